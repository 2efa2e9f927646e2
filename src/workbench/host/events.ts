/**
 * The events of Office.js as the wire numbers them. An event goes to every attached pane, once for each target:
 * the object's id for sheet.onX and table.onX, the word "Workbook" for worksheets.onX and tables.onX.
 */
const eventTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormulaChanged: 23,
  sheetProtectionChanged: 24,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export interface HostEvent {
  readonly kind: keyof typeof eventTypes;
  /** The id of the sheet or the table it happened to. */
  readonly id: string;
  /** What the handler gets beside type, source and triggerSource, in camelCase. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Where the change came from, as one pane sees it. */
export interface Origin {
  readonly source: "Local" | "Remote";
  /** "ThisLocalAddin" for the pane whose own request made the change, "Unknown" for all others (ExcelApi 1.14). */
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

const entry = (type: number, target: string, args: object): unknown[] => [
  65536,
  type,
  target,
  JSON.stringify(args),
  0,
];

/** The entries of a message that tells a pane of the event. */
export const eventEntries = ({ kind, id, payload }: HostEvent, origin: Origin): unknown[][] => {
  const type = eventTypes[kind];
  const args = { type, ...payload, ...origin };
  return [entry(type, id, args), entry(type, "Workbook", args)];
};

/** The members by which Office.js registers an event, such as `..._RegisterDataChangedEvent`: they answer null. */
export const eventMembers = (...names: string[]): Record<string, () => null> =>
  Object.fromEntries(
    names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]).map((name) => [name, () => null]),
  );
