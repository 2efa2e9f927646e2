import type { Row } from "../model/tables";
import type { employeeStatuses } from "../model/tables";
import { nipWithin, readNip } from "../rules/nip";
import { isStateOfficial } from "../rules/stateOfficials";
import type { RosterColumn, RosterMapping } from "./rosterMapping";
import { bareName, cleaned, readStatus, statusOfNip } from "./rosterText";
import { namesNobody, superiorFinder } from "./rosterSuperiors";

/** Something in a list of employees that a person should look at. */
export interface RosterFinding {
  readonly code:
    /** Excel read the NIP as a number; the person comes without it. */
    | "lostDigits"
    /** Not digits, or one digit over and over; the person comes without it. */
    | "notANip"
    /** Not 18 digits; taken as it is. */
    | "nipLength"
    /** The NIP stands in `other` too, under another name; both come, with it. */
    | "sameNip"
    /** NIP and name stand in `other` too, with another post, superior or rank; both come. */
    | "secondRow"
    /** The same person as in `other`, and nothing contradicts it; what was missing there is filled. */
    | "samePerson"
    /** A row without a name and without a NIP: not taken. */
    | "noName"
    | "noPost"
    | "unknownStatus"
    /** An official of the state: comes as a person, without an SKP. */
    | "stateOfficial"
    /** The superior is in nobody's row; kept as it is written. */
    | "unknownSuperior"
    /** Several people bear the superior's name; kept as it is written. */
    | "ambiguousSuperior"
    /** The person's own superior; kept. */
    | "ownSuperior";
  /** The row, zero-based among all rows. */
  readonly row: number;
  readonly column: RosterColumn;
  readonly value: string;
  /** The other row it is about. */
  readonly other?: number;
}

/** A person of the list, as they will come into the workbook. */
export interface RosterPerson {
  readonly row: number;
  readonly nip: string;
  readonly nama: string;
  readonly status: (typeof employeeStatuses)[number] | "";
  readonly pangkat: string;
  readonly jabatan: string;
  readonly eselon: string;
  readonly unit: string;
  /**
   * The superior: a person of this list by row, which may be the person's own, or one of the workbook by id; or what the
   * list writes there, where that is nobody or several people.
   */
  readonly superior?: { readonly row: number } | { readonly id: string } | { readonly written: string };
}

/** What was read: every person once, and all that a person should look at. */
export interface RosterReading {
  readonly people: readonly RosterPerson[];
  readonly findings: readonly RosterFinding[];
}

/** The keys under which a person is known: NIP, else name with post and unit. */
export const personKeys = ({ nip, nama, jabatan, unit }: PersonKey): readonly [nip: string, post: string] => [
  nip,
  nama === "" ? "" : [bareName(nama), jabatan.toLowerCase(), unit.toLowerCase()].join("\n"),
];

/** Whether two that share a key may be one person: not with two different NIPs. */
export const mayBeOne = (one: PersonKey, other: PersonKey): boolean =>
  one.nip === "" || other.nip === "" || one.nip === other.nip;

type PersonKey = Pick<RosterPerson, "nip" | "nama" | "jabatan" | "unit">;

/** A row before people are told apart and superiors found. */
interface Entry extends RosterPerson {
  readonly sourceId: string;
  readonly atasan: string;
}

/**
 * Reads the people of a list. Nobody is dropped in silence: what is left out or blank is a finding.
 * @param known the people of the workbook, among whom a superior may be
 */
export const readRoster = (
  rows: readonly (readonly string[])[],
  { headerRow, columns }: Pick<RosterMapping, "headerRow" | "columns">,
  known: readonly Row<"pegawai">[] = [],
): RosterReading => {
  const findings: RosterFinding[] = [];
  const report = (
    code: RosterFinding["code"],
    row: number,
    column: RosterColumn,
    value: string,
    other?: number,
  ) => findings.push({ code, row, column, value, ...(other === undefined ? {} : { other }) });

  const entries: Entry[] = [];
  rows.forEach((cells, row) => {
    if (row <= headerRow) return;
    const cell = (key: RosterColumn): string => cleaned(cells[columns[key] ?? -1]);
    const entry = entryOf(cell, row, report);
    if (entry) entries.push(entry);
    else if (!isNumbering(cells))
      report("noName", row, "nama", cells.map(cleaned).filter(Boolean).join(" · "));
  });

  const people = distinct(entries, report);
  const find = superiorFinder(people, known);
  return {
    people: people.map(({ entry }) => {
      const { row, nip, nama, status, pangkat, jabatan, eselon, unit, atasan } = entry;
      const person: RosterPerson = { row, nip, nama, status, pangkat, jabatan, eselon, unit };
      const found = find(atasan);
      if (!found) return person;
      if ("code" in found) {
        report(found.code, person.row, "atasan", atasan);
        return { ...person, superior: { written: atasan } };
      }
      if ("row" in found && found.row === person.row) report("ownSuperior", person.row, "atasan", atasan);
      return { ...person, superior: found };
    }),
    findings: findings.sort((one, other) => one.row - other.row),
  };
};

