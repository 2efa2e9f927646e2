import type { Book } from "../model/book";
import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import type { CellRow, Step } from "../model/plan";
import type { Row } from "../model/tables";
import { normalised } from "../rules/similar";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import type { LeaderIndicator, LeaderResult } from "./importTreeLeaders";
import { treeMapping } from "./importTreeMapping";
import { understandTree } from "./importTreeUnderstood";
import type { TreeWish, UnderstoodResult, UnderstoodTree } from "./importTreeUnderstood";
import { mergeInto } from "./merge";
import type { Merger, Wanted } from "./merge";
import { lockedRefusal } from "./resultRows";

/**
 * Takes a list of results into the workbook, with what hangs under what. Results are recognised by SKP and text, those
 * of nobody by their parent and text, so that a list that comes again adds nothing; what somebody typed or moved stays.
 *
 * A leader's result that is only named by its text becomes a result of who judges the SKP that names it: in that
 * person's SKP, of which a draft is made where there is none. Where nobody knows who judges it, or that SKP is agreed,
 * it becomes a result of nobody, which the audit lists. An agreed SKP gets no result and no indicator.
 */
export const importTree: Action<TreeWish> = {
  name: "importTree",
  plan: (book, wish, tools) => {
    const { columns, kind, levels } = wish.readAs ?? treeMapping(wish.rows);
    if (kind === "columns" ? levels.length < 2 : columns.text === undefined)
      return { refused: "noTextColumn" };
    const locked = wish.skp === undefined ? undefined : lockedRefusal(book, wish.skp);
    if (locked) return locked;
    const tables = ensureTables(book, ["pegawai", "skp", "kinerja", "indikator"]);
    if (isRefusal(tables)) return tables;
    const tree = understandTree(book, wish, tools);
    if (tree.results.length === 0) return { refused: "noResults" };
    return { steps: [...tables, ...taken(book, tree, tools)] };
  },
};

/** What a result hangs under, as its cells hold it. */
interface Links {
  readonly idInduk: string;
  readonly idIndikatorInduk: string;
}

const taken = (book: Book, { results, leaders, owners }: UnderstoodTree, tools: Tools): Step[] => {
  const rows = mergeInto(book, "kinerja", tools, (row) => [`${row.idSkp}\n${normalised(row.rencana)}`]);
  const measures = mergeInto(book, "indikator", tools, (row) => [row.idKinerja]);
  const status = { status: "berlaku" } as const;
  const place = counter();

  const idOf = new Map<LeaderResult, string>();
  for (const { result, wish } of leaders.named) {
    const penilai = owners.penilaiOf(results[wish]?.idSkp ?? "");
    const idSkp = penilai === "" ? "" : owners.skpOf(penilai);
    const wanted = { urutan: place(idSkp), rencana: result.text, ...status, versi: 1, idSkp };
    idOf.set(
      result,
      rows.put(wanted, (row) => row.idSkp === idSkp && normalised(row.rencana) === normalised(result.text)),
    );
  }

  const wanted = results.map(({ entry: { text, kelompok, parent }, idSkp }): Wanted => ({
    rencanaPimpinan:
      parent && "text" in parent ? [parent.text, parent.indicator].filter(Boolean).join("\n") : "",
    urutan: place(idSkp),
    kelompok,
    rencana: text,
    ...status,
    versi: 1,
    idSkp,
  }));
  const ids = results.map(({ known, taken: isTaken }, at) =>
    isTaken ? rows.put(wanted[at] ?? {}, (row) => row.id === known) : known,
  );
  const measured = results.map(({ entry, taken: isTaken }, at) =>
    isTaken ? putIndicators(measures, ids[at] ?? "", entry.indicators, status) : [],
  );

  const rowOf = (leader: LeaderResult): string =>
    leader.id ?? (leader.entry === undefined ? idOf.get(leader) : ids[leader.entry]) ?? "";
  const namedIndicators = new Map<LeaderIndicator, string>();
  const indicatorOf = (leader: LeaderResult, indicator: LeaderIndicator | undefined): string => {
    if (!indicator) return "";
    if (indicator.id !== undefined) return indicator.id;
    if (indicator.at !== undefined) return measured[leader.entry ?? -1]?.[indicator.at] ?? "";
    const known = namedIndicators.get(indicator);
    if (known !== undefined) return known;
    if (owners.isAgreed(leader.idSkp)) return "";
    const [id = ""] = putIndicators(measures, rowOf(leader), [{ indikator: indicator.text }], {
      ...status,
      urutan: leader.indicators.indexOf(indicator) + 1,
    });
    namedIndicators.set(indicator, id);
    return id;
  };
  const linksOf = ({ entry: { parent }, above }: UnderstoodResult): Links => {
    if (parent && "missing" in parent) return { idInduk: parent.missing, idIndikatorInduk: "" };
    if (parent && "at" in parent) return { idInduk: ids[parent.at] ?? "", idIndikatorInduk: "" };
    if (above === undefined || above === "ambiguous") return { idInduk: "", idIndikatorInduk: "" };
    return { idInduk: rowOf(above.result), idIndikatorInduk: indicatorOf(above.result, above.indicator) };
  };
  const there = byId(book, "kinerja");
  const isFree = (id: string): boolean => {
    const row = there.get(id);
    return row?.idInduk === "" && row.idIndikatorInduk === "";
  };
  const links = new Map<string, Links>();
  results.forEach((result, at) => {
    const id = ids[at];
    if (id === undefined || !result.taken) return;
    const own = linksOf(result);
    links.set(id, own);
    if (result.known !== undefined && isFree(result.known))
      rows.put({ ...wanted[at], ...own }, (row) => row.id === id);
  });
  const linked: CellRow[] = rows.rows.map((row) => ({ ...row, ...links.get(row.id) }));
  return [
    ...owners.steps(),
    ...(linked.length > 0 ? [{ do: "append", table: "kinerja", rows: linked } as const] : []),
    ...rows.changes,
    ...measures.steps(),
  ];
};

/** Numbers from 1 for each key. */
const counter = (): ((key: string) => number) => {
  const counts = new Map<string, number>();
  return (key) => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
};

/** Puts the indicators of a result, and gives their ids; equal ones are told apart by their place. */
const putIndicators = (
  measures: Merger<"indikator">,
  idKinerja: string,
  indicators: readonly Partial<Row<"indikator">>[],
  more: Wanted,
): string[] => {
  const used = new Set<string>();
  return indicators.map(({ aspek = "", indikator = "", target = "", satuan = "" }, at) => {
    const id = measures.put(
      { urutan: at + 1, aspek, indikator, target, satuan, ...more, idKinerja },
      (row) =>
        row.idKinerja === idKinerja &&
        row.aspek === aspek &&
        normalised(row.indikator) === normalised(indikator) &&
        !used.has(row.id),
    );
    used.add(id);
    return id;
  });
};
