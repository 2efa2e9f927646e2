import { makeForm } from "../../src/actions/makeForm";
import type { CellRow } from "../../src/model/plan";
import { startedBook } from "../support/office";
import { simulate, toolsFor } from "../support/simulate";

const today = 46_100;
const answerFor = (skp: Omit<CellRow, "id">) => {
  const book = simulate(startedBook(today), {
    steps: [
      { do: "append", table: "pegawai", rows: [{ id: "P-1", nama: "Sri" }] },
      { do: "append", table: "skp", rows: [{ ...skp, id: "S-1", idPegawai: "P-1" }] },
    ],
  });
  return makeForm.plan(book, { skp: "S-1", forms: ["skpJaJfKuantitatif"] }, toolsFor(book, today));
};

const refused = { refused: "noLeaderForm" };

test.each([
  ["the Format says so", { format: "JPT/PUKM", jenisJabatan: "JF", jabatan: "Direktur RSUD" }],
  ["the kind of post says so", { jenisJabatan: "JPT", jabatan: "Direktur" }],
  ["the name of the post says so", { jabatan: "Kepala Dinas Contoh" }],
])("the form of a JA or JF is refused to a pimpinan where %s", (_why, skp) => {
  expect(answerFor(skp)).toMatchObject({ ...refused, facts: { jabatan: skp.jabatan } });
});

test.each([
  ["a Kepala Bidang", { jabatan: "Kepala Bidang Contoh" }],
  ["a JPT whose Format says JA/JF", { format: "JA/JF", jenisJabatan: "JPT", jabatan: "Kepala Dinas Contoh" }],
  [
    "a kind of post that is none of a pimpinan",
    { jenisJabatan: "Pelaksana", jabatan: "Kepala Dinas Contoh" },
  ],
  ["nothing that is known", {}],
])("%s gets the form of a JA or JF", (_who, skp) => {
  expect(answerFor(skp)).not.toMatchObject(refused);
});
