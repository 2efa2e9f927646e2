/**
 * What Beranda computes, as formulas of Excel's own functions that live without the add-in (Excel LTSC 2021 and
 * LibreOffice know them all). They follow src/model/progress.ts; test/actions/beranda.test.ts holds both together.
 * Everything that depends on today is linear in the rows, because today makes it compute at every edit.
 */

import { monthNames } from "../model/civilDate";
import { defaults } from "../model/settings";
import type { NumberKey } from "../model/settings";

/** The cells in which the parts stand, absolute, such as "$D$22". */
export interface BerandaCells {
  readonly today: string;
  readonly deadline: string;
  readonly deadlineWords: string;
  readonly employees: string;
  readonly plans: string;
  readonly emptyPlans: string;
  readonly bareResults: string;
  readonly indicators: string;
  /** Row of the current period in tPeriode, 0 for none; its name; the day on which its reports are due. */
  readonly currentRow: string;
  readonly current: string;
  readonly currentDue: string;
  /** Row of the first ended period that is not judged to the end, 0 for none; its name; how many are missing. */
  readonly unjudgedRow: string;
  readonly unjudged: string;
  readonly unjudgedCount: string;
  readonly step: string;
  readonly toAgree: string;
  readonly toReport: string;
  readonly toJudge: string;
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

const periodRow = "(ROW(tPeriode[Mulai])-ROW(tPeriode[[#Headers],[Mulai]]))";

/** 1 for each period that ended before today. */
const ended = (today: string): string =>
  `(tPeriode[Mulai]<>"")*(tPeriode[Mulai]<=${today})*(tPeriode[Selesai]<>"")*(tPeriode[Selesai]<${today})`;

/** For each period, how many evaluations are final or endorsed. */
const judgedEach =
  '(COUNTIFS(tEvaluasi[Periode],tPeriode[Periode],tEvaluasi[Status],"final")+COUNTIFS(tEvaluasi[Periode],tPeriode[Periode],tEvaluasi[Status],"disahkan"))';

/** Of which SKP Penilaian says why they are not judged, in the periods named: nobody waits for these. */
const excusedIn = (periods: string): string =>
  `COUNTIFS(tEvaluasi[Periode],${periods},tEvaluasi[Alasan Tidak Dinilai],"?*",tEvaluasi[Status],"<>final",tEvaluasi[Status],"<>disahkan")`;
const excusedEach = excusedIn("tPeriode[Periode]");

const ofPeriod = (column: string, row: string): string => `INDEX(tPeriode[${column}],${row})`;

const months = monthNames.map((name) => `"${name}"`).join(",");

/** The title: the agency and the year. */
export const titleFormula = `=${settingOf("instansi")}&" · "&${settingOf("tahun")}`;

/** The details at the bottom of the sheet, on which everything above rests. */
export const detailFormulas = (at: BerandaCells) =>
  ({
    today: "=TODAY()",
    deadline: `=IF(ISNUMBER(${settingOf("tenggat penetapan")}),${settingOf("tenggat penetapan")},"")`,
    deadlineWords: `=IF(ISNUMBER(${at.deadline})," Tenggat "&DAY(${at.deadline})&" "&CHOOSE(MONTH(${at.deadline}),${months})&IF(${at.today}>${at.deadline},", lewat "&(${at.today}-${at.deadline})&" hari.",IF(${at.today}=${at.deadline},", hari ini.",", "&(${at.deadline}-${at.today})&" hari lagi.")),"")`,
    employees: `=${filled("tPegawai[ID]")}`,
    plans: `=${filled("tSKP[ID]")}`,
    emptyPlans: `=${without("tSKP[ID]", "tKinerja[ID SKP]")}`,
    bareResults: `=${without("tKinerja[ID]", "tIndikator[ID Kinerja]")}`,
    indicators: `=${filled("tIndikator[ID]")}-COUNTIF(tIndikator[Status],"diganti")-COUNTIF(tIndikator[Status],"dibatalkan")`,
    currentRow: `=SUMPRODUCT(MAX((tPeriode[Mulai]<>"")*(tPeriode[Mulai]=MAXIFS(tPeriode[Mulai],tPeriode[Mulai],"<="&${at.today},tPeriode[Periode],"<>Tahunan*"))*(LEFT(tPeriode[Periode],7)<>"Tahunan")*${periodRow}))`,
    current: `=IF(${at.currentRow}=0,"",${ofPeriod("Periode", at.currentRow)})`,
    currentDue: `=IF(${at.currentRow}=0,"",IF(ISNUMBER(${ofPeriod("Tenggat", at.currentRow)}),${ofPeriod("Tenggat", at.currentRow)},${ofPeriod("Selesai", at.currentRow)}))`,
    unjudgedRow: `=MOD(1000000-SUMPRODUCT(MAX(${ended(at.today)}*(${judgedEach}+${excusedEach}<${at.plans})*(1000000-${periodRow}))),1000000)`,
    unjudged: `=IF(${at.unjudgedRow}=0,"",${ofPeriod("Periode", at.unjudgedRow)})`,
    unjudgedCount: `=IF(${at.unjudgedRow}=0,0,${at.plans}-COUNTIFS(tEvaluasi[Periode],${at.unjudged},tEvaluasi[Status],"final")-COUNTIFS(tEvaluasi[Periode],${at.unjudged},tEvaluasi[Status],"disahkan")-${excusedIn(at.unjudged)})`,
    step: `=IF(${at.employees}=0,1,IF(OR(${at.plans}=0,${at.emptyPlans}>0),2,IF(${at.bareResults}>0,3,IF(${at.toAgree}>0,4,IF(${at.toReport}>0,5,IF(${at.unjudgedCount}>0,6,IF(${at.toEndorse}>0,7,8)))))))`,
  }) as const;

/** Selesai, belum and terlambat of the four stages; late ones are among the open ones. `done` and `open` name own cells. */
export const stageFormulas = (
  at: BerandaCells,
  done: readonly string[],
): readonly (readonly [done: string, open: string, late: string])[] => [
  [
    '=COUNTIFS(tSKP[ID],"?*",tSKP[Status],"ditetapkan")',
    `=${at.plans}-${done[0]}`,
    `=IF(ISNUMBER(${at.deadline}),IF(${at.today}>${at.deadline},${at.toAgree},0),0)`,
  ],
  [
    `=IF(${at.currentRow}=0,0,MIN(${at.indicators},COUNTIFS(tRealisasi[Periode],${at.current},tRealisasi[Realisasi],"<>")))`,
    `=IF(${at.currentRow}=0,0,${at.indicators}-${done[1]})`,
    `=IF(ISNUMBER(${at.currentDue}),IF(${at.today}>${at.currentDue},${at.toReport},0),0)`,
  ],
  [
    `=SUMPRODUCT(${ended(at.today)}*${judgedEach})`,
    `=${at.plans}*SUMPRODUCT(${ended(at.today)})-${done[2]}-SUMPRODUCT(${ended(at.today)}*${excusedEach})`,
    `=SUMPRODUCT(${ended(at.today)}*(tPeriode[Tenggat]<>"")*(tPeriode[Tenggat]<${at.today})*(${at.plans}-${judgedEach}-${excusedEach}))`,
  ],
  [
    '=COUNTIF(tEvaluasi[Status],"disahkan")',
    '=COUNTIF(tEvaluasi[Status],"final")',
    `=COUNTIFS(tEvaluasi[Status],"final",tEvaluasi[Tanggal],"<"&(${at.today}-${numberOf("hari pengesahan")}))`,
  ],
];

/** The one sentence that says what to do next. */
export const nextStepFormula = (at: BerandaCells): string => {
  const sentences = [
    '"Isi daftar pegawai: satu baris satu orang, atau ambil dari panel SKP."',
    `IF(${at.plans}=0,"Buat SKP untuk "&${at.employees}&" pegawai.","Tulis rencana hasil kerja: "&${at.emptyPlans}&" SKP belum memilikinya.")&${at.deadlineWords}`,
    `"Isi indikator dan target: "&${at.bareResults}&" rencana hasil kerja belum memilikinya."&${at.deadlineWords}`,
    `${at.toAgree}&" SKP belum ditetapkan."&${at.deadlineWords}`,
    `"Isi realisasi "&${at.current}&": "&${at.toReport}&" indikator belum terisi."`,
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