type Report = (
  code: RosterFinding["code"],
  row: number,
  column: RosterColumn,
  value: string,
  other?: number,
) => void;

/** A blank row, or one that numbers the columns: (1) (2) (3). */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^\(?\d*\)?$/.test(cleaned(cell)));

const entryOf = (cell: (key: RosterColumn) => string, row: number, report: Report): Entry | undefined => {
  const typedName = cell("nama");
  const typedNip = cell("nip") || nipWithin(typedName);
  const { nip, fault } = readNip(typedNip);
  const ownName = nipWithin(typedName)
    ? typedName.replace(/[\s/(]*(?:nip\W*)?\d[\d .]{16,}.*$/i, "")
    : typedName;
  if (!/\p{L}/u.test(ownName) && nip === "") return undefined;
  if (fault) report(fault, row, "nip", typedNip);
  const nama = [[cell("gelarDepan"), ownName].filter(Boolean).join(" "), cell("gelarBelakang")]
    .filter(Boolean)
    .join(", ");
  const jabatan = cell("jabatan");
  if (jabatan === "") report("noPost", row, "jabatan", nama);
  const typedStatus = cell("status");
  const status = readStatus(typedStatus);
  if (typedStatus !== "" && !status) report("unknownStatus", row, "status", typedStatus);
  const official = isStateOfficial(jabatan);
  if (official) report("stateOfficial", row, "jabatan", jabatan);
  return {
    row,
    sourceId: cell("id"),
    nip,
    nama,
    status: status ?? (official ? "Pejabat Negara" : typedStatus === "" ? statusOfNip(nip) : ""),
    pangkat: [cell("pangkat"), cell("golongan")].filter(Boolean).join(", "),
    jabatan,
    eselon: cell("eselon"),
    unit: cell("unit"),
    atasan: cell("atasan"),
  };
};

/** A person with the ids under which the list knows them. */
export interface Distinct {
  readonly entry: Entry;
  readonly sourceIds: readonly string[];
}

/**
 * Every person once. Two rows are one where they share NIP, or name, post and unit, and no cell of one contradicts the
 * other; of rows that do, which is right is not for a list to say: both come.
 */
const distinct = (entries: readonly Entry[], report: Report): readonly Distinct[] => {
  const people: { entry: Entry; sourceIds: string[] }[] = [];
  const known = new Map<string, number[]>();
  const remember = (entry: Entry, at: number) => {
    for (const key of personKeys(entry)) {
      const sharing = known.get(key);
      if (!sharing) {
        if (key !== "") known.set(key, [at]);
      } else if (!sharing.includes(at)) sharing.push(at);
    }
  };
  for (const entry of entries) {
    const at = personKeys(entry)
      .flatMap((key) => known.get(key) ?? [])
      .find((index) => saysTheSame(entry, people[index]?.entry ?? entry));
    const person = at === undefined ? undefined : people[at];
    if (at !== undefined && person) {
      report("samePerson", entry.row, "nama", entry.nama, person.entry.row);
      person.entry = filledFrom(person.entry, entry);
      person.sourceIds.push(entry.sourceId);
      remember(person.entry, at);
      continue;
    }
    const holder = people[(entry.nip === "" ? undefined : known.get(entry.nip)?.[0]) ?? -1]?.entry;
    if (holder && bareName(holder.nama) === bareName(entry.nama))
      report("secondRow", entry.row, "nama", entry.nama, holder.row);
    else if (holder) report("sameNip", entry.row, "nip", entry.nip, holder.row);
    remember(entry, people.length);
    people.push({ entry, sourceIds: [entry.sourceId] });
  }
  return people;
};

const compared = ["nip", "nama", "status", "pangkat", "jabatan", "eselon", "unit", "atasan"] as const;

/** What a cell of a list says, apart from how it is written; "" for nothing. */
const meaning = (entry: Entry, column: (typeof compared)[number]): string =>
  column === "nama" ? bareName(entry.nama) : namesNobody(entry[column]) ? "" : entry[column].toLowerCase();

/** Whether everything that both rows say is the same. */
const saysTheSame = (one: Entry, other: Entry): boolean =>
  compared.every((column) => {
    const [left, right] = [meaning(one, column), meaning(other, column)];
    return left === right || left === "" || right === "";
  });

const filledFrom = (own: Entry, other: Entry): Entry => ({
  ...own,
  nip: own.nip || other.nip,
  status: own.status || other.status,
  pangkat: own.pangkat || other.pangkat,
  jabatan: own.jabatan || other.jabatan,
  eselon: own.eselon || other.eselon,
  unit: own.unit || other.unit,
  atasan: own.atasan || other.atasan,
});
