import { mergeInto } from "../merge";
import { sameText } from "../sameText";
import type { FormTaker } from "./taker";

/** What the leader expects of each value. */
export const behaviours: FormTaker = {
  tables: () => ["perilaku"],
  take: ({ book, tools, reading, idSkp }) => {
    const rows = mergeInto(book, "perilaku", tools, (row) => [row.idSkp]);
    for (const { value, expectation } of reading.behaviours)
      if (expectation !== "")
        rows.put(
          { nilai: value, ekspektasi: expectation, idSkp },
          (row) => row.idSkp === idSkp && row.nilai === value,
        );
    return rows.steps();
  },
};

/** What was agreed beside the plan. */
export const annex: FormTaker = {
  tables: (reading) => (reading.annex ? ["lampiran"] : []),
  take: ({ book, tools, reading, idSkp }) => {
    const rows = mergeInto(book, "lampiran", tools, (row) => [row.idSkp]);
    const orders = new Map<string, number>();
    for (const { group, text } of reading.annex ?? []) {
      const urutan = (orders.get(group) ?? 0) + 1;
      orders.set(group, urutan);
      rows.put(
        { kelompok: group, urutan, uraian: text, idSkp },
        (row) => row.idSkp === idSkp && row.kelompok === group && sameText(row.uraian, text),
      );
    }
    return rows.steps();
  },
};

/** What a card repeats from the plan. */
const inPlan = ["perspektif", "rencana", "indikator", "target"];

/** How each indicator is measured. */
export const manuals: FormTaker = {
  tables: (reading) => (reading.cards ? ["manual"] : []),
  take: ({ book, tools, reading, indicators }) => {
    const rows = mergeInto(book, "manual", tools, (row) => [row.idIndikator]);
    const ids = [...indicators.values()];
    (reading.cards ?? []).forEach(({ texts }, at) => {
      const measured = Object.fromEntries(Object.entries(texts).filter(([field]) => !inPlan.includes(field)));
      const idIndikator = ids[at];
      if (idIndikator !== undefined && Object.values(measured).some((text) => text !== ""))
        rows.put({ ...measured, idIndikator }, (row) => row.idIndikator === idIndikator);
    });
    return rows.steps();
  },
};
