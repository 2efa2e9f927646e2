import { facadeOf, findSheet } from "../book";
import type { Host } from "../context";
import { eventMembers } from "../events";
import type { HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { addSheet, sheetIds, visibilityOf } from "../sheets";
import { sheetObject } from "./objects";

/** Excel.WorksheetCollection. */
export const worksheetCollection = (host: Host): TypeModel<HostObject> => {
  const find = (key: string) => {
    const sheet = typeof key === "string" ? findSheet(host, key) : undefined;
    return sheet ? sheetObject(sheet.getSheetId()) : null;
  };
  const ids = (visibleOnly: boolean | null) =>
    sheetIds(host).filter((id) => !visibleOnly || visibilityOf(host, id) === "Visible");
  const edge = (id: string | undefined) => (id === undefined ? refuse("ItemNotFound") : sheetObject(id));

  return {
    items: () => sheetIds(host).map(sheetObject),
    index: (_, key) => find(String(key)) ?? refuse("ItemNotFound"),
    call: {
      Add: (_, name: string | null) => sheetObject(addSheet(host, name ?? undefined)),
      GetActiveWorksheet: () => sheetObject(facadeOf(host).getActiveSheet().getSheetId()),
      GetCount: (_, visibleOnly: boolean | null) => ids(visibleOnly).length,
      GetFirst: (_, visibleOnly: boolean | null) => edge(ids(visibleOnly)[0]),
      GetItemOrNullObject: (_, key: string) => find(key),
      GetLast: (_, visibleOnly: boolean | null) => edge(ids(visibleOnly).at(-1)),
      ...eventMembers(
        "ActivatedEvent",
        "DeactivatedEvent",
        "AddedEvent",
        "DeletedEvent",
        "DataChangedEvent",
        "SelectionChangedEvent",
        "CalculatedEvent",
        "ProtectionChangedEvent",
      ),
    },
  };
};
