import fc from "fast-check";
import type { Book } from "../../src/model/book";
import type { Row } from "../../src/model/tables";
import { normalised } from "../../src/rules/similar";
import { bookOf } from "./sampleBook";
import { typedText } from "./randomSkp";

/** A result of somebody: under which columns of the leader it stands, by number among all of them. */
interface Work {
  readonly text: string;
  readonly under: number;
  readonly second: number | undefined;
  readonly peran: Row<"kinerja">["peran"];
}

/** An office of a leader, ketua tim and members, with what each contributes to. */
export interface MatrixOffice {
  readonly results: readonly { readonly text: string; readonly indicators: readonly string[] }[];
  readonly ketua: readonly {
    readonly work: readonly Work[];
    readonly indicators: readonly string[];
    readonly members: readonly { readonly work: readonly Work[] }[];
  }[];
}

/** A text that a cell of a matrix can hold as one result: not a word for nothing, and no list of several. */
const cellText = typedText.filter(
  (text) =>
    !["", "x", "null", "n a"].includes(normalised(text)) &&
    !/^\s*[-\d]/.test(text) &&
    !/^ *\(?\d{1,3}[.)]? *$/.test(text),
);
const different = (most: number, least = 0) =>
  fc.uniqueArray(cellText, { minLength: least, maxLength: most, selector: normalised });

const works = (most: number) =>
  different(most).chain((texts) =>
    fc.tuple(
      ...texts.map((text) =>
        fc.record({
          text: fc.constant(text),
          under: fc.nat(),
          second: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
          peran: fc.constantFrom<Work["peran"]>("ketua", "anggota", "mandiri", "", ""),
        }),
      ),
    ),
  );

/** Any office of two levels; hard texts among its results. */
export const matrixOffice: fc.Arbitrary<MatrixOffice> = fc.record({
  results: fc
    .uniqueArray(cellText, { minLength: 1, maxLength: 4, selector: normalised })
    .chain((texts) =>
      fc.tuple(...texts.map((text) => different(4).map((indicators) => ({ text, indicators })))),
    ),
  ketua: fc.array(
    fc.record({
      work: works(3),
      indicators: different(2),
      members: fc.array(fc.record({ work: works(2) }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

const numberOf = (at: number): string => String(198001012005011001n + BigInt(at) * 100000n);

/** The tables of an office; without its results where only the people are wanted. */
export const bookOfMatrix = (office: MatrixOffice, withResults = true): Book => {
  const people: Partial<Row<"pegawai">>[] = [];
  const plans: Partial<Row<"skp">>[] = [];
  const results: Partial<Row<"kinerja">>[] = [];
  const indicators: Partial<Row<"indikator">>[] = [];
  const join = (name: string, jabatan: string, penilai: string): string => {
    const at = people.length;
    people.push({ id: `P-${name}`, nama: `Orang ${name}`, nip: at % 3 === 2 ? "" : numberOf(at), jabatan });
    plans.push({ id: `S-${name}`, idPegawai: `P-${name}`, idPenilai: penilai, jabatan, versi: 1 });
    return name;
  };
  const lead = (id: string, skp: string, rencana: string, measures: readonly string[], more: object) => {
    const urutan = results.filter(({ idSkp }) => idSkp === `S-${skp}`).length + 1;
    results.push({ id, idSkp: `S-${skp}`, rencana, urutan, kelompok: "Utama", ...more });
    measures.forEach((indikator, at) =>
      indicators.push({ id: `I${id.slice(1)}-${at}`, idKinerja: id, indikator, urutan: at + 1 }),
    );
  };
  /** The columns of somebody's table: an indicator, or a result that has none. */
  const columnsOf = (skp: string) =>
    results
      .filter(({ idSkp }) => idSkp === `S-${skp}`)
      .flatMap(({ id = "" }) => {
        const own = indicators.filter(({ idKinerja }) => idKinerja === id);
        return own.length > 0 ? own.map((one) => ({ id, at: one.id ?? "" })) : [{ id, at: "" }];
      });
  const above = (columns: ReturnType<typeof columnsOf>, { under, second }: Work) => {
    const first = columns[under % columns.length];
    const other = second === undefined ? undefined : columns[second % columns.length];
    return {
      idInduk: first?.id ?? "",
      idIndikatorInduk: first?.at ?? "",
      idIndukKedua: other && other !== first ? other.at || other.id : "",
    };
  };

  join("Kepala", "Kepala Dinas", "");
  office.results.forEach(({ text, indicators: measures }, at) =>
    lead(`K-${at}`, "Kepala", text, measures, {}),
  );
  const columns = columnsOf("Kepala");
  office.ketua.forEach(({ work, indicators: measures, members }, at) => {
    const name = join(`K${at}`, "Analis Kebijakan", "P-Kepala");
    work.forEach((one, nth) =>
      lead(`K-${at}-${nth}`, name, one.text, nth === 0 ? measures : [], {
        peran: one.peran,
        ...above(columns, one),
      }),
    );
    const own = columnsOf(name);
    members.forEach(({ work: tasks }, down) => {
      const member = join(`A${at}${down}`, "Arsiparis", `P-${name}`);
      if (own.length > 0)
        tasks.forEach((one, nth) =>
          lead(`K-${at}-${down}-m${nth}`, member, one.text, [], { peran: one.peran, ...above(own, one) }),
        );
    });
  });
  return bookOf({
    pengaturan: [{ id: "A-1", kunci: "instansi", nilai: "Dinas Contoh" }],
    pegawai: people,
    skp: plans,
    kinerja: withResults ? results : [],
    indikator: withResults ? indicators : [],
  });
};
