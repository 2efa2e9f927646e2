import { isNotAForm, readForm } from "../../src/forms/readForm";
import type { FormReading } from "../../src/forms/read/reading";
import type { SheetCells } from "../../src/model/sheetCells";
import { foreignLeaderSheet, foreignSheet } from "./foreignSheets";

const read = (sheet: SheetCells): FormReading => {
  const answer = readForm(sheet);
  if (isNotAForm(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

describe("a form of a pimpinan from another hand", () => {
  it("gives results with their perspective, and neither a leader's plan nor an aspect", () => {
    const { form, results, notUnderstood } = read(foreignLeaderSheet());
    expect(form).toBe("skpJptKuantitatif");
    expect(notUnderstood).toEqual([]);
    expect(results).toEqual([
      {
        order: 1,
        group: "Utama",
        plan: "Meningkatnya mutu layanan",
        perspective: "Penerima Layanan",
        indicators: [
          { indicator: "Indeks layanan", target: "90", address: "C15" },
          { indicator: "Waktu layanan", target: "1 hari", address: "C16" },
        ],
        address: "B15",
      },
      {
        order: 2,
        group: "Tambahan",
        plan: "Terlaksananya tugas tim",
        perspective: "Anggaran",
        indicators: [{ indicator: "Jumlah rapat", target: "4", address: "C18" }],
        address: "B18",
      },
    ]);
  });

  it("names a leader without NIP by the agency", () => {
    expect(read(foreignLeaderSheet()).assessor).toMatchObject({ nip: "", unit: "Kementerian Contoh" });
  });

  it.each([
    ["without a title", []],
    ["with a title that does not say for whom it is", [["SASARAN KINERJA PEGAWAI"]]],
  ])("is told by its headings %s", (_how, title) => {
    expect(read(foreignLeaderSheet({ title })).form).toBe("skpJptKuantitatif");
    expect(read(foreignSheet({ title })).form).toBe("skpJaJfKuantitatif");
  });

  it("reports a word that is no perspective, and a second one for the same result, and takes neither", () => {
    const { results, notUnderstood } = read(
      foreignLeaderSheet({
        body: [
          ["A. UTAMA"],
          [1, "Mutu layanan", "Indeks layanan", "90", "Pelanggan"],
          [2, "Mutu data", "Indeks data", "80", "Anggaran"],
          ["", "", "Waktu", "1 hari", "Proses Bisnis"],
        ],
      }),
    );
    expect(results.map(({ perspective }) => perspective)).toEqual(["", "Anggaran"]);
    expect(notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ["Pelanggan", "unknownPerspective"],
      ["Proses Bisnis", "extraCell"],
    ]);
  });

  it("does not take a column of aspects for a misspelt one of perspectives", () => {
    const header = [
      ["NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "ASPEK"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ];
    expect(readForm(foreignLeaderSheet({ header }))).toMatchObject({
      refused: "noTable",
      facts: { missing: "PERSPEKTIF" },
    });
  });
});
