import {
  allowanceEntries,
  creditEntries,
  creditsToRecord,
  followedEvaluations,
  hasAllowances,
  objectionEntries,
  periodToFollow,
} from "../../../src/taskpane/views/followUp";
import { periodsOf } from "../../../src/taskpane/views/periods";
import { prepareAllowance } from "../../../src/actions/prepareAllowance";
import { recordObjection } from "../../../src/actions/recordObjection";
import { simulate, toolsFor } from "../../support/simulate";
import { office, on, today } from "../../model/peopleChange/office";

const quarter = "Triwulan III 2026";
const rated = { periode: quarter, ratingHasil: "Sesuai Ekspektasi", ratingPerilaku: "Sesuai Ekspektasi" };
const book = simulate(office, {
  steps: [
    {
      do: "append",
      table: "penilaian",
      rows: [
        { id: "E-1", idSkp: "S-ani", ...rated, status: "final", diterimaTanggal: { serial: on(10, 1) } },
        { id: "E-2", idSkp: "S-budi", ...rated, status: "disahkan" },
        { id: "E-3", idSkp: "S-cici", ...rated, status: "draf" },
        {
          id: "E-4",
          idSkp: "S-ani",
          ...rated,
          periode: "Tahunan 2026",
          status: "draf",
        },
      ],
    },
  ],
});

test("what is not final yet is followed by nothing", () => {
  expect(followedEvaluations(book, quarter, "").map(({ name, predicate }) => [name, predicate])).toEqual([
    ["ani", "Baik"],
    ["budi", "Baik"],
  ]);
  expect(followedEvaluations(book, quarter, "BUD").map(({ name }) => name)).toEqual(["budi"]);
  expect(periodToFollow(book, periodsOf(book), today)?.name).toBe(quarter);
});

test("days are left from the day of receiving; where that is not known nothing is said", () => {
  const [ani, budi] = objectionEntries(book, quarter, today, "");
  expect(ani).toMatchObject({ name: "ani", last: on(10, 15), left: 5, waits: false });
  expect(budi).toMatchObject({ name: "budi", last: undefined, left: undefined });
});

test("an objection that waits for its decision stands first", () => {
  const filed = simulate(
    book,
    recordObjection.plan(
      book,
      {
        evaluation: "E-2",
        cells: [
          { column: "tanggal", from: null, to: { serial: on(10, 5) } },
          { column: "alasan", from: null, to: "Bukti sudah ada" },
        ],
      },
      toolsFor(book, today),
    ),
  );
  expect(objectionEntries(filed, quarter, today, "").map(({ name, waits }) => [name, waits])).toEqual([
    ["budi", true],
    ["ani", false],
  ]);
});

test("angka kredit wait for the final year", () => {
  const entries = creditEntries(book, "");
  expect(entries.map(({ name, months, amount }) => [name, months, amount])).toEqual([
    ["ani", 12, undefined],
    ["cici", 12, undefined],
  ]);
  expect(creditsToRecord(entries)).toBe(0);
});

test("without the agency's percents no allowance is said, with them each predikat has its own", () => {
  const made = simulate(book, prepareAllowance.plan(book, {}, toolsFor(book, today)));
  expect(hasAllowances(made)).toBe(false);
  const id = made.tables.tunjangan.rows.find(({ predikat }) => predikat === "Baik")?.id ?? "";
  const filled = simulate(made, {
    steps: [
      { do: "change", table: "tunjangan", id, column: "persen", from: null, to: 100 },
      { do: "change", table: "tunjangan", id, column: "dasar", from: null, to: "Perbup 1" },
    ],
  });
  expect(allowanceEntries(filled, quarter, "ani")).toMatchObject([{ percent: 100, basis: "Perbup 1" }]);
});
