import { mostPrinted, printTree } from "../../src/actions/printTree";
import type { Action } from "../../src/actions/action";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import { bookOf } from "../fixtures/bigTree";
import { openBench } from "../proof/bench";
import type { Bench } from "../proof/bench";
import { actionOf, office } from "../proof/cases";
import { newWorkbook } from "../support/saved";
import { toolsFor } from "../support/simulate";

const text = (words: number) => Array.from({ length: words }, () => "layanan").join(" ");

/** As many results as one print takes, whose rows differ each from the next in height and in how far they stand in. */
const most: Book = bookOf({
  kinerja: Array.from({ length: mostPrinted }, (_, at) => ({
    id: `K-${at}`,
    idInduk: at % 2 === 0 ? "" : `K-${at - 1}`,
    rencana: text(8 + (at % 7)),
  })),
  indikator: Array.from({ length: 2 * mostPrinted }, (_, at) => ({
    id: `I-${at}`,
    idKinerja: `K-${at >> 1}`,
    indikator: text(8),
    target: "1.000 kunjungan",
  })),
});

const sheets = (bench: Bench) => bench.book().then((book) => book.sheets.map(({ name }) => name));

test("the largest print is written in one request that Excel on the web takes", async () => {
  const answer = printTree.plan(most, { of: "all" }, toolsFor(most, 46_100));
  if (isRefusal(answer)) throw new Error(answer.refused);
  const given = { name: "given", plan: () => answer } as unknown as Action<never>;
  const bench = await openBench(newWorkbook);
  expect(await bench.run(given, undefined)).toMatchObject({ end: "done", lost: [] });
  expect(bench.requests()).toBe(3);
  bench.close();
});

test("a sheet on which somebody has typed stays, and another is made; one that nobody touched is drawn again", async () => {
  const bench = await openBench(newWorkbook);
  await bench.run(actionOf("importRoster"), { ...office, rows: [["Nama"], ["Sri"], ["Andi"]] });
  const [sri, andi] = (await bench.book()).tables.skp.rows;
  const add = (owner: string | undefined, rencana: string) =>
    bench.run(actionOf("addResult"), {
      owners: [{ skp: owner, peran: "" }],
      above: { top: true },
      rencana,
      indicators: [],
    });
  await add(sri?.id, "=Minat baca");
  await add(andi?.id, "Arsip");
  await bench.run(actionOf("printTree"), { of: "all" });
  const printed = await sheets(bench);
  await bench.run(actionOf("printTree"), { of: "person", id: sri?.idPegawai });
  expect(await sheets(bench)).toEqual(printed);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Pohon Kinerja").getRange("H6").values = [["Sudah dibahas"]];
    await context.sync();
  });
  await bench.run(actionOf("printTree"), { of: "all" });
  expect(await sheets(bench)).toEqual([...printed, "Pohon Kinerja (2)"]);
  const file = await bench.file();
  const said = file.sheets.find(({ name }) => name === "Pohon Kinerja")?.cells.map(({ value }) => value);
  expect(said).toEqual(expect.arrayContaining(["=Minat baca", "Sudah dibahas"]));
  bench.close();
});
