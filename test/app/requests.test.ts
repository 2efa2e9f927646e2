import { actionOf, office } from "../proof/cases";
import { openBench } from "../proof/bench";
import { newWorkbook } from "../support/saved";

const roster = (people: number): string[][] => [
  ["NIP", "Nama", "Jabatan", "Unit Kerja"],
  ...Array.from({ length: people }, (_, at) => ["", `Pegawai ${at + 1}`, `Jabatan ${at}`, "Unit Contoh"]),
];

it.each([5, 1_000])(
  "takes a list of %d employees in three requests: sizes, values, one to write",
  async (people) => {
    const bench = await openBench(newWorkbook);
    expect(await bench.run(actionOf("importRoster"), { ...office, rows: roster(people) })).toMatchObject({
      end: "done",
    });
    expect(bench.requests()).toBe(3);
    bench.close();
  },
);
