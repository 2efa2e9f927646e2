import { areaOf, maxColumns, maxRows } from "../address";
import { sheetFacade } from "../book";
import type { Host } from "../context";
import type { HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { areaOn, type RangeArgument } from "./arguments";
import { rangeObject } from "./objects";

interface FreezeObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
}

/** Excel.WorksheetFreezePanes. */
export const freezePanes = (host: Host): TypeModel<FreezeObject> => {
  const freeze = (sheet: string, rows: number, columns: number) =>
    void sheetFacade(host, sheet).setFreeze({
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  const unfreeze = (sheet: string) => void sheetFacade(host, sheet).cancelFreeze();
  /** None lets everything scroll again, one is meant where no number is given. */
  const freezeFirst = (sheet: string, value: number | null, along: "rows" | "columns") => {
    const wanted = value ?? 1;
    if (!Number.isInteger(wanted) || wanted < 0) refuse("InvalidArgument");
    if (wanted === 0) unfreeze(sheet);
    else if (along === "rows") freeze(sheet, wanted, 0);
    else freeze(sheet, 0, wanted);
  };
  const location = ({ of }: FreezeObject) => {
    const { xSplit, ySplit } = sheetFacade(host, of).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    return rangeObject(of, areaOf(0, 0, ySplit || maxRows, xSplit || maxColumns));
  };

  return {
    call: {
      FreezeRows: ({ of }, rows: number | null) => freezeFirst(of, rows, "rows"),
      FreezeColumns: ({ of }, columns: number | null) => freezeFirst(of, columns, "columns"),
      /** Everything above and left of the range's last row and column stays; whole columns freeze columns only. */
      FreezeAt: ({ of }, argument: RangeArgument | null) => {
        if (argument === null) return unfreeze(of);
        const { row, column, rows, columns } = areaOn(host, argument, of);
        freeze(of, rows === maxRows ? 0 : row + rows, columns === maxColumns ? 0 : column + columns);
      },
      Unfreeze: ({ of }) => unfreeze(of),
      GetLocation: (object) => location(object) ?? refuse("ItemNotFound"),
      GetLocationOrNullObject: location,
    },
  };
};
