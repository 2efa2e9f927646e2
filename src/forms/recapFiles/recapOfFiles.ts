import { recapOfSources } from "../../model/recap";
import type { Recap, RecapCell, RecapEntry } from "../../model/recap";
import { bookSource } from "../../model/recapSource";
import type { RecapSource } from "../../model/recapSource";
import { bare } from "../../rules/words";
import { exportSources } from "../exports/exportSource";
import type { ExportReading } from "../exports/readExport";
import { oneOfEach } from "./oneOfEach";
import type { InFiles } from "./oneOfEach";
import { yearOfList } from "./recapFile";
import type { RecapFile, Unread } from "./recapFile";

/** A file that was read and counts for nothing, with why and what its sentence needs. */
export interface LeftFile {
  readonly file: string;
  readonly why: "otherYear" | "noYear" | "sameContent" | "noPlans";
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A file that is counted. */
export interface UsedFile {
  readonly file: string;
  readonly kind: RecapFile["kind"];
  readonly office: string;
  /** How many SKP it holds. */
  readonly plans: number;
  readonly unread: readonly Unread[];
}

/** One recap of many files. */
export interface FilesRecap {
  readonly recap: Recap;
  readonly used: readonly UsedFile[];
  readonly left: readonly LeftFile[];
  /** Who stands in several files. */
  readonly inFiles: readonly InFiles[];
  /** How many results of e-Kinerja belong to an SKP that no list holds. */
  readonly unknownResults: number;
}

/** A source with its file and the organisation that its units are of. */
interface Placed {
  readonly file: string;
  readonly office: string;
  readonly source: RecapSource;
}

/** One recap of the files of a year; every other file is named with its reason. */
export function* recapOfFiles(year: number, files: readonly RecapFile[]): Generator<void, FilesRecap> {
  const left: LeftFile[] = [];
  const whole = files.filter((file, at) => {
    const same = files.slice(0, at).find(({ content }) => content === file.content);
    if (same) left.push({ file: file.name, why: "sameContent", facts: { same: same.name } });
    return !same;
  });
  const workbooks = whole.flatMap((file) => {
    if (file.kind !== "workbook") return [];
    if (year !== 0 && file.year === year) return [file];
    left.push(notOfYear(file.name, file.year, year));
    return [];
  });
  const lists = exportsOfYear(year, whole, left);
  const { offices, unknown } = exportSources(
    year,
    lists.map(({ list }) => list),
  );
  const listFile = [
    ...new Set(lists.filter(({ list }) => list.kind === "plans").map(({ file }) => file.name)),
  ].join(" + ");
  const placed: Placed[] = [
    ...workbooks.map(({ name, office, book }) => ({ file: name, office, source: bookSource(book) })),
    ...offices.map(({ office, source }) => ({ file: listFile, office, source })),
  ];
  const unitOf = unitNames(placed);
  const people = oneOfEach(placed.map(({ file }) => file));
  const recap = yield* recapOfSources(
    year,
    placed.map((one) => renamed(one, unitOf)),
    people.settle,
  );
  return {
    recap: withoutEmpty(recap),
    used: [
      ...workbooks.map(({ name, office, book, unread }): UsedFile => ({
        file: name,
        kind: "workbook",
        office,
        plans: book.tables.skp.rows.length,
        unread,
      })),
      ...[...new Set(lists.map(({ file }) => file))].map((file): UsedFile => ({
        file: file.name,
        kind: "exports",
        office: "",
        plans: lists.reduce(
          (sum, one) => sum + (one.file === file && one.list.kind === "plans" ? one.list.rows.length : 0),
          0,
        ),
        unread: file.unread,
      })),
    ],
    left,
    inFiles: people.inFiles(),
    unknownResults: unknown.length,
  };
}

const notOfYear = (file: string, there: number, year: number): LeftFile =>
  there === 0 ? { file, why: "noYear", facts: {} } : { file, why: "otherYear", facts: { there, year } };

/** The lists of e-Kinerja of a year; what is of another, or says nothing without a list of SKP, is left. */
const exportsOfYear = (year: number, files: readonly RecapFile[], left: LeftFile[]) => {
  const all = files.flatMap((file) =>
    file.kind === "exports" ? file.lists.map((list) => ({ file, list })) : [],
  );
  const own = all.filter(({ file, list }) => {
    const there = yearOfList(list);
    const isOwn = year !== 0 && (there === year || (there === 0 && list.kind === "results"));
    if (!isOwn) left.push(notOfYear(file.name, there, year));
    return isOwn;
  });
  if (own.some(({ list }) => isPlans(list))) return own;
  for (const { file } of own) left.push({ file: file.name, why: "noPlans", facts: {} });
  return [];
};

const isPlans = ({ kind }: ExportReading): boolean => kind === "plans";

/** How a unit is called: by its name, and with its organisation where the files of several have a unit of that name. */
const unitNames = (placed: readonly Placed[]): ((office: string, unit: string) => string) => {
  const offices = new Map<string, Set<string>>();
  const spelled = new Map<string, string>();
  for (const { office, source } of placed)
    for (const unit of source.units) {
      const some = offices.get(bare(unit)) ?? new Set();
      offices.set(bare(unit), some.add(bare(office)));
      const own = `${bare(unit)}\n${bare(office)}`;
      if (!spelled.has(bare(unit))) spelled.set(bare(unit), unit);
      if (!spelled.has(own)) spelled.set(own, office === "" ? unit : `${unit} · ${office}`);
    }
  return (office, unit) => {
    const isShared = unit !== "" && (offices.get(bare(unit))?.size ?? 0) > 1;
    return spelled.get(isShared ? `${bare(unit)}\n${bare(office)}` : bare(unit)) ?? unit;
  };
};

/** A source whose units are called as those of all sources together. */
const renamed = ({ office, source }: Placed, nameOf: ReturnType<typeof unitNames>): RecapSource => {
  const own = new Map(source.units.map((unit) => [nameOf(office, unit), unit]));
  const called = (entry: RecapEntry): RecapEntry =>
    entry.why?.why === "otherSkp"
      ? { ...entry, why: { ...entry.why, unit: nameOf(office, entry.why.unit) } }
      : entry;
  return {
    units: [...own.keys()],
    calendarOf: (name) => source.calendarOf(own.get(name) ?? name),
    *entriesAt(column) {
      const entries = yield* source.entriesAt(column);
      return entries.map(({ unit, entry }) => ({ unit: nameOf(office, unit), entry: called(entry) }));
    },
  };
};

/** Times and units of which no file says anybody: lists are of a year or a month, copies of an SKP count once. */
const withoutEmpty = ({ year, units, columns, cells }: Recap): Recap => {
  const isTold = ({ entries }: RecapCell): boolean => entries.length > 0;
  const times = columns.flatMap((_, at) => (cells.some((row) => row[at] && isTold(row[at])) ? [at] : []));
  const places = units.flatMap((_, at) => (cells[at]?.some(isTold) ? [at] : []));
  return {
    year,
    units: places.flatMap((at) => units[at] ?? []),
    columns: times.flatMap((at) => columns[at] ?? []),
    cells: places.map((unit) => times.flatMap((at) => cells[unit]?.[at] ?? [])),
  };
};
