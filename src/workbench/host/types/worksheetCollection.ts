import { facadeOf, findSheet, workbookOf } from "../book";
import type { Host } from "../context";
import { eventMembers } from "../events";
import type { HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { checkSheetName } from "../sheetName";
import { sheetObject } from "./objects";

/** Excel.WorksheetCollection. */
export const worksheetCollection = (host: Host): TypeModel<HostObject> => {
  const find = (key: string) => {
    const sheet = findSheet(host, key);
    return sheet ? sheetObject(sheet.getSheetId()) : null;
  };

  return {
    items: () =>
      workbookOf(host)
        .getSheets()
        .map((sheet) => sheetObject(sheet.getSheetId())),
    index: (_, key) => find(String(key)) ?? refuse("ItemNotFound"),
    call: {
      GetItemOrNullObject: (_, key: string) => find(key),
      GetActiveWorksheet: () => sheetObject(facadeOf(host).getActiveSheet().getSheetId()),
      GetCount: () => workbookOf(host).getSheetSize(),
      Add: (_, name: string | null) => {
        if (name !== null && name !== undefined) checkSheetName(host, name);
        return sheetObject(
          facadeOf(host)
            .create(name ?? freeName(host), 1000, 26)
            .getSheetId(),
        );
      },
      ...eventMembers("DataChangedEvent"),
    },
  };
};

/** "Sheet2" and so on: the first that is free. */
const freeName = (host: Host): string => {
  for (let number = 1; ; number += 1) if (!findSheet(host, `Sheet${number}`)) return `Sheet${number}`;
};
