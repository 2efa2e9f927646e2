import { partFile } from "../../../src/app/sharing/partFile";
import { readXlsx } from "../../../src/files/readXlsx";
import type { WorkbookFile } from "../../../src/files/workbookFile";
import type { FormKey } from "../../../src/forms/form";
import { formKinds } from "../../../src/forms/kinds";
import { renderForm } from "../../../src/forms/renderForm";
import type { Input } from "../../../src/model/layout";
import { isRefusal } from "../../../src/model/plan";
import { receiversOf } from "../../../src/model/sharing/receivers";
import type { Receiver } from "../../../src/model/sharing/receivers";
import { bookOfSlice, sliceFor } from "../../../src/model/sharing/slice";
import { differences } from "../../../src/model/sharing/threeWay";
import { columnsOf, definitionOf } from "../../../src/model/tables";
import { readTag, tagKey } from "../../../src/model/tag";
import type { FormTag } from "../../../src/model/tag";
import { sampleOfficeBook } from "../../fixtures/sampleOffice";
import { changed, put, takenFrom } from "../../support/filesByHand";

const office = sampleOfficeBook;
const period = "Triwulan II 2026";
const sending = "Z-KIRIM222";
const assessors = receiversOf(office, "Penilai");
const smallest = [...assessors].sort((one, other) => one.plans.length - other.plans.length)[0]!;

const made = (receiver: Receiver): Promise<Uint8Array> =>
  partFile(
    { sending, slice: sliceFor(office, receiver) },
    { plans: receiver.plans, forms: formKinds, period },
  );

const taken = async (bytes: Uint8Array) => {
  const part = await takenFrom(bytes);
  if (isRefusal(part)) throw new Error(part.refused);
  return part;
};

/** Types into the first cell of a form of this kind that is stored where `is` says. */
const typeOnForm = (
  file: WorkbookFile,
  begins: string,
  is: (input: Input) => boolean,
  value: string,
): Input => {
  const slice = bookOfSlice(sliceFor(office, smallest));
  for (const sheet of file.sheets) {
    const tag = readTag(sheet.customProperties[tagKey] ?? "");
    if (tag?.kind !== "formulir" || !tag.form.startsWith(begins)) continue;
    const input = renderForm(tag.form as FormKey, slice, tag as FormTag).inputs.find(is);
    if (!input) continue;
    put(sheet, input.row, input.column, value);
    return input;
  }
  throw new Error(`no such cell on a form ${begins}`);
};

const said = (part: Awaited<ReturnType<typeof taken>>) =>
  differences({ sent: part.slice, theirs: part.theirs, ours: part.slice });

test.each(
  [...assessors.slice(0, 3), ...receiversOf(office, "Unit").slice(0, 1)].map(
    (one) => [`${one.way} ${one.name}`, one] as const,
  ),
)(
  "the file of %s has a sheet for every form of its SKP, and comes back with nothing changed",
  async (_, receiver) => {
    const bytes = await made(receiver);
    const forms = (await readXlsx(bytes)).file.sheets.filter(
      ({ customProperties }) => readTag(customProperties[tagKey] ?? "")?.kind === "formulir",
    );
    expect(forms).toHaveLength(receiver.plans.length * formKinds.length);
    const part = await taken(bytes);
    expect(part.left).toEqual([]);
    expect(part.theirs).toEqual(part.slice);
    expect(said(part)).toEqual([]);
  },
);

test("what is typed on forms comes back like what is typed in tables: a text, a rating, and a row for a value", async () => {
  const text = "=Laporan yang diketik di formulir";
  let result: Input | undefined;
  const bytes = await changed(await made(smallest), (file) => {
    result = typeOnForm(file, "skp", ({ table, field }) => table === "kinerja" && field === "rencana", text);
    typeOnForm(
      file,
      "evaluasi",
      ({ table, field }) => table === "penilaian" && field === "ratingPerilaku",
      "DI ATAS EKSPEKTASI",
    );
    typeOnForm(file, "skp", ({ table, id }) => table === "perilaku" && id === "", "Ramah kepada pemohon");
  });
  const part = await taken(bytes);
  expect(part.left).toEqual([]);
  expect(said(part)).toMatchObject([
    { kind: "cell", table: "kinerja", id: result?.id, column: "rencana", theirs: text, sides: "theirs" },
    { kind: "added", table: "perilaku", row: { ekspektasi: "Ramah kepada pemohon" } },
    { kind: expect.stringMatching(/^(cell|added)$/), table: "penilaian" },
  ]);
  expect(JSON.stringify(said(part))).toContain("Di Atas Ekspektasi");
  expect((await taken(bytes)).theirs).toEqual(part.theirs);
});

test("a row that is typed on two forms of a file is one row, and what the second says otherwise is named", async () => {
  const isNew = ({ table, id }: Input) => table === "perilaku" && id === "";
  const typedTwice = async (second: string) => {
    const bytes = await changed(await made(smallest), (file) => {
      typeOnForm(file, "skp", isNew, "Ramah kepada pemohon");
      typeOnForm(file, "evaluasi", isNew, second);
    });
    const part = await taken(bytes);
    return [said(part), part.left.map(({ text }) => text)];
  };
  const one = expect.objectContaining({
    kind: "added",
    table: "perilaku",
    row: expect.objectContaining({ ekspektasi: "Ramah kepada pemohon" }) as unknown,
  }) as unknown;
  expect(await typedTwice("Ramah kepada pemohon")).toEqual([[one], []]);
  expect(await typedTwice("Cepat")).toEqual([[one], ["Cepat"]]);
});

test("where a form and a table of the same file say otherwise, the table's is taken and the form's is named", async () => {
  let result: Input | undefined;
  const bytes = await changed(await made(smallest), (file) => {
    const isResult = ({ table, field }: Input) => table === "kinerja" && field === "rencana";
    result = typeOnForm(file, "skp", isResult, "Bunyi di formulir");
    const { name } = definitionOf("kinerja");
    const sheet = file.sheets.find(({ tables }) => tables.some((one) => one.name === name))!;
    const at = (key: string) => {
      const header = columnsOf("kinerja").find(([column]) => column === key)?.[1].header ?? "";
      return sheet.tables[0]!.area.column + sheet.tables[0]!.columns.indexOf(header);
    };
    const row = sheet.cells.find(({ column, value }) => column === at("id") && value === result?.id)!.row;
    put(sheet, row, at("rencana"), "Bunyi di tabel");
  });
  const part = await taken(bytes);
  expect(part.left.map(({ text }) => text)).toContain("Bunyi di formulir");
  expect(said(part)).toMatchObject([{ kind: "cell", id: result?.id, theirs: "Bunyi di tabel" }]);
});

test("a form that is a form no longer is named, and its file is taken all the same", async () => {
  let name = "";
  const bytes = await changed(await made(smallest), (file) => {
    const sheet = file.sheets.find(
      ({ customProperties }) => readTag(customProperties[tagKey] ?? "")?.kind === "formulir",
    )!;
    name = sheet.name;
    sheet.cells = sheet.cells.slice(0, 2);
    sheet.merges = [];
  });
  const part = await taken(bytes);
  expect(part.left).toEqual([{ sheet: name, address: "", text: "" }]);
  expect(said(part)).toEqual([]);
});
