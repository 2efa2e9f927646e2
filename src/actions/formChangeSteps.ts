import type { Cut, FormChange, TextChange } from "../forms/changes/change";
import type { Comparison } from "../forms/changes/compare";
import type { Texts } from "../forms/changes/parts";
import { inOrder } from "../forms/content/slot";
import type { Source } from "../forms/form";
import type { Book, Content } from "../model/book";
import type { Cell } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { CellRow, Change, Refusal, Step } from "../model/plan";
import type { FormTag } from "../model/tag";
import { inForce } from "../model/resultTree";
import { definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import { readAmountText } from "../rules/amountText";
import type { Tools } from "./action";
import { cancelResult } from "./cancelResult";
import { placeAmong } from "./placeAmong";
import type { Placed } from "./placeAmong";
import { changesOf } from "./resultRows";

/** A change that the tables are to take. */
export interface Accepted {
  readonly change: FormChange;
  readonly decision: "form" | Cut;
}

/** The rows to append, by table, in the order in which they refer to one another. */
type NewRows = Map<TableKey, Map<string, Record<string, Cell> & { id: string }>>;

/** What takes the accepted changes into the tables; a refusal where a result cannot be cancelled as it stands. */
export const formChangeSteps = (
  book: Book,
  tag: FormTag,
  { parts, matched }: Comparison,
  accepted: readonly Accepted[],
  tools: Tools,
): readonly Step[] | Refusal => {
  const fresh: NewRows = new Map();
  const changes: Change[] = [];
  const cancelled: Step[] = [];
  /** A row to be made, one for each `key`. */
  const row = (table: TableKey, key: string, cells: Readonly<Record<string, Cell>>): string => {
    const rows = fresh.get(table) ?? new Map<string, Record<string, Cell> & { id: string }>();
    fresh.set(table, rows);
    const one = rows.get(key) ?? { id: tools.newId(definitionOf(table).letter) };
    rows.set(key, Object.assign(one, cells));
    return one.id;
  };
  const evaluation = (cells: Readonly<Record<string, Cell>>): string =>
    row("penilaian", tag.period, { periode: tag.period, status: "draf", idSkp: tag.skp, ...cells });
  const made = { row, evaluation };

  for (const { change, decision } of accepted) {
    switch (change.is) {
      case "text":
        if (change.source.id === "") append(book, tag, change, made);
        else changes.push(...edit(book, change.source, change.form));
        break;
      case "measure": {
        const cut = decision === "form" ? change.cut : decision;
        for (const field of ["indicator", "target"] as const)
          changes.push(
            ...edit(
              book,
              { table: "indikator", id: change.id, field: field === "indicator" ? "indikator" : field },
              cut[field],
            ),
          );
        break;
      }
      case "goneIndicator": {
        const at = book.tables.indikator.rows.find(({ id }) => id === change.id);
        const children = book.tables.kinerja.rows.filter(
          (one) => inForce(one) && one.idIndikatorInduk === change.id,
        );
        if (children.length > 0)
          return { refused: "hasChildren", facts: { rencana: at?.indikator ?? "", count: children.length } };
        if (at)
          cancelled.push(
            ...changesOf("indikator", at.id, [{ column: "status", from: at.status, to: "dibatalkan" }]),
          );
        break;
      }
      case "goneResult": {
        const answer = cancelResult.plan(book, { id: change.id }, tools);
        if (isRefusal(answer)) return answer;
        cancelled.push(...answer.steps);
      }
    }
  }

  const idsOf = new Map(matched.results.map(({ id }, at) => [at, id]));
  const newResults = accepted.flatMap(({ change }) => (change.is === "newResult" ? [change] : []));
  for (const group of ["Utama", "Tambahan"] as const) {
    const added = newResults.filter(({ result }) => result.texts.group === group);
    if (added.length === 0) continue;
    const there = inOrder(
      book.tables.kinerja.rows.filter(
        (one) => one.idSkp === tag.skp && inForce(one) && (one.kelompok || "Utama") === group,
      ),
    );
    const places = placeAmong(
      there,
      parts.results.flatMap(({ texts }, at): Placed[] => {
        const isNew = added.some((one) => one.at === at);
        return texts.group !== group ? [] : isNew ? [{ key: `new ${at}` }] : [{ key: idsOf.get(at) ?? "" }];
      }),
    );
    changes.push(...moved("kinerja", places.moved));
    for (const { at, result } of added) {
      const { texts } = result;
      const id = row("kinerja", `${at}`, {
        rencanaPimpinan: texts.leaderPlan || null,
        urutan: places.of(`new ${at}`),
        kelompok: group,
        rencana: texts.plan || null,
        penugasanDari: texts.assignedBy || null,
        perspektif: texts.perspective || null,
        status: "berlaku",
        versi: 1,
        idSkp: tag.skp,
      });
      result.indicators.forEach((one, index) =>
        newIndicator(tag, made, `${at} ${index}`, id, index + 1, one.texts),
      );
    }
  }
  const newIndicators = accepted.flatMap(({ change }) => (change.is === "newIndicator" ? [change] : []));
  for (const at of new Set(newIndicators.map((one) => one.at[0]))) {
    const added = newIndicators.filter((one) => one.at[0] === at);
    const idKinerja = added[0]?.idKinerja ?? "";
    const there = inOrder(
      book.tables.indikator.rows.filter((one) => one.idKinerja === idKinerja && inForce(one)),
    );
    const pairs = matched.results[at]?.indicators ?? [];
    const places = placeAmong(
      there,
      pairs.map(({ id }, index): Placed => ({
        key: added.some((one) => one.at[1] === index) ? `new ${index}` : (id ?? ""),
      })),
    );
    changes.push(...moved("indikator", places.moved));
    for (const {
      at: [, index],
      indicator,
    } of added)
      newIndicator(tag, made, `${at} ${index}`, idKinerja, places.of(`new ${index}`), indicator.texts);
  }

  const appended = order.flatMap((table): Step[] => {
    const rows = [...(fresh.get(table)?.values() ?? [])] as CellRow[];
    return rows.length > 0 ? [{ do: "append", table, rows }] : [];
  });
  // What goes, goes last: an interrupted run leaves it in force.
  return [...appended, ...changes, ...cancelled.filter((step) => step.do !== "table")];
};

const order: readonly TableKey[] = [
  "pengaturan",
  "kinerja",
  "indikator",
  "perilaku",
  "realisasi",
  "penilaian",
  "umpanBalik",
];

interface Made {
  readonly row: (table: TableKey, key: string, cells: Readonly<Record<string, Cell>>) => string;
  readonly evaluation: (cells: Readonly<Record<string, Cell>>) => string;
}

/** Puts a text into a row that is not made yet. */
const append = (
  book: Book,
  tag: FormTag,
  { source, id, form }: TextChange,
  { row, evaluation }: Made,
): void => {
  const { table, field } = source;
  const cell = { [field]: form || null };
  if (table === "pengaturan") row(table, "instansi", { kunci: "instansi", ...cell });
  if (table === "perilaku") row(table, id, { nilai: id, idSkp: tag.skp, ...cell });
  if (table === "realisasi") row(table, id, { periode: tag.period, idIndikator: id, ...cell });
  if (table === "penilaian") evaluation(cell);
  if (table === "umpanBalik") {
    const known = book.tables.penilaian.rows.find(
      (one) => one.idSkp === tag.skp && one.periode.trim().toLowerCase() === tag.period.trim().toLowerCase(),
    );
    row(table, id, { nilai: id, idEvaluasi: known?.id ?? evaluation({}), ...cell });
  }
};

const newIndicator = (
  tag: FormTag,
  { row }: Made,
  key: string,
  idKinerja: string,
  urutan: number | null,
  texts: Texts,
): void => {
  const id = row("indikator", key, {
    urutan,
    aspek: texts.aspect || null,
    indikator: texts.indicator || null,
    target: texts.target || null,
    status: "berlaku",
    idKinerja,
  });
  const [realisasi, umpanBalik] = [texts.realisation || null, texts.feedback || null];
  if ((realisasi ?? umpanBalik) !== null && tag.period !== "")
    row("realisasi", id, { periode: tag.period, realisasi, umpanBalik, idIndikator: id });
};

const moved = (table: TableKey, rows: readonly { id: string; from: number | null; to: number }[]): Change[] =>
  rows.flatMap(({ id, from, to }) => changesOf(table, id, [{ column: "urutan", from, to }]));

/** The change of a cell that is there. A number stays one where the form shows a number, with or without its unit. */
const edit = (book: Book, { table, id, field }: Source, text: string): Change[] => {
  const rows = (book.tables[table] as Content<TableKey>).rows as unknown as readonly Readonly<
    Record<string, Cell>
  >[];
  const row = rows.find((one) => one.id === id);
  const from = row?.[field] ?? null;
  const unit = typeof row?.satuan === "string" && field === "target" ? row.satuan.trim() : "";
  return changesOf(table, id, [
    { column: field, from, to: typeof from === "number" ? (readAmountText(text, unit) ?? text) : text },
  ]);
};
