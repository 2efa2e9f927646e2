import type { EntryCell, ListEntry, ListTable } from "../forms/lists/reading";
import { setting } from "../model/book";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import { inForce } from "../model/resultTree";
import type { Step } from "../model/plan";
import type { Row } from "../model/tables";
import { aspek } from "../rules/lists";
import { wordIn } from "../rules/words";
import type { Tools } from "./action";
import type { Owners } from "./importTreeOwners";
import { mergeInto } from "./merge";
import { sameText } from "./sameText";

/** Why an entry, or a cell of it, does not come into the tables. */
export type LeftWhy =
  /** Neither the list nor a person says whose it is. */
  | "noOwner"
  | "unknownPerson"
  | "ambiguousPerson"
  /** The SKP is agreed: nothing is added to it. */
  | "agreed"
  /** A code that no result of the workbook bears, or several indicators do. */
  | "unknownCode"
  | "ambiguousCode"
  /** An indicator without a result above it, which the workbook does not have. */
  | "unknownIndicator"
  | "unknownAspect"
  /** A realisation for which no period is chosen. */
  | "noPeriod"
  /** The workbook holds another value, which stays. */
  | "otherValue";

export interface LeftEntry {
  readonly address: string;
  readonly text: string;
  readonly why: LeftWhy;
}

/** For whom and when results are taken. */
export interface ItemsFor {
  /** The SKP of entries of which the list does not say whose they are; "" for none. */
  readonly skp: string;
  /** The period of realisations; "" takes none of them. */
  readonly period: string;
}

/** What results would come into the tables, and what would not. */
export interface TakenItems {
  readonly steps: readonly Step[];
  readonly left: readonly LeftEntry[];
  readonly fresh: number;
  readonly known: number;
}

