import { formsFile } from "../../src/app/formsFile";
import { openFile } from "../../src/app/openFile";
import { readXlsx } from "../../src/files/readXlsx";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { readTag } from "../../src/model/tag";
import { judgedPeriod, unitBook } from "../fixtures/wholeUnit";

const book = unitBook(46_100, 3, 2);
const wish = {
  plans: book.tables.skp.rows.map(({ id }) => id),
  forms: ["skp", "evaluasi"],
  period: judgedPeriod,
} as const;

let bytes: Uint8Array;
const told: number[] = [];

beforeAll(async () => {
  bytes = await formsFile(book, wish, ({ done }) => told.push(done));
});

it("holds one sheet a form, and tells of each while it is made", async () => {
  const { file } = await readXlsx(bytes);
  expect(file.sheets).toHaveLength(6);
  expect(told).toEqual([1, 2, 3, 4, 5, 6]);
});

it("is read back as the forms it was made from, by who has another workbook", async () => {
  const opened = await openFile("formulir.xlsx", bytes);
  if (!("sheets" in opened)) throw new Error(opened.refused);
  const readings = opened.sheets.map((sheet) => {
    const reading = readForm(sheet);
    if (isNotAForm(reading)) throw new Error(reading.refused);
    return reading;
  });
  expect(readings.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  expect(readings.map(({ employee, period, results }) => [employee.nama, period, results.length])).toEqual(
    book.tables.pegawai.rows.flatMap(({ nama }) => [
      [nama, "", 2],
      [nama, judgedPeriod.toUpperCase(), 2],
    ]),
  );
});

it("prints as the sheets do, says what each sheet is, and shows the predikat without the add-in", async () => {
  const { sheets } = (await readXlsx(bytes)).file;
  for (const { print, merges, validations } of sheets) {
    expect(print.footer).toMatch(/^&L.+&RHalaman &P dari &N$/);
    expect(print.area).toBeDefined();
    expect(merges.length).toBeGreaterThan(0);
    expect(validations.every(({ type }) => type === "list")).toBe(true);
  }
  const tags = sheets.map(({ customProperties }) => readTag(customProperties.skp ?? ""));
  expect(tags).toMatchObject(
    wish.plans.flatMap((skp) => [
      { kind: "formulir", skp, period: "" },
      { kind: "formulir", skp, period: judgedPeriod },
    ]),
  );
  expect(tags.some((tag) => tag !== undefined && "temporary" in tag)).toBe(false);
  const formulas = sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
  expect(formulas.map(({ value }) => value)).toEqual(["Baik", "Baik", "Baik"]);
  expect(formulas.some(({ formula }) => formula?.includes("SKP."))).toBe(false);
});
