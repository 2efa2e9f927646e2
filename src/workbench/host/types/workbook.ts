import type { Host } from "../context";
import { workbookOf } from "../book";
import type { HostObject, TypeModel } from "../object";

/** Excel.Workbook. */
export const workbook = (host: Host): TypeModel<HostObject> => ({
  get: {
    Name: () => workbookOf(host).name,
    Worksheets: () => ({ type: "WorksheetCollection" }),
  },
  call: {
    _RemoveReference: (_, id: string) => {
      host.references.delete(id);
      return null;
    },
    _GetObjectByReferenceId: (_, id: string) => host.references.get(id) ?? null,
  },
});
