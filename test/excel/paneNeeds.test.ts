import { importRoster } from "../../src/actions/importRoster";
import { perform } from "../../src/app/perform";
import { ExcelFailure } from "../../src/excel/failure";
import { createGateway } from "../../src/excel/gateway";
import { officeIsDark } from "../../src/excel/officeTheme";
import { readBook } from "../../src/excel/readBook";
import { repairFormulas } from "../../src/excel/repairFormulas";
import { showRow } from "../../src/excel/showRow";
import { office } from "../support/office";
import { usePane } from "../support/pane";
import { createWorkbench } from "../support/workbench";
import type { Workbench, WorkbenchOptions } from "../support/workbench";

let bench: Workbench;

const open = async (options?: WorkbenchOptions): Promise<void> => {
  bench = await createWorkbench(options);
  usePane(bench);
};
afterEach(() => bench.close());

const selected = () =>
  bench.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

describe("showing a row", () => {
  const gateway = createGateway();
  const ports = { gateway, seed: () => [1, 2, 3, 4], today: () => 46_100 };
  const rows = [
    ["Nama", "NIP"],
    ["Budi", "197501012000011001"],
    ["Sri", "198501012010012001"],
  ];

  beforeEach(async () => {
    await open();
    await perform(ports, importRoster, { ...office, rows }, () => false);
  });

  test("selects its cell in the column, wherever the row stands now", async () => {
    const sri = (await readBook(gateway)).tables.pegawai.rows.find(({ nama }) => nama === "Sri");
    await showRow(gateway, "pegawai", sri?.id ?? "", "nama");
    expect(await selected()).toBe("Pegawai!B6");
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Pegawai").getRange("1:1").insert("Down");
      await context.sync();
    });
    await showRow(gateway, "pegawai", sri?.id ?? "", "nip");
    expect(await selected()).toBe("Pegawai!A7");
  });

  test("fails with notFound where the row is gone", async () => {
    await expect(showRow(gateway, "pegawai", "P-GONE2345", "nama")).rejects.toMatchObject({
      name: ExcelFailure.name,
      code: "notFound",
    });
  });
});

describe("entering formulas anew", () => {
  const broken = '=SKP.PREDICATE("Sesuai Ekspektasi","Sesuai Ekspektasi")';

  test("takes the =SKP formulas that show #NAME?, and nothing else", async () => {
    await open({
      sheets: {
        Formulir: [
          [broken, "teks =SKP.PREDICATE", "=TIDAKADA(1)"],
          [1, '=IF(TRUE,SKP.EXPLAIN("a","b"))', "=1+1"],
        ],
        Kosong: [],
        Lain: [["#NAME?"]],
      },
    });
    const gateway = createGateway();
    expect(await repairFormulas(gateway, ["Formulir", "Kosong", "Lain", "Hilang"])).toEqual({
      cells: 2,
      locked: [],
    });
    const formulas = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Formulir").getRange("A1:C2");
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas[0]).toEqual([broken, "teks =SKP.PREDICATE", "=TIDAKADA(1)"]);
  });

  test("names protected sheets and leaves them", async () => {
    await open({ sheets: { Formulir: [[broken]], Terkunci: [[broken]] } });
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Terkunci").protection.protect();
      await context.sync();
    });
    expect(await repairFormulas(createGateway(), ["Formulir", "Terkunci"])).toEqual({
      cells: 1,
      locked: ["Terkunci"],
    });
  });
});

describe("whether Office is dark", () => {
  const withTheme = (officeTheme: unknown) => {
    usePane({ ...bench, Office: { context: { officeTheme } } as typeof Office });
    return officeIsDark();
  };
  beforeEach(() => open());

  test("is what Office says, else told from its background, else not known", () => {
    expect(withTheme({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" })).toBe(true);
    expect(withTheme({ bodyBackgroundColor: "#262626" })).toBe(true);
    expect(withTheme({ bodyBackgroundColor: "#F3F2F1" })).toBe(false);
    expect(withTheme({})).toBeUndefined();
    expect(withTheme(undefined)).toBeUndefined();
  });
});
