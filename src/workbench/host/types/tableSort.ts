import type { Host } from "../context";
import type { TypeModel } from "../object";
import { refuse } from "../refusal";
import { sortCells, type SortField } from "../sortCells";
import { checkAllowed } from "../guard";
import { quietly } from "../quiet";
import { dataArea, keptTable, tableOf } from "../tables";
import type { TableObject } from "./tables";

/** Excel.TableSort: the data rows are sorted at once, and the sort is remembered to be applied again. */
export const tableSort = (host: Host): TypeModel<TableObject> => {
  const sort = ({ id }: TableObject, fields: readonly SortField[], matchCase: boolean) => {
    const table = tableOf(host, id);
    checkAllowed(host, table.sheet, "allowSort");
    host.edits.flush();
    quietly(host, () => {
      sortCells(host, table.sheet, dataArea(table), fields, { matchCase });
      host.edits.flush();
    });
  };

  return {
    get: {
      Fields: ({ id }) => keptTable(host, id).sort?.fields ?? [],
      MatchCase: ({ id }) => keptTable(host, id).sort?.matchCase ?? false,
      Method: () => "PinYin",
    },
    call: {
      Apply: async (object, fields: readonly SortField[], matchCase: boolean | null) => {
        if (!Array.isArray(fields) || fields.length === 0) refuse("InvalidArgument");
        await host.settle();
        sort(object, fields, matchCase ?? false);
        const kept = fields.map(({ key, ascending }) => ({ key, ascending: ascending !== false }));
        keptTable(host, object.id).sort = { fields: kept, matchCase: matchCase ?? false };
      },
      Reapply: async (object) => {
        const kept = keptTable(host, object.id).sort;
        if (!kept) return;
        await host.settle();
        sort(object, kept.fields, kept.matchCase);
      },
      /** The rows stay as they are; Excel forgets what they were sorted by. */
      Clear: ({ id }) => {
        delete keptTable(host, id).sort;
      },
    },
  };
};
