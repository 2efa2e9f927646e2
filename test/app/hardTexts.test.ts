import type { Action } from "../../src/actions/action";
import { ensureTables } from "../../src/actions/ensureTables";
import { isRefusal } from "../../src/model/plan";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { fromFile } from "../../src/workbench/grid/fromFile";
import { hardTexts } from "../fixtures/hardTexts";
import { openBench } from "../proof/bench";
import { newWorkbook } from "../support/saved";

const texts = [...hardTexts, "'=1+1"];

const writeNames: Action<readonly string[]> = {
  name: "writeNames",
  plan: (book, names, { newId }) => {
    const tables = ensureTables(book, ["pegawai"]);
    if (isRefusal(tables)) return tables;
    const rows = names.map((nama) => ({ id: newId("P"), nip: nama, nama }));
    return { steps: [...tables, { do: "append", table: "pegawai", rows }] };
  },
};

it("keeps every text that an action writes as that text, and so after saving and opening again", async () => {
  const bench = await openBench(newWorkbook);
  expect(await bench.run(writeNames as unknown as Action<never>, texts)).toMatchObject({
    end: "done",
    lost: [],
  });
  const written = await bench.book();
  expect(written.tables.pegawai.rows.map(({ nama }) => nama)).toEqual(texts);
  expect(written.tables.pegawai.rows.map(({ nip }) => nip)).toEqual(texts);
  const saved = await writeXlsx(await bench.file());
  bench.close();

  const { snapshot, kept } = fromFile((await readXlsx(saved)).file, "workbook", "Buku1.xlsx");
  const again = await openBench({ snapshot, kept });
  const reopened = await again.book();
  expect(reopened.tables.pegawai.rows.map(({ nama }) => nama)).toEqual(texts);
  expect(reopened.problems).toEqual([]);
  again.close();
});

it("changes a text back and forth without turning it into anything else", async () => {
  const bench = await openBench(newWorkbook);
  await bench.run(writeNames as unknown as Action<never>, ["awal"]);
  const rename: Action<string> = {
    name: "rename",
    plan: (book, to) => {
      const [row] = book.tables.pegawai.rows;
      if (!row) return { refused: "noRow" };
      return { steps: [{ do: "change", table: "pegawai", id: row.id, column: "nama", from: row.nama, to }] };
    },
  };
  for (const text of texts) {
    await bench.run(rename as unknown as Action<never>, text);
    expect((await bench.book()).tables.pegawai.rows[0]?.nama).toBe(text);
  }
  bench.close();
});
