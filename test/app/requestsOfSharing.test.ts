import type { Book } from "../../src/model/book";
import { openBench } from "../proof/bench";
import { newWorkbook } from "../support/saved";
import type { Bench } from "../proof/bench";
import { actionOf, office } from "../proof/cases";

/** A Kasi, and people of one jabatan below. */
const roster = (people: number): string[][] => [
  ["Nama", "Jabatan", "Unit Kerja", "Atasan"],
  ["Kepala Seksi Contoh", "Kepala Seksi", "Seksi Contoh", ""],
  ...Array.from({ length: people }, (_, at) => [
    `Pegawai ${at + 1}`,
    "Petugas Pelayanan",
    "Seksi Contoh",
    "Kepala Seksi Contoh",
  ]),
];

const wishIn = ({ tables: { skp, kinerja, indikator } }: Book) => ({
  from: kinerja.rows[0]?.idSkp,
  results: kinerja.rows.map(({ id }) => id),
  to: skp.rows.filter(({ jabatan }) => jabatan === "Petugas Pelayanan").map(({ id }) => id),
  targets: { [indikator.rows[0]?.id ?? ""]: { divide: "1000 layanan" } },
});

const prepared = async (bench: Bench, people: number) => {
  await bench.run(actionOf("importRoster"), { ...office, rows: roster(people) });
  const [leader] = (await bench.book()).tables.skp.rows;
  for (const rencana of ["Layanan selesai", "Pengaduan ditangani", "Arsip tertata"])
    await bench.run(actionOf("addResult"), {
      owners: [{ skp: leader?.id, peran: "" }],
      above: { top: true },
      rencana,
      indicators: [
        { indikator: `Jumlah ${rencana}`, aspek: "Kuantitas", target: "1000 layanan" },
        { indikator: `Waktu ${rencana}`, aspek: "Waktu", target: "3 hari" },
      ],
    });
  return wishIn(await bench.book());
};

it.each([10, 256])(
  "gives %d people their jabatan's SKP in one plan and three requests: sizes, values, one to write",
  async (people) => {
    const bench = await openBench(newWorkbook);
    const wish = await prepared(bench, people);
    const outcome = await bench.run(actionOf("shareResults"), wish);
    expect(outcome).toMatchObject({ end: "done", conflicts: [], lost: [] });
    expect(bench.requests()).toBe(3);
    const { kinerja, indikator } = (await bench.book()).tables;
    expect(kinerja.rows).toHaveLength(3 + 3 * people);
    const parts = indikator.rows
      .filter(({ indikator: text }) => text === "Jumlah Layanan selesai")
      .slice(1)
      .map(({ target }) => parseInt(String(target)));
    expect(parts).toHaveLength(people);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1000);

    await bench.run(actionOf("shareResults"), wish);
    expect((await bench.book()).tables.kinerja.rows).toHaveLength(3 + 3 * people);
    bench.close();
  },
);
