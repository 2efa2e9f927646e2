import { mendTree } from "../../src/actions/mendTree";
import { isRefusal } from "../../src/model/plan";
import type { Change } from "../../src/model/plan";
import { startedBook } from "../support/office";
import { simulate, toolsFor } from "../support/simulate";

const today = 46_100;

/** An office with an agreed SKP whose result lost its id, and an indicator that hangs on nothing. */
const book = simulate(startedBook(today), {
  steps: [
    { do: "append", table: "pegawai", rows: [{ id: "P-1", nama: "Pegawai Satu" }] },
    { do: "append", table: "skp", rows: [{ id: "S-1", idPegawai: "P-1", status: "ditetapkan" }] },
    {
      do: "append",
      table: "kinerja",
      rows: [
        { id: "", idSkp: "S-1", rencana: "Tanpa ID" },
        { id: "K-2", idSkp: "S-1", rencana: "Disepakati" },
      ],
    },
    {
      do: "append",
      table: "indikator",
      rows: [
        { id: "I-1", indikator: "Tanpa induk" },
        { id: "I-2", idKinerja: "K-2", indikator: "Disepakati" },
      ],
    },
  ],
});
const cancelled = (id: string): Change => ({
  do: "change",
  table: "indikator",
  id,
  column: "status",
  from: "",
  to: "dibatalkan",
});
const planOf = (id: string) =>
  mendTree.plan(book, { mends: [{ steps: [cancelled(id)] }] }, toolsFor(book, today));

test("an indicator without a result is mended, though a result of an agreed SKP has no id either", () => {
  const plan = planOf("I-1");
  expect(isRefusal(plan) ? plan : plan.steps).toEqual([cancelled("I-1")]);
});

test("an indicator of an agreed SKP is not mended, and the person is named", () => {
  expect(planOf("I-2")).toEqual({ refused: "agreedSkp", facts: { name: "Pegawai Satu" } });
});
