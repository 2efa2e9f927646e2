import { officeToJudge, penilaiName } from "../fixtures/judgedOffice";
import { openWorkbench, patience, readCells, startSite, until } from "../support/browser";
import type { Site, Workbench } from "../support/browser";
import { flaws, narrow, seeBook } from "../support/paneFrame";
import type { SeenPane } from "../support/paneFrame";

jest.setTimeout(5 * patience);

const people = 25;

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
let keys = 0;
let previews = 0;

beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site);
  await narrow(workbench);
  pane = await seeBook(workbench, "kantor", officeToJudge(people));
  await pane
    .button(/Saya bekerja sebagai|Pilih/)
    .first()
    .click();
  await pane.frame.getByRole("button", { name: penilaiName }).click();
  await pane.tab("Nilai");
  await pane.frame.getByRole("combobox", { name: "Periode" }).selectOption("Triwulan I 2026");
});
afterAll(() => site.stop());

const press = async (key: string) => {
  keys += 1;
  await workbench.page.keyboard.press(key);
  if (await pane.button("Lanjutkan").count()) previews += 1;
};
const said = (text: string | RegExp) => pane.frame.getByText(text).first().waitFor();
const name = (at: number) => `Pegawai ${String(at + 1).padStart(2, "0")}`;
const shown = (at: number) => pane.frame.getByRole("heading", { level: 2, name: name(at) }).waitFor();

/** What each one gets: everybody's keys, those di bawah with a note. */
const keysOf = (at: number): readonly string[] => {
  if (at % 8 === 7) return ["1", "5", "n"];
  return at % 5 === 4 ? ["3", "6"] : ["2", "5"];
};

test("25 people are judged by keys alone, at most 8 each besides the note, without a preview", async () => {
  await said(`0 dari ${people} SKP sudah dinilai`);
  await pane.heading("Nilai").focus();
  await press("Enter");
  const counts: number[] = [];
  for (let at = 0; at < people; at += 1) {
    await shown(at);
    keys = 0;
    for (const key of keysOf(at)) await press(key);
    if (keysOf(at).includes("n")) {
      await workbench.page.keyboard.type("Perlu 1 pendampingan");
      await press("Escape");
    }
    await press("Enter");
    counts.push(keys);
  }
  await said(`${people} dari ${people} SKP sudah dinilai`);
  expect(Math.max(...counts)).toBeLessThanOrEqual(8);
  expect(previews).toBe(0);
});

test("the sheet holds what was said, and typing a note is no rating", async () => {
  const frame = pane.frame;
  await until(frame, () => document.querySelector("footer")?.textContent?.includes("Tersimpan"));
  const rows = await readCells(workbench, "A4:Z40", { sheet: "Penilaian" });
  const [headers = [], ...body] = rows;
  const column = (header: string) => headers.indexOf(header);
  const judged = body.filter((row) => row[column("Periode")] === "Triwulan I 2026");
  expect(judged).toHaveLength(people);
  expect(new Set(judged.map((row) => row[column("Status")]))).toEqual(new Set(["final"]));
  expect(new Set(judged.map((row) => row[column("Dinilai Oleh")]))).toEqual(new Set([penilaiName]));
  const below = judged.filter((row) => row[column("Rating Hasil Kerja")] === "Di Bawah Ekspektasi");
  expect(below.map((row) => row[column("Catatan")])).toEqual(below.map(() => "Perlu 1 pendampingan"));
  expect(below).toHaveLength(3);
});

test("nothing sticks out of the narrowest pane, and nothing serious stands in the way", async () => {
  expect(await flaws(pane)).toEqual([]);
});

test("a row that is chosen in the sheet is the one who is judged", async () => {
  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Penilaian");
      sheet.activate();
      sheet.getRange("B7").select();
      await context.sync();
    }),
  );
  await shown(2);
});
