/**
 * The periods of the year on Beranda, one line each: how far each is and what it waits for. Formulas of single cells, no
 * arrays: the stages above only add these up, and every spreadsheet computes them alike.
 */

/** What each line says, from left to right, with the title of its column. */
export const periodColumns = {
  periode: "Periode",
  keadaan: "Keadaan",
  terisi: "Realisasi terisi",
  kosong: "Realisasi kosong",
  dinilai: "SKP dinilai",
  belumDinilai: "SKP belum dinilai",
  unit: "Unit",
  mulai: "Mulai",
  selesai: "Selesai",
  tenggat: "Tenggat penilaian",
  tenggatRealisasi: "Tenggat realisasi",
  dihitung: "Dihitung",
  skpTersendiri: "SKP unit dengan periode sendiri",
  milik: "SKP unit ini",
  punya: "SKP dengan periode ini",
  dilaporkan: "Dilaporkan kini",
  menungguRealisasi: "Giliran realisasi",
  menungguPenilaian: "Giliran penilaian",
} as const;

/** A column of the lines. */
export type PeriodColumn = keyof typeof periodColumns;

/** Where the lines stand, absolute. */
export interface PeriodPlaces {
  /** The cells of a column over all lines, such as "$B$40:$B$99". */
  readonly all: (column: PeriodColumn) => string;
  /** The cell of a column in one line, counted from 0. */
  readonly at: (column: PeriodColumn, line: number) => string;
  /** The cells that count the SKP and the indicators in force. */
  readonly plans: string;
  readonly indicators: string;
}

/**
 * The period of a cell as a criterion. With the star Excel compares texts: a bare "April 2026" it takes for a date, as it
 * does "Januari 2026" where it speaks Indonesian.
 */
export const namedAs = (cell: string): string => `${cell}&"*"`;

/** Rows without a unit are of all units. */
const everybody = '"semua unit"';

/** The formulas of one line, counted from 0. Everything but the first column is empty where tPeriode has no such row. */
export const periodFormulas = (
  { all, at, plans, indicators }: PeriodPlaces,
  line: number,
): Readonly<Record<PeriodColumn, string>> => {
  const own = (column: PeriodColumn): string => at(column, line);
  const name = namedAs(own("periode"));
  const cell = (header: string): string => `INDEX(tPeriode[${header}],${line + 1})`;
  const day = (header: string): string =>
    `=IF(${own("periode")}="","",IF(ISNUMBER(${cell(header)}),${cell(header)},""))`;
  const before = `${at("periode", 0)}:${own("periode")}`;
  const counted = (formula: string): string => `=IF(${own("dihitung")}=1,${formula},"")`;
  const reports = (...rest: readonly string[]): string =>
    `COUNTIFS(${[`tRealisasi[Periode],${name}`, ...rest].join(",")})`;
  const evaluations = (...rest: readonly string[]): string =>
    `COUNTIFS(${[`tEvaluasi[Periode],${name}`, ...rest].join(",")})`;
  const ofAll = `COUNTIFS(${all("periode")},${name},${all("unit")},${everybody})`;
  const yearly = `LEFT(${own("periode")},7)="Tahunan"`;
  const elsewhere = `IF(OR(${own("unit")}<>${everybody},${yearly}),0,SUM(${all("skpTersendiri")}))`;
  const outside = (...unit: readonly string[]): string =>
    `COUNTIFS(${[...unit, `tSKP[Mulai],">"&${own("selesai")}`].join(",")})+COUNTIFS(${[...unit, `tSKP[Selesai],"<"&${own("mulai")}`].join(",")})`;
  // What ends first comes first, and of those that end together the shortest.
  const turn = `N(${own("selesai")})*100000-N(${own("mulai")})`;
  const above = (column: PeriodColumn): string => `${at(column, 0)}:${at(column, line - 1)}`;
  const told = line === 0 ? "0" : `SUMIFS(${above("skpTersendiri")},${above("unit")},${own("unit")})`;
  return {
    periode: `=IF(ROWS(tPeriode[Periode])<${line + 1},"",${cell("Periode")}&"")`,
    keadaan: `=IF(${own("dihitung")}=0,"",IF(${own("mulai")}="","mendatang",IF(${own("mulai")}>TODAY(),"mendatang",IF(${own("selesai")}="","berjalan",IF(${own("selesai")}<TODAY(),"berakhir","berjalan")))))`,
    terisi: counted(reports('tRealisasi[Realisasi],"<>"')),
    // Before its rows are there: all indicators where the period is everybody's, else none are told of.
    kosong: counted(
      `IF(${reports()}>0,${reports()}-${own("terisi")},IF(AND(${own("dilaporkan")}=1,${own("punya")}=${plans}),${indicators},0))`,
    ),
    dinilai: counted(
      `${evaluations('tEvaluasi[Status],"final"')}+${evaluations('tEvaluasi[Status],"disahkan"')}`,
    ),
    // Nobody waits for those of whom Penilaian says why they are not judged.
    belumDinilai: counted(
      `IF(${evaluations()}=0,IF(${own("keadaan")}="berakhir",${own("punya")},0),${evaluations()}-${own("dinilai")}-${evaluations('tEvaluasi[Alasan Tidak Dinilai],"?*"', 'tEvaluasi[Status],"<>final"', 'tEvaluasi[Status],"<>disahkan"')})`,
    ),
    unit: `=IF(${own("periode")}="","",IF(${cell("Unit")}="",${everybody},${cell("Unit")}))`,
    mulai: day("Mulai"),
    selesai: day("Selesai"),
    tenggat: day("Tenggat"),
    tenggatRealisasi: `=IF(${own("tenggat")}="",${own("selesai")},${own("tenggat")})`,
    // Periods of one name are one: the row of all units speaks for it, else the first that some unit has.
    dihitung: `=IF(${own("periode")}="",0,IF(${own("unit")}=${everybody},1,IF(${ofAll}+COUNTIF(${before},${name})>1,0,1)))`,
    // A unit with a period that the others do not have goes by its own ones: told once, where it first has one.
    skpTersendiri: `=IF(OR(${own("periode")}="",${own("unit")}=${everybody},${yearly}),0,IF(${ofAll}+${told}>0,0,COUNTIFS(tSKP[Unit],${own("unit")})))`,
    dilaporkan: `=IF(OR(${own("keadaan")}="",${own("keadaan")}="mendatang",${yearly}),0,IF(${own("mulai")}=MAXIFS(${all("mulai")},${all("unit")},${own("unit")},${all("mulai")},"<="&TODAY(),${all("periode")},"<>Tahunan*"),1,0))`,
    milik: `=IF(${own("periode")}="",0,IF(${own("unit")}=${everybody},MAX(0,${plans}-${elsewhere}-(${outside()})),MAX(0,COUNTIFS(tSKP[Unit],${own("unit")})-(${outside(`tSKP[Unit],${own("unit")}`)}))))`,
    punya: counted(
      `IF(${own("unit")}=${everybody},${own("milik")},SUMIFS(${all("milik")},${all("periode")},${name}))`,
    ),
    menungguRealisasi: `=IF(${own("dilaporkan")}=0,0,IF(${own("kosong")}>0,${turn},IF(OR(${own("terisi")}>0,${own("punya")}=0),0,${turn})))`,
    menungguPenilaian: `=IF(${own("keadaan")}<>"berakhir",0,IF(${own("belumDinilai")}>0,${turn},0))`,
  };
};
