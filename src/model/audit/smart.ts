import { readTarget } from "../../rules/target";
import { none } from "../../rules/tree";
import type { Row } from "../tables";
import type { Finding, FindingCode } from "./finding";
import { isShared } from "./ground";
import type { Ground } from "./ground";
import type { Indicators } from "./indicators";

/**
 * Hints of SMART: an indicator without a target (Achievable), one whose target has no measure (Measurable), a result
 * whose indicators say nothing of time (Timebound). Suggestions, bukan ketentuan PermenPANRB 6/2022.
 */
export function* smart(
  ground: Ground,
  { numbers, starts, hasNone }: Indicators,
): Generator<undefined, Finding[]> {
  const findings: Finding[] = [];
  const all = ground.book.tables.indikator.rows;
  const target = targetReader();
  const hint = (code: FindingCode, number: number, { id, indikator, target: said }: Row<"indikator">) =>
    findings.push({
      code,
      table: "indikator",
      id,
      row: number,
      column: "target",
      facts: { indikator, target: String(said) },
      mends: [],
    });
  for (let at = 0; at < ground.rows.length; at += 1) {
    if (at % rowsAStep === rowsAStep - 1) yield;
    const row = ground.rows[at]!;
    if (!ground.own[at] || hasNone(at)) continue;
    const end = starts[at + 1]!;
    let timed = false;
    for (let next = starts[at]!; next < end; next += 1) {
      const number = numbers[next]!;
      const indicator = all[number]!;
      const said = target(indicator);
      timed ||= indicator.aspek === "Waktu" || said.time;
      if (indicator.id === "" || said.measure === true) continue;
      if (isShared(ground, "indikator", indicator.id)) continue;
      if (said.measure === "none") hint("noTarget", number, indicator);
      else if (said.measure === "unreadable" || !hasMeasure(indicator)) hint("noMeasure", number, indicator);
    }
    timed ||= saysTime(row.rencana);
    for (let next = starts[at]!; !timed && next < end; next += 1) timed = namesTime(all[numbers[next]!]!);
    if (!timed)
      findings.push({
        code: "noTime",
        table: "kinerja",
        id: row.id,
        row: ground.inTable[at] ?? none,
        column: "rencana",
        facts: { rencana: row.rencana },
        mends: [],
      });
  }
  return findings;
}

/** Texts are slow to read: so many rows, then a pane may do something else. */
const rowsAStep = 1_000;

/** What a target says: whether there is one and of what, and whether it is a time. */
interface Said {
  /** `bare`: a number of nothing. */
  readonly measure: true | "bare" | "unreadable" | "none";
  readonly time: boolean;
}

const bareNumber: Said = { measure: "bare", time: false };

const readSaid = (text: string): Said => {
  if (text.trim() === "" || text.trim() === "-") return { measure: "none", time: false };
  const target = readTarget(text);
  const time = saysTime(text);
  if ("error" in target) return { measure: "unreadable", time };
  return { measure: target.jenis === "bilangan" && target.satuan === "" ? "bare" : true, time };
};

/** Reads targets, each different text once. */
const targetReader = (): ((indicator: Row<"indikator">) => Said) => {
  const known = new Map<string, Said>();
  return ({ target }) => {
    if (typeof target === "number") return bareNumber;
    let said = known.get(target);
    if (!said) known.set(target, (said = readSaid(target)));
    return said;
  };
};

/** What an indicator begins with that says how it is measured. */
const measureWords =
  /^(?:jumlah|banyaknya|persentase|prosentase|nilai|indeks|rasio|tingkat|skor|angka|rata-rata)\b/i;
const hasMeasure = ({ satuan, indikator }: Row<"indikator">): boolean =>
  satuan.trim() !== "" || measureWords.test(indikator.trim());

const month = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
const timeWords = new RegExp(
  String.raw`\b(?:hari|minggu|bulan|triwulan|semester|tahun|tanggal|tgl|waktu|tw|jam|menit|${month}|20\d\d)`,
  "i",
);

/** Whether a text says something of time. */
export const saysTime = (text: string): boolean => timeWords.test(text);

const namesTime = ({ satuan, indikator }: Row<"indikator">): boolean =>
  (satuan !== "" && saysTime(satuan)) || saysTime(indikator);
