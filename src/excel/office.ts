/** What the add-in needs of Excel at the least; below it a plain message says so. */
const needed = [["ExcelApi", "1.14"]] as const;

/** How Excel stands when the pane opens. */
export interface Surroundings {
  /** Whether the page runs in Excel at all. */
  readonly inExcel: boolean;
  /** Requirement sets that are missing, such as "ExcelApi 1.14". */
  readonly missing: readonly string[];
  /** The language of Excel's own menus, such as "id-ID". */
  readonly language: string;
}

/** Waits until Office.js is ready. */
export const whenReady = async (): Promise<Surroundings> => {
  const { host } = await Office.onReady();
  const { requirements, displayLanguage } = Office.context;
  return {
    inExcel: host === Office.HostType.Excel,
    missing: needed
      .filter(([set, version]) => !requirements.isSetSupported(set, version))
      .map((set) => set.join(" ")),
    language: displayLanguage ?? "id-ID",
  };
};

/** Lets a ribbon button do something. Desktop Excel's event has no completed() on some doors. */
export const onRibbon = (id: string, press: () => Promise<void>): void => {
  Office.actions.associate(id, (event: Partial<Office.AddinCommands.Event>) => {
    void press().finally(() => event.completed?.());
  });
};
