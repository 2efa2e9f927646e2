import { addResult, takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
const leader = "Meningkatnya kualitas layanan perpustakaan daerah";
const openOffice = madeOnce(async (made) => {
  await takePeople(made, [
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Pustakawan", "Budi"],
  ]);
  await addResult(made, "Budi", leader);
  const named = {
    "Sama persis": leader.toUpperCase(),
    "Hampir sama": leader.replace("daerah", "daerahh"),
    "Tidak ada": "Terbitnya izin usaha pertambangan rakyat",
  };
  for (const [rencana, rencanaPimpinan] of Object.entries(named))
    await addResult(made, "Sri", rencana, { rencanaPimpinan });
});
beforeEach(async () => {
  pane = await openOffice();
  await pane.openMenu("Impor");
  await pane.until(() => pane.buttons("Hubungkan ke rencana pimpinan").length > 0);
  await pane.press("Hubungkan ke rencana pimpinan");
  await pane.until(() => pane.heading() === "Hubungkan ke rencana pimpinan");
});
afterEach(() => pane.close());

const rows = () => pane.app.store.getState().book.tables.kinerja.rows;
const rowOf = (text: string) => rows().find(({ rencana }) => rencana === text);
const listed = (title: RegExp) =>
  [...document.querySelectorAll("ul")]
    .filter((list) => title.test(list.getAttribute("aria-label") ?? ""))
    .flatMap((list) => [...list.querySelectorAll("li")].map(({ textContent }) => textContent ?? ""));

test("results are linked to what they name; what is only alike and what is not found stays as it is", async () => {
  expect(pane.text()).toContain("1 dari 3 rencana menemukan induknya");
  expect(listed(/^Ditemukan/)).toEqual([expect.stringMatching(/^Sama persis/)]);
  expect(listed(/^Belum ditemukan/)).toEqual([
    expect.stringMatching(/^Hampir sama/),
    expect.stringMatching(/^Tidak ada/),
  ]);
  await pane.press("Hubungkan");
  await pane.until(() => rowOf("Sama persis")?.idInduk === rowOf(leader)?.id);
  expect([rowOf("Hampir sama"), rowOf("Tidak ada")].map((row) => row?.idInduk)).toEqual(["", ""]);
});

test("what is alike is linked, too, once it was said to be the same, after a look", async () => {
  const [same] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  expect(same?.checked).toBe(false);
  same?.click();
  await pane.until(() => pane.text().includes("2 dari 3 rencana menemukan induknya"));
  await pane.press("Lihat yang akan dilakukan");
  await pane.agree();
  await pane.until(() => rowOf("Hampir sama")?.idInduk === rowOf(leader)?.id);
  expect(rowOf("Sama persis")?.idInduk).toBe(rowOf(leader)?.id);
});

test("a result that was not found is a click away from its cell", async () => {
  await pane.press("Tidak ada");
  const address = () =>
    pane.bench.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  expect(await address()).toBe("Terbitnya izin usaha pertambangan rakyat");
});
