import { mendTree } from "../../../src/actions/mendTree";
import { audit } from "../../../src/model/audit/audit";
import { similarResults } from "../../../src/model/audit/similarResults";
import type { Similar } from "../../../src/model/audit/similarResults";
import type { Book } from "../../../src/model/book";
import type { Row } from "../../../src/model/tables";
import { simulate, toolsFor } from "../../support/simulate";
import { bookWith, rowWith } from "./generatedOffice";
import { keyOf } from "./naiveAudit";

const similarIn = (book: Book): Similar => {
  const steps = similarResults(book);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Results of people S-1, S-2 ... under the leader's result K-0. */
const book = (
  results: readonly Partial<Row<"kinerja">>[],
  indikator: readonly Row<"indikator">[] = [],
): Book =>
  bookWith({
    pegawai: [0, 1, 2].map((at) => rowWith("pegawai", { id: `P-${at}`, nama: `Pegawai ${at}` })),
    skp: [0, 1, 2].map((at) =>
      rowWith("skp", {
        id: `S-${at}`,
        idPegawai: `P-${at}`,
        idPenilai: at === 0 ? "" : "P-0",
        unit: "Arsip",
      }),
    ),
    kinerja: [
      rowWith("kinerja", { id: "K-0", idSkp: "S-0", rencana: "Terwujudnya pengelolaan" }),
      ...results.map((row, at) =>
        rowWith("kinerja", { id: `K-${at + 1}`, idSkp: "S-1", idInduk: "K-0", ...row }),
      ),
    ],
    indikator,
  });

const code = "IKI.5.6. Persentase satuan pendidikan yang mutunya meningkat";

test("a result with and without its share in brackets is found, with how like they are; how many pairs is said", () => {
  const { findings, pairs } = similarIn(book([{ rencana: code }, { rencana: `${code} (82%)` }]));
  expect(findings.map(({ code: found, id, facts }) => [found, id, facts.lain])).toEqual([
    ["nearDuplicate", "K-2", code],
  ]);
  expect(findings[0]?.facts.skor).toBeGreaterThan(0.9);
  expect(pairs).toBe(1);
});

test("texts with other codes or other numbers are never the same, however like", () => {
  const texts = [code, code.replace("5.6", "5.7"), "Laporan arsip triwulan I", "Laporan arsip triwulan II"];
  expect(similarIn(book(texts.map((rencana) => ({ rencana })))).findings).toEqual([]);
});

test("many people with one result are one text, and no finding", () => {
  const { findings, pairs } = similarIn(
    book([{ rencana: "Laporan layanan arsip" }, { rencana: "laporan layanan  arsip.", idSkp: "S-2" }]),
  );
  expect([findings, pairs]).toEqual([[], 0]);
});

test("results are compared within one parent only, those without a parent within one unit", () => {
  const one = { rencana: "Laporan layanan arsip kota" };
  const other = { rencana: "Laporan layanan arsip kata", idSkp: "S-2" };
  expect(similarIn(book([one, { ...other, idInduk: "K-1" }])).findings).toEqual([]);
  expect(
    similarIn(
      book([
        { ...one, idInduk: "" },
        { ...other, idInduk: "" },
      ]),
    ).findings,
  ).toHaveLength(1);
});

test("a bare copy in one SKP goes, and the other stays with all that hangs on it", () => {
  const before = book(
    [{ rencana: "Laporan layanan" }, { rencana: "Laporan layanan" }],
    [rowWith("indikator", { id: "I-2", idKinerja: "K-2", target: "12 bulan" })],
  );
  const [finding] = similarIn(before).findings;
  expect(finding).toMatchObject({ id: "K-1", mends: [{ kind: "removeCopy", safe: true }] });
  const after = simulate(before, mendTree.plan(before, { mends: finding?.mends ?? [] }, toolsFor(before, 1)));
  expect(after.tables.kinerja.rows.map(({ id }) => id)).toEqual(["K-0", "K-2"]);
  expect(similarIn(after).findings).toEqual([]);
  const known = audit(before).map(keyOf);
  expect(
    audit(after)
      .map(keyOf)
      .filter((key) => !known.includes(key)),
  ).toEqual([]);
});

test("a copy that says something of its own stays", () => {
  const { findings } = similarIn(
    book([{ rencana: "Laporan layanan" }, { rencana: "Laporan layanan", acuan: "Renstra" }]),
  );
  expect(findings).toMatchObject([{ id: "K-2", mends: [] }]);
});

test("the later text takes the words of the earlier, in all its rows, and is found no more", () => {
  const before = book([
    { rencana: "Laporan layanan arsip kota" },
    { rencana: "Laporan layanan arsip kata", idSkp: "S-2" },
  ]);
  const [finding] = similarIn(before).findings;
  const after = simulate(before, mendTree.plan(before, { mends: finding?.mends ?? [] }, toolsFor(before, 1)));
  expect(after.tables.kinerja.rows.at(-1)?.rencana).toBe("Laporan layanan arsip kota");
  expect(similarIn(after).findings).toEqual([]);
});
