import { newWorkbook } from "../support/saved";
import { openBench } from "../proof/bench";
import { actionOf, office } from "../proof/cases";

/** What an action cost: its requests, which may not grow with the rows, and its time in the workbench's host. */
export interface Cost {
  readonly what: string;
  readonly rows: number;
  readonly requests: number;
  readonly milliseconds: number;
}

const roster = (people: number): string[][] => [
  ["NIP", "Nama", "Jabatan", "Unit Kerja"],
  ...Array.from({ length: people }, (_, at) => [
    `1980010120050${10000 + at}`,
    `Pegawai ${at + 1}`,
    `Jabatan ${at % 40}`,
    `Unit ${at % 12}`,
  ]),
];

/** Takes lists of more and more employees into new workbooks. */
export const actionCosts = async (): Promise<Cost[]> => {
  const costs: Cost[] = [];
  for (const rows of [10, 100, 1_000]) {
    const bench = await openBench(newWorkbook);
    const start = performance.now();
    const { end } = await bench.run(actionOf("importRoster"), { ...office, rows: roster(rows) });
    if (end !== "done") throw new Error(`importRoster of ${rows} rows ended ${end}`);
    costs.push({
      what: "importRoster",
      rows,
      requests: bench.requests(),
      milliseconds: performance.now() - start,
    });
    bench.close();
  }
  return costs;
};
