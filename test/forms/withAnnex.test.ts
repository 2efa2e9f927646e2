import { annexOf, withAnnex } from "../../src/forms/withAnnex";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { renderForm } from "../../src/forms/renderForm";
import { skpForm } from "../fixtures/skpForm";
import { bookOf, sampleRows } from "./sampleBook";
import { drawn, fileSheetCells, sheetOf } from "./sheetCells";

const [plan, annex] = skpForm().sheets.map(fileSheetCells);
const reading = (sheet = plan!) => {
  const answer = readForm(sheet);
  if (isNotAForm(answer)) throw new Error(answer.refused);
  return answer;
};

describe("the annex of the written twin of a real form", () => {
  it("is read with every line in its section, and nothing left over", () => {
    const { annex: lines, notUnderstood } = reading(annex);
    expect(lines?.map(({ group }) => group)).toEqual([
      ...Array<string>(2).fill("Dukungan Sumber Daya"),
      ...Array<string>(4).fill("Skema Pertanggungjawaban"),
      ...Array<string>(2).fill("Konsekuensi"),
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it("goes with the only plan beside it, though it names nobody", () => {
    expect(annexOf(plan!, [plan!, annex!])).toBe(annex);
    expect(withAnnex(reading(), annex).annex).toHaveLength(8);
  });

  it("goes with none of two plans while it names nobody", () => {
    const other = drawn(renderForm("skpJaJfKuantitatif", bookOf(sampleRows), { skp: "S-SAMPLE22" }));
    expect(annexOf(plan!, [plan!, annex!, other])).toBeUndefined();
  });
});

it("an annex that is signed goes with the plan of who signed it", () => {
  const book = bookOf({
    ...sampleRows,
    lampiran: [{ id: "M-1", idSkp: "S-SAMPLE22", kelompok: "Konsekuensi", urutan: 1, uraian: "Pembinaan" }],
  });
  const own = drawn(renderForm("skpJaJfKuantitatif", book, { skp: "S-SAMPLE22" }));
  const signed = drawn(renderForm("lampiranSkp", book, { skp: "S-SAMPLE22" }));
  expect(annexOf(own, [plan!, own, signed])).toBe(signed);
  expect(annexOf(plan!, [plan!, own, signed])).toBeUndefined();
});

it("a cell of an annex that is not understood is named with its sheet", () => {
  const odd = sheetOf([...annex!.values, ["", "", "Sesuatu"]], [], { name: "Lampiran" });
  const { notUnderstood } = withAnnex(reading(), odd);
  expect(notUnderstood.map(({ address }) => address)).toContain("Lampiran!C13");
});
