import { areaOf } from "../address";
import type { Host } from "../context";
import { keptSheet } from "../keptSheet";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { areaOn, type RangeArgument } from "./arguments";
import { rangeObject } from "./objects";

interface CollectionObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
  readonly along: "rows" | "columns";
}

interface BreakObject extends CollectionObject {
  /** The row or column the new page starts with. */
  readonly at: number;
}

/** Excel.PageBreakCollection and Excel.PageBreak of rows and of columns: kept and saved. */
export const pageBreaks = (host: Host): Record<string, AnyModel> => {
  const list = ({ of, along }: CollectionObject): number[] => {
    const { print } = keptSheet(host, of);
    return along === "rows" ? (print.rowBreaks ??= []) : (print.columnBreaks ??= []);
  };
  const breakAt = ({ of, along }: CollectionObject, at: number): BreakObject => ({
    type: "PageBreak",
    of,
    along,
    at,
  });
  const replace = (object: CollectionObject, breaks: number[]) => {
    const { print } = keptSheet(host, object.of);
    if (object.along === "rows") print.rowBreaks = breaks;
    else print.columnBreaks = breaks;
  };
  const item = (object: CollectionObject, index: number) => {
    const at = list(object)[index];
    return at === undefined ? refuse("ItemNotFound") : breakAt(object, at);
  };

  const collection: TypeModel<CollectionObject> = {
    items: (object) => list(object).map((at) => breakAt(object, at)),
    index: (object, index) => item(object, Number(index)),
    call: {
      Add: (object, argument: RangeArgument) => {
        const area = areaOn(host, argument, object.of);
        const at = object.along === "rows" ? area.row : area.column;
        // No page can start before the first row or column.
        if (at === 0) refuse("InvalidArgument");
        if (!list(object).includes(at))
          replace(
            object,
            [...list(object), at].sort((a, b) => a - b),
          );
        return breakAt(object, at);
      },
      GetItem: (object, index: number) => item(object, index),
      GetCount: (object) => list(object).length,
      RemovePageBreaks: (object) => replace(object, []),
    },
  };
  const model: TypeModel<BreakObject> = {
    get: {
      _Id: (object) => list(object).indexOf(object.at),
      RowIndex: ({ along, at }) => (along === "rows" ? at : 0),
      ColumnIndex: ({ along, at }) => (along === "columns" ? at : 0),
    },
    call: {
      Delete: (object) => {
        if (!list(object).includes(object.at)) refuse("ItemNotFound");
        replace(
          object,
          list(object).filter((at) => at !== object.at),
        );
      },
      GetCellAfterBreak: ({ of, along, at }) =>
        rangeObject(of, along === "rows" ? areaOf(at, 0) : areaOf(0, at)),
    },
  };
  return { PageBreakCollection: collection, PageBreak: model };
};