/** Takes results, indicators and realisations of a list: what the tables have is recognised by its texts, and stays. */
export function takeItems(
  book: Book,
  table: ListTable,
  { skp, period }: ItemsFor,
  owners: Owners,
  tools: Tools,
): TakenItems {
  const results = mergeInto(book, "kinerja", tools, (row) => [row.idSkp]);
  const indicators = mergeInto(book, "indikator", tools, (row) => [row.idKinerja]);
  const realisations = mergeInto(book, "realisasi", tools, (row) => [row.idIndikator]);
  const left: LeftEntry[] = [];
  const claimed = new Set<string>();
  const orders = new Map<string, number>();
  const next = (key: string, last: number): number => {
    const order = (orders.get(key) ?? last) + 1;
    orders.set(key, order);
    return order;
  };
  const leave = (cell: EntryCell | undefined, why: LeftWhy) =>
    cell && left.push({ address: cell.address, text: cell.text, why });
  const hasOwners = table.columns.some(({ field }) => field === "nip" || field === "pemilik");
  let [fresh, known] = [0, 0];

  /** The indicator of an entry that the workbook has: by its code, or by its text where it names no result. */
  const knownIndicator = (entry: ListEntry, idSkp: string): Row<"indikator"> | LeftWhy => {
    const { kode, indikator } = entry.cells;
    const isInPlan = (row: Row<"kinerja">): boolean => inForce(row) && (idSkp === "" || row.idSkp === idSkp);
    const among = book.tables.kinerja.rows.filter(
      (row) => isInPlan(row) && (!kode || sameText(row.acuan, kode.text)),
    );
    const ids = new Set(among.map(({ id }) => id));
    const fitting = book.tables.indikator.rows.filter(
      (row) =>
        ids.has(row.idKinerja) && inForce(row) && (!indikator || sameText(row.indikator, indikator.text)),
    );
    const [only, ...more] = fitting;
    if (!only) return kode ? "unknownCode" : "unknownIndicator";
    return more.length > 0 ? "ambiguousCode" : only;
  };

  for (const entry of table.entries) {
    const { rencana, uraian, indikator, kode, target, satuan, realisasi, nip, pemilik } = entry.cells;
    const text = rencana ?? uraian;
    const subject = text ?? indikator ?? kode;
    let idSkp = skp;
    if (hasOwners && (nip || pemilik)) {
      const person = owners.personOf(nip?.text ?? "", pemilik?.text ?? "");
      if (person === "unknown" || person === "ambiguous") {
        leave(nip ?? pemilik, person === "unknown" ? "unknownPerson" : "ambiguousPerson");
        continue;
      }
      idSkp = owners.skpOf(person);
    }
    let idIndikator: string;
    if (!text) {
      const found = knownIndicator(entry, idSkp);
      if (typeof found === "string") {
        leave(subject, found);
        continue;
      }
      idIndikator = found.id;
      known += 1;
    } else {
      if (idSkp === "" || owners.isAgreed(idSkp)) {
        leave(subject, idSkp === "" ? "noOwner" : "agreed");
        continue;
      }
      const before = results.rows.length;
      const last = book.tables.kinerja.rows.reduce(
        (most, row) => (row.idSkp === idSkp ? Math.max(most, row.urutan ?? 0) : most),
        0,
      );
      const isSame = (row: Row<"kinerja">): boolean =>
        row.idSkp === idSkp && sameText(row.rencana, text.text);
      const isThere =
        book.tables.kinerja.rows.some(isSame) ||
        results.rows.some((row) => row["idSkp"] === idSkp && sameText(String(row["rencana"]), text.text));
      const idKinerja = results.put(
        {
          rencanaPimpinan: entry.cells["rencanaPimpinan"]?.text ?? "",
          urutan: isThere ? null : next(idSkp, last),
          kelompok: entry.group ?? "Utama",
          rencana: text.text,
          acuan: kode?.text ?? "",
          status: "berlaku",
          versi: 1,
          idSkp,
        },
        isSame,
      );
      if (results.rows.length > before) fresh += 1;
      else known += 1;

      const said = entry.cells["aspek"];
      const word = said ? wordIn(aspek, said.text) : uraian ? "Kuantitas" : undefined;
      if (said && !word) leave(said, "unknownAspect");
      const fits = (row: Row<"indikator">): boolean =>
        row.idKinerja === idKinerja &&
        !claimed.has(row.id) &&
        (row.aspek === "" || word === undefined || row.aspek === word) &&
        (!indikator || sameText(row.indikator, indikator.text));
      const there = book.tables.indikator.rows.find(fits);
      const wanted = valueOf(target);
      if (there && wanted !== null && there.target !== "" && String(there.target) !== String(wanted))
        leave(target, "otherValue");
      idIndikator = indicators.put(
        {
          urutan: there ? null : next(idKinerja, 0),
          aspek: word ?? "",
          indikator: indikator?.text ?? "",
          target: wanted,
          satuan: satuan?.text ?? "",
          status: "berlaku",
          idKinerja,
        },
        fits,
      );
      claimed.add(idIndikator);
    }
    const reached = valueOf(realisasi);
    const link = entry.cells["bukti"]?.text ?? "";
    if (reached === null && link === "") continue;
    if (period === "") {
      leave(realisasi ?? entry.cells["bukti"], "noPeriod");
      continue;
    }
    const isSame = (row: Row<"realisasi">): boolean =>
      row.idIndikator === idIndikator && row.periode === period;
    const there = book.tables.realisasi.rows.find(isSame);
    if (there && reached !== null && there.realisasi !== "" && String(there.realisasi) !== String(reached))
      leave(realisasi, "otherValue");
    realisations.put(
      {
        periode: period,
        realisasi: reached,
        tautan: link,
        umpanBalik: entry.cells["umpanBalik"]?.text ?? "",
        idIndikator,
      },
      isSame,
    );
  }
  return {
    steps: [results, indicators, realisations].flatMap((merger) => merger.steps()),
    left,
    fresh,
    known,
  };
}

/** A number as the number that it is, unless it shows more than its digits (a percentage, a date); else the text. */
const valueOf = (cell: EntryCell | undefined): Cell => {
  if (!cell || cell.text === "" || cell.text === "-") return null;
  const { value, text } = cell;
  return typeof value === "number" && /^[-\d.,\s]+$/.test(text) ? value : text;
};

/** The period of the workbook that spans these days; "" for none. */
export const periodOf = (book: Book, start: number | null, end: number | null): string =>
  book.tables.periode.rows.find(
    ({ mulai, selesai, unit }) => unit === "" && mulai !== null && mulai === start && selesai === end,
  )?.periode ?? "";

/** The year of the workbook; 0 where it says none. */
export const yearOf = (book: Book): number => Number(setting(book, "tahun"));
