/**
 * What Beranda computes, as formulas of Excel's own functions that live without the add-in (Excel LTSC 2021 and
 * LibreOffice know them all). They follow src/model/progress.ts; test/actions/beranda.test.ts holds both together.
 */

import { monthNames } from "../model/civilDate";
import { defaults } from "../model/settings";
import type { NumberKey } from "../model/settings";
import { namedAs } from "./berandaPeriods";
import type { PeriodPlaces } from "./berandaPeriods";

/** The cells in which the parts stand, absolute, such as "$D$22". */
export interface BerandaCells {
  readonly deadline: string;
  readonly deadlineWords: string;
  readonly employees: string;
  readonly plans: string;
  readonly emptyPlans: string;
  readonly bareResults: string;
  readonly indicators: string;
  /** The first period that waits for realisations, "" for none; how many of it are empty. */
  readonly unfilled: string;
  readonly unfilledCount: string;
  /** The first ended period that is not judged to the end, "" for none; how many SKP of it are missing. */
  readonly unjudged: string;
  readonly unjudgedCount: string;
  readonly step: string;
  readonly toAgree: string;
  readonly toEndorse: string;
}

const settingOf = (key: string): string =>
  `IFERROR(INDEX(tPengaturan[Nilai],MATCH("${key}",tPengaturan[Kunci],0)),"")`;

/** A setting that is a number, its default else. */
const numberOf = (key: NumberKey): string =>
  `IF(ISNUMBER(${settingOf(key)}),IF(${settingOf(key)}>0,${settingOf(key)},${defaults[key].value}),${defaults[key].value})`;

const filled = (column: string): string => `COUNTIF(${column},"?*")`;

/** Rows whose id no row of another table names. */
const without = (own: string, other: string): string =>
  `SUMPRODUCT((${own}<>"")*ISNA(MATCH(${own},${other},0)))`;

const months = monthNames.map((name) => `"${name}"`).join(",");

/** The title: the agency and the year. */
export const titleFormula = `=${settingOf("instansi")}&" · "&${settingOf("tahun")}`;

/** The details at the bottom of the sheet, on which everything above rests. */
export const detailFormulas = (at: BerandaCells, { all }: PeriodPlaces) => {
  const firstOf = (waits: "menungguRealisasi" | "menungguPenilaian"): string =>
    `=IF(COUNTIF(${all(waits)},">0")=0,"",INDEX(${all("periode")},MATCH(MINIFS(${all(waits)},${all(waits)},">0"),${all(waits)},0)))`;
  return {
    today: "=TODAY()",
    deadline: `=IF(ISNUMBER(${settingOf("tenggat penetapan")}),${settingOf("tenggat penetapan")},"")`,
    deadlineWords: `=IF(ISNUMBER(${at.deadline}),"Tenggat "&DAY(${at.deadline})&" "&CHOOSE(MONTH(${at.deadline}),${months})&IF(TODAY()>${at.deadline},", lewat "&(TODAY()-${at.deadline})&" hari.",IF(TODAY()=${at.deadline},", hari ini.",", "&(${at.deadline}-TODAY())&" hari lagi.")),"")`,
    employees: `=${filled("tPegawai[ID]")}`,
    plans: `=${filled("tSKP[ID]")}`,
    emptyPlans: `=${without("tSKP[ID]", "tKinerja[ID SKP]")}`,
    bareResults: `=${without("tKinerja[ID]", "tIndikator[ID Kinerja]")}`,
    indicators: `=${filled("tIndikator[ID]")}-COUNTIF(tIndikator[Status],"diganti")-COUNTIF(tIndikator[Status],"dibatalkan")`,
    unfilled: firstOf("menungguRealisasi"),
    unfilledCount: `=IF(${at.unfilled}="",0,SUMIFS(${all("kosong")},${all("periode")},${namedAs(at.unfilled)}))`,
    unjudged: firstOf("menungguPenilaian"),
    unjudgedCount: `=IF(${at.unjudged}="",0,SUMIFS(${all("belumDinilai")},${all("periode")},${namedAs(at.unjudged)}))`,
    step: `=IF(${at.employees}=0,1,IF(OR(${at.plans}=0,${at.emptyPlans}>0),2,IF(${at.bareResults}>0,3,IF(${at.toAgree}>0,4,IF(${at.unfilled}<>"",5,IF(${at.unjudged}<>"",6,IF(${at.toEndorse}>0,7,8)))))))`,
  } as const;
};

