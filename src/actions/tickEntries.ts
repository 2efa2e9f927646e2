import { fieldKey } from "../forms/copyOut";
import { dayCell } from "../model/cell";
import type { Row } from "../model/tables";
import { isRefusal } from "../model/plan";
import type { Change, CellRow, Step } from "../model/plan";
import { definitionOf } from "../model/tables";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";

/** A field that a person has copied into e-Kinerja, or says to have not. */
export interface Tick {
  /** The ids of the SKP and of the row that holds the field. */
  readonly skp: string;
  readonly row: string;
  /** The header of the column. */
  readonly kolom: string;
  /** The text as it was copied; null takes a tick back. */
  readonly isi: string | null;
  /** The day, as Excel's serial number. */
  readonly tanggal: number;
  /** Who copied it; "" where nobody said who works here. */
  readonly oleh: string;
}

/** What was ticked since the last time, in its order: of the same field the last one counts. */
export interface Ticks {
  readonly ticks: readonly Tick[];
}

/** Keeps which fields were copied into e-Kinerja, with their texts, one row a field. */
export const tickEntries: Action<Ticks> = {
  name: "tickEntries",
  plan: (book, { ticks }, tools) => {
    const plans = new Set(book.tables.skp.rows.map(({ id }) => id));
    if (ticks.some(({ skp }) => !plans.has(skp))) return { refused: "unknownSkp" };
    const tables = ensureTables(book, ["entri"]);
    if (isRefusal(tables)) return tables;
    const there = new Map(book.tables.entri.rows.map((row) => [fieldKey(row.idBaris, row.kolom), row]));
    const rows: CellRow[] = [];
    const changes: Change[] = [];
    const removed: CellRow[] = [];
    for (const tick of lastOfEach(ticks)) {
      const old = there.get(fieldKey(tick.row, tick.kolom));
      if (tick.isi === null) {
        if (old) removed.push(cellsOf(old));
      } else if (!old) rows.push(rowOf(tick, tick.isi, tools.newId(definitionOf("entri").letter)));
      else if (old.isi !== tick.isi) changes.push(...changesOf(old, tick, tick.isi));
    }
    const steps: readonly Step[] = [
      ...(rows.length ? [{ do: "append", table: "entri", rows } as const] : []),
      ...changes,
      ...(removed.length ? [{ do: "remove", table: "entri", rows: removed } as const] : []),
    ];
    return { steps: rows.length ? [...tables, ...steps] : steps };
  },
};

const lastOfEach = (ticks: readonly Tick[]): Iterable<Tick> =>
  new Map(ticks.map((tick) => [fieldKey(tick.row, tick.kolom), tick])).values();

const rowOf = ({ skp, row, kolom, tanggal, oleh }: Tick, isi: string, id: string): CellRow => ({
  kolom,
  isi,
  tanggal: { serial: tanggal },
  oleh,
  idSkp: skp,
  idBaris: row,
  id,
});

const changesOf = (old: Row<"entri">, { tanggal, oleh }: Tick, isi: string): Change[] => {
  const change = (column: string, from: Change["from"], to: Change["to"]): Change => ({
    do: "change",
    table: "entri",
    id: old.id,
    column,
    from,
    to,
  });
  return [
    ...(old.tanggal === tanggal ? [] : [change("tanggal", dayCell(old.tanggal), { serial: tanggal })]),
    ...(old.oleh === oleh ? [] : [change("oleh", old.oleh || null, oleh || null)]),
    // Last: while it stands as it was, what was broken off before it is completed.
    change("isi", old.isi === "" ? null : old.isi, isi),
  ];
};

/** A row as it stands, its empty cells left out. */
const cellsOf = ({ tanggal, ...texts }: Row<"entri">): CellRow => ({
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
  ...(tanggal === null ? {} : { tanggal: { serial: tanggal } }),
  id: texts.id,
});
