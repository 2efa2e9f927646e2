import type { Book } from "../model/book";
import { toSerial } from "../model/civilDate";
import type { Refusal, Step } from "../model/plan";
import type { Row } from "../model/tables";
import type { Action, Tools } from "./action";
import { grouped } from "../model/grouped";
import { bare } from "../rules/words";
import { mergeInto } from "./merge";
import type { KeysOf, Wanted } from "./merge";
import { proposePosition } from "./positionKind";
import { recognise } from "./rosterKnown";
import { rosterMapping } from "./rosterMapping";
import type { RosterColumns, RosterMapping } from "./rosterMapping";
import { personKeys, readRoster } from "./rosterPeople";
import type { RosterFinding, RosterPerson } from "./rosterPeople";
import { startWith } from "./startWorkbook";
import type { Office } from "./startWorkbook";

/** A list of employees, as pasted or read from a file, and the office whose workbook it starts or completes. */
export interface RosterWish extends Office {
  /** Every row, headers among them. */
  readonly rows: readonly (readonly string[])[];
  /** Which column is what, where a person chose otherwise than `rosterMapping` proposes. */
  readonly mapping?: RosterColumns;
  /** The row of the headers, zero-based, or -1 for none, where it is known and not to be looked for. */
  readonly headerRow?: number;
}

/**
 * Takes a list of employees into the workbook: a person each, and a draft SKP each for the year. People are recognised
 * by NIP, else by name with post and unit; an SKP that is agreed is not touched. What the list says of a superior is kept
 * in ID Penilai as it is, also where that is nobody, several people, or the person: the audit finds it there.
 */
export const importRoster: Action<RosterWish> = {
  name: "importRoster",
  plan: (book, wish, tools) => startWith(book, wish, tools, { more: () => rosterSteps(book, wish, tools) }),
};

/** What a person should look at before taking a list: shown in the preview. */
export const rosterFindings = (
  rows: RosterWish["rows"],
  mapping: RosterColumns | undefined,
  known: readonly Row<"pegawai">[] = [],
): readonly RosterFinding[] => readRoster(rows, understood(rows, mapping), known).findings;

const understood = (
  rows: RosterWish["rows"],
  columns: RosterColumns | undefined,
  headerRow?: number,
): Pick<RosterMapping, "headerRow" | "columns"> => {
  if (columns && headerRow !== undefined) return { headerRow, columns };
  const proposed = rosterMapping(rows);
  return { headerRow: proposed.headerRow, columns: columns ?? proposed.columns };
};

const rosterSteps = (book: Book, wish: RosterWish, tools: Tools): readonly Step[] | Refusal => {
  const mapping = understood(wish.rows, wish.mapping, wish.headerRow);
  if (mapping.columns.nama === undefined) return { refused: "noNameColumn" };
  const { people } = readRoster(wish.rows, mapping, book.tables.pegawai.rows);
  if (people.length === 0) return { refused: "noPeople" };

  const pegawai = mergeInto(book, "pegawai", tools, keysOfPerson);
  const knownId = recognise(book, people);
  const taken = new Map(
    book.tables.pegawai.rows.flatMap(({ nip, id }) => (nip === "" ? [] : [[nip, id] as const])),
  );
  const idOf = new Map(
    people.map(({ row, nip, nama, status, pangkat, jabatan, unit }) => {
      const id = knownId.get(row);
      // A NIP that somebody took from one of two people does not come back with the list.
      const isOfOther = id !== undefined && (taken.get(nip) ?? id) !== id;
      const wanted = { nip: isOfOther ? "" : nip, nama, status, pangkat, jabatan, unit };
      const own: Wanted = id === undefined ? {} : { id };
      return [row, pegawai.put({ ...wanted, ...own }, (other) => other.id === id)];
    }),
  );
  return [...pegawai.steps(), ...drafts(book, wish.tahun, people, idOf, tools)];
};

const keysOfPerson: KeysOf<"pegawai"> = (row) => [...personKeys(row), row.id];

/** A draft SKP for each person who has none in the year; of a draft that is there, empty cells are filled. */
const drafts = (
  book: Book,
  tahun: number,
  people: readonly RosterPerson[],
  idOf: ReadonlyMap<number, string>,
  tools: Tools,
): Step[] => {
  const mulai = toSerial({ year: tahun, month: 1, day: 1 });
  const selesai = toSerial({ year: tahun, month: 12, day: 31 });
  const inYear = (row: Row<"skp">): boolean =>
    (row.mulai ?? mulai) <= selesai && (row.selesai ?? selesai) >= mulai;
  const settled = new Set(
    book.tables.skp.rows
      .filter((row) => inYear(row) && row.status !== "draf" && row.status !== "")
      .map((row) => row.idPegawai),
  );
  const drafted = new Set(book.tables.skp.rows.filter(inYear).map((row) => row.idPegawai));
  const idOfSuperior = (superior: RosterPerson["superior"]): string =>
    superior === undefined || "written" in superior
      ? ""
      : "id" in superior
        ? superior.id
        : (idOf.get(superior.row) ?? "");
  const superiorOf = new Map(
    people.map(({ row, superior }) => [idOf.get(row) ?? "", idOfSuperior(superior)] as const),
  );
  const rowsOf = grouped(people, ({ row }) => idOf.get(row) ?? "");
  const skp = mergeInto(book, "skp", tools, (row) => [row.idPegawai]);
  for (const { row, jabatan, eselon, unit, status, superior } of people) {
    const idPegawai = idOf.get(row) ?? "";
    if (status === "Pejabat Negara" || settled.has(idPegawai)) continue;
    const sound = idOfSuperior(superior);
    const idPenilai = sound === idPegawai ? "" : sound;
    const isSecond = (rowsOf.get(idPegawai)?.length ?? 1) > 1;
    const kept = superior && "written" in superior ? superior.written : sound;
    const above = idPenilai === "" ? "" : (superiorOf.get(idPenilai) ?? "");
    skp.put(
      {
        jabatan,
        ...proposePosition(jabatan, eselon),
        unit,
        mulai: { serial: mulai },
        selesai: { serial: selesai },
        pendekatan: "Kuantitatif",
        status: "draf",
        versi: 1,
        idPegawai,
        // What was mended in a draft that is there does not come back with the list.
        idPenilai: drafted.has(idPegawai) ? idPenilai : kept,
        idAtasanPenilai: above === idPenilai ? "" : above,
      },
      (other) => inYear(other) && (!isSecond || bare(other.jabatan) === bare(jabatan)),
    );
  }
  return skp.steps();
};