/** Selesai, belum and terlambat of the four stages; late ones are among the open ones. */
export const stageFormulas = (
  at: BerandaCells,
  { all }: PeriodPlaces,
): readonly (readonly [done: string, open: string, late: string])[] => {
  const reported = (counts: "terisi" | "kosong", ...rest: readonly string[]): string =>
    `=SUMIFS(${[all(counts), all("dilaporkan"), "1", ...rest].join(",")})`;
  const ended = (counts: "dinilai" | "belumDinilai", ...rest: readonly string[]): string =>
    `=SUMIFS(${[all(counts), all("keadaan"), '"berakhir"', ...rest].join(",")})`;
  const past = '"<"&TODAY()';
  return [
    [
      '=COUNTIFS(tSKP[ID],"?*",tSKP[Status],"ditetapkan")',
      `=${at.plans}-COUNTIFS(tSKP[ID],"?*",tSKP[Status],"ditetapkan")`,
      `=IF(ISNUMBER(${at.deadline}),IF(TODAY()>${at.deadline},${at.toAgree},0),0)`,
    ],
    [reported("terisi"), reported("kosong"), reported("kosong", all("tenggatRealisasi"), past)],
    [ended("dinilai"), ended("belumDinilai"), ended("belumDinilai", all("tenggat"), past)],
    [
      '=COUNTIF(tEvaluasi[Status],"disahkan")',
      '=COUNTIF(tEvaluasi[Status],"final")',
      `=COUNTIFS(tEvaluasi[Status],"final",tEvaluasi[Tanggal],"<"&(TODAY()-${numberOf("hari pengesahan")}))`,
    ],
  ];
};

/** The one sentence that says what to do next. */
export const nextStepFormula = (at: BerandaCells): string => {
  const deadline = `IF(${at.deadlineWords}="",""," "&${at.deadlineWords})`;
  const sentences = [
    '"Isi daftar pegawai: satu baris satu orang, atau ambil dari panel SKP."',
    `IF(${at.plans}=0,"Buat SKP untuk "&${at.employees}&" pegawai.","Tulis rencana hasil kerja: "&${at.emptyPlans}&" SKP belum memilikinya.")&${deadline}`,
    `"Isi indikator dan target: "&${at.bareResults}&" rencana hasil kerja belum memilikinya."&${deadline}`,
    `${at.toAgree}&" SKP belum ditetapkan."&${deadline}`,
    `IF(${at.unfilledCount}=0,"Siapkan baris realisasi "&${at.unfilled}&" dari panel SKP, lalu isi.","Isi realisasi "&${at.unfilled}&": "&${at.unfilledCount}&" indikator belum terisi.")`,
    `"Nilai "&${at.unjudged}&": "&${at.unjudgedCount}&" SKP belum dinilai sampai final."`,
    `"Sahkan "&${at.toEndorse}&" penilaian yang sudah final."`,
    '"Semua sudah selesai sampai hari ini."',
  ];
  return `=CHOOSE(${at.step},${sentences.join(",")})`;
};

/** A link to a sheet, chosen by the number of the next step. */
export const nextLinkFormula = (at: BerandaCells, sheets: readonly string[]): string =>
  `=HYPERLINK(CHOOSE(${at.step},${sheets.map((sheet) => text(target(sheet))).join(",")}),"Buka lembar "&CHOOSE(${at.step},${sheets.map(text).join(",")}))`;

/** A link to a sheet. */
export const linkFormula = (sheet: string): string =>
  `=HYPERLINK(${text(target(sheet))},${text(`Buka ${sheet}`)})`;

/** A place in this workbook as HYPERLINK takes it. */
const target = (sheet: string): string => `#'${sheet.replaceAll("'", "''")}'!A1`;

/** A text within a formula. */
const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
