import { openPast } from "../../src/app/pastYear";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";
import { isRefusal } from "../../src/model/plan";
import { fileOfBook } from "../fixtures/bookFile";
import { skpForm } from "../fixtures/skpForm";
import { additionalResults, mainResults } from "../fixtures/skpFormTexts";
import { smallOffice } from "../taskpane/book";

const read = async (...from: Parameters<typeof openPast>) => {
  const past = await openPast(...from);
  if (isRefusal(past)) throw new Error(past.refused);
  return past;
};

test("a workbook of ours that is not open gives its plans as they stand in its tables", async () => {
  const past = await read("2026.xlsx", await writeXlsx(fileOfBook(smallOffice)));
  expect(past.tahun).toBe(2026);
  expect(past.instansi).toBe("Dinas Contoh");
  for (const table of ["pegawai", "skp", "kinerja", "indikator"] as const)
    expect(past[table]).toEqual(smallOffice.tables[table].rows);
});

test("a file with a form sheet gives the plan of the form", async () => {
  const past = await read(
    "skp.xlsx",
    await writeXlsx(skpForm(mainResults.slice(0, 2), additionalResults.slice(0, 1))),
  );
  expect(past.skp).toHaveLength(1);
  expect(past.kinerja.map(({ kelompok }) => kelompok)).toEqual(["Utama", "Utama", "Tambahan"]);
  expect(past.kinerja.every(({ idSkp }) => idSkp === past.skp[0]?.id)).toBe(true);
});

test("a file without plans, and one that is no workbook, are refused", async () => {
  const empty = await writeXlsx(workbookOf([emptySheet("Lembar1")]));
  expect(await openPast("kosong.xlsx", empty)).toMatchObject({ refused: "notPastYear" });
  expect(await openPast("bukan.xlsx", new TextEncoder().encode("halo"))).toMatchObject({
    refused: expect.any(String) as string,
  });
});
