import { tickEntries } from "../../src/actions/tickEntries";
import type { Tick } from "../../src/actions/tickEntries";
import { startedBook } from "../support/office";
import { planOf, simulate, toolsFor } from "../support/simulate";

const today = 46_100;
const book = simulate(startedBook(today), {
  steps: [{ do: "append", table: "skp", rows: [{ id: "S-1" }] }],
});
const tick = (kolom: string, isi: string | null): Tick => ({
  skp: "S-1",
  row: "K-1",
  kolom,
  isi,
  tanggal: today,
  oleh: "Sri",
});
const ticked = (from: typeof book, ...ticks: Tick[]) =>
  simulate(from, tickEntries.plan(from, { ticks }, toolsFor(from, today)));

test("a tick keeps the text, the day and who copied it; the table comes with the first", () => {
  const after = ticked(book, tick("Target", "=1+1\n- dua"));
  expect(after.tables.entri.rows).toEqual([
    {
      id: expect.stringMatching(/^N-/) as string,
      idSkp: "S-1",
      idBaris: "K-1",
      kolom: "Target",
      isi: "=1+1\n- dua",
      tanggal: today,
      oleh: "Sri",
    },
  ]);
});

test("of several ticks of one field the last counts, and a field keeps one row", () => {
  const after = ticked(
    ticked(book, tick("Target", "satu"), tick("Target", "dua"), tick("Aspek", "Waktu")),
    tick("Target", "tiga"),
  );
  expect(after.tables.entri.rows.map(({ kolom, isi }) => [kolom, isi])).toEqual([
    ["Target", "tiga"],
    ["Aspek", "Waktu"],
  ]);
});

test("a tick that is taken back leaves no row, and one that was never there makes none", () => {
  const once = ticked(book, tick("Target", "satu"));
  expect(ticked(once, tick("Target", null)).tables.entri.rows).toEqual([]);
  expect(
    planOf(tickEntries.plan(book, { ticks: [tick("Target", null)] }, toolsFor(book, today))).steps,
  ).toEqual([]);
});

test("a field ticked with the same text again changes nothing", () => {
  const once = ticked(book, tick("Target", "satu"));
  const again = { ...tick("Target", "satu"), tanggal: today + 1, oleh: "Budi" };
  expect(planOf(tickEntries.plan(once, { ticks: [again] }, toolsFor(once, today + 1))).steps).toEqual([]);
});

test("ticks of an SKP that this workbook lacks are refused", () => {
  expect(
    tickEntries.plan(book, { ticks: [{ ...tick("Target", "satu"), skp: "S-9" }] }, toolsFor(book, today)),
  ).toEqual({ refused: "unknownSkp" });
});
