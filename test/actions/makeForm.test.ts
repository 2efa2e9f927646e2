import { makeForm } from "../../src/actions/makeForm";
import { isNotAForm, readForm as readSheet } from "../../src/forms/readForm";
import { readForm } from "../../src/actions/readForm";
import { isRefusal } from "../../src/model/plan";
import type { CellRow, DrawSheet } from "../../src/model/plan";
import { defaults } from "../../src/model/settings";
import type { DefaultKey } from "../../src/model/settings";
import { drawn } from "../forms/sheetCells";
import { startedBook } from "../support/office";
import { simulate, toolsFor } from "../support/simulate";

const today = 46_100;
const bookWith = (skp: Omit<CellRow, "id">) =>
  simulate(startedBook(today), {
    steps: [
      { do: "append", table: "pegawai", rows: [{ id: "P-1", nama: "Sri" }] },
      { do: "append", table: "skp", rows: [{ ...skp, id: "S-1", idPegawai: "P-1" }] },
      {
        do: "append",
        table: "kinerja",
        rows: [
          {
            id: "K-1",
            idSkp: "S-1",
            kelompok: "Utama",
            rencana: "Meningkatnya mutu layanan",
            rencanaPimpinan: "Terwujudnya layanan prima",
            perspektif: "Penerima Layanan",
          },
        ],
      },
      {
        do: "append",
        table: "indikator",
        rows: [{ id: "I-1", idKinerja: "K-1", aspek: "Kualitas", indikator: "Indeks layanan", target: 90 }],
      },
    ],
  });

const sheetsFor = (book: ReturnType<typeof bookWith>): readonly DrawSheet[] => {
  const plan = makeForm.plan(
    book,
    { skp: "S-1", forms: ["skp", "evaluasi"], period: "" },
    toolsFor(book, today),
  );
  if (isRefusal(plan)) throw new Error(plan.refused);
  return plan.steps.filter((step) => step.do === "draw");
};

const formsFor = (skp: Omit<CellRow, "id">): string[] =>
  sheetsFor(bookWith(skp)).map(({ tag }) => (tag.kind === "formulir" ? tag.form : ""));

test.each([
  ["the Format says so", { format: "JPT/PUKM", jenisJabatan: "JF", jabatan: "Direktur RSUD" }],
  ["the kind of post says so", { jenisJabatan: "JPT", jabatan: "Direktur" }],
  ["the name of the post says so", { jabatan: "Kepala Dinas Contoh" }],
])("a pimpinan gets the forms of a pimpinan where %s", (_why, skp) => {
  expect(formsFor(skp)).toEqual(["skpJptKuantitatif", "evaluasiJptKuantitatif"]);
});

test.each([
  ["a Kepala Bidang", { jabatan: "Kepala Bidang Contoh" }],
  ["a JPT whose Format says JA/JF", { format: "JA/JF", jenisJabatan: "JPT", jabatan: "Kepala Dinas Contoh" }],
  [
    "a kind of post that is none of a pimpinan",
    { jenisJabatan: "Pelaksana", jabatan: "Kepala Dinas Contoh" },
  ],
  ["nothing that is known", {}],
])("%s gets the forms of a JA or JF", (_who, skp) => {
  expect(formsFor(skp)).toEqual(["skpJaJfKuantitatif", "evaluasiJaJfKuantitatif"]);
});

test("the drawn form of a pimpinan, read into the same workbook, adds no row and changes nothing", () => {
  const book = bookWith({ format: "JPT/PUKM", pendekatan: "Kuantitatif", jabatan: "Kepala Dinas Contoh" });
  const [skp] = sheetsFor(book);
  const plan = readForm.plan(book, { cells: drawn(skp!.layout) }, toolsFor(book, today));
  if (isRefusal(plan)) throw new Error(plan.refused);
  const ofResults = plan.steps.filter(
    (step) => "table" in step && (step.table === "kinerja" || step.table === "indikator"),
  );
  expect(ofResults.filter((step) => step.do === "append")).toEqual([]);
});

test("the form of a pimpinan starts a workbook with a pimpinan's SKP", () => {
  const [skp] = sheetsFor(bookWith({ format: "JPT/PUKM", jabatan: "Kepala Dinas Contoh" }));
  const empty = startedBook(today);
  const plan = readForm.plan(empty, { cells: drawn(skp!.layout) }, toolsFor(empty, today));
  if (isRefusal(plan)) throw new Error(plan.refused);
  const { tables } = simulate(empty, plan);
  expect(tables.skp.rows).toMatchObject([{ format: "JPT/PUKM", pendekatan: "Kuantitatif" }]);
  expect(tables.kinerja.rows).toMatchObject([
    { rencana: "Meningkatnya mutu layanan", perspektif: "Penerima Layanan" },
  ]);
});

const withSetting = (key: DefaultKey, to: string) =>
  simulate(bookWith({ jabatan: "Analis Contoh" }), {
    steps: [
      {
        do: "change",
        table: "pengaturan",
        id: bookWith({}).tables.pengaturan.rows.find(({ kunci }) => kunci === key)?.id ?? "",
        column: "nilai",
        from: defaults[key].value,
        to,
      },
    ],
  });

test.each([
  ["A4", "A4"],
  ["f4", "F4"],
  ["Legal", "A4"],
])("where the setting kertas says %s, forms are printed on %s", (said, paper) => {
  const [form] = sheetsFor(withSetting("kertas", said));
  expect(form?.layout.print?.paper).toBe(paper);
});

test("forms that are signed electronically leave no room for wet ink, and are read as before", () => {
  const [wet, electronic] = ["basah", "tte"].map(
    (nilai) => sheetsFor(withSetting("tanda tangan", nilai))[0]!.layout,
  );
  const rows = (layout: typeof wet) => layout?.blocks[0]?.cells ?? [];
  const tallest = (layout: typeof wet) => Math.max(...Object.values(layout?.heights ?? {}).slice(-6));
  expect(rows(electronic)).toHaveLength(rows(wet).length - 1);
  expect(tallest(electronic)).toBeLessThan(tallest(wet));
  const resultsIn = (layout: typeof wet) => {
    const reading = readSheet(drawn(layout!));
    if (isNotAForm(reading)) throw new Error(reading.refused);
    expect(reading).toMatchObject({ place: "Kota Contoh", notUnderstood: [] });
    return reading.results;
  };
  expect(resultsIn(electronic)).toEqual(resultsIn(wet));
});
