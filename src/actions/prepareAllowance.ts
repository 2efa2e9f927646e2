import { isRefusal } from "../model/plan";
import { predikats } from "../rules/predikat";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** Makes the table of the agency's allowance rule, one row a predikat, its percents blank: they are the agency's. */
export const prepareAllowance: Action<Record<string, never>> = {
  name: "prepareAllowance",
  plan: (book, _wish, tools) => {
    const tables = ensureTables(book, ["tunjangan"]);
    if (isRefusal(tables)) return tables;
    const merger = mergeInto(book, "tunjangan", tools);
    for (const predikat of [...predikats].reverse())
      merger.put({ predikat }, (row) => row.predikat === predikat);
    return { steps: [...tables, ...merger.steps()] };
  },
};
