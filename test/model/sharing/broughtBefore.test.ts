import { bookAfter } from "../../../src/model/bookAfter";
import type { Step } from "../../../src/model/plan";
import { broughtBefore } from "../../../src/model/sharing/broughtBefore";
import { joined } from "../../../src/model/twins";
import { sampleOfficeBook } from "../../fixtures/sampleOffice";

const sent = sampleOfficeBook;
const skp = sent.tables.skp.rows[0]!.id;

/** A result with an indicator, as a form brings them, under ids that end so. */
const brought = (end: string, rencana = "Arsip tertata", urutan = 9): readonly Step[] => [
  {
    do: "append",
    table: "kinerja",
    rows: [{ id: `K-${end}`, idSkp: skp, rencana, urutan, status: "berlaku" }],
  },
  {
    do: "append",
    table: "indikator",
    rows: [{ id: `I-${end}`, idKinerja: `K-${end}`, indikator: "Jumlah arsip", status: "berlaku" }],
  },
];
const found = (steps: readonly Step[], before: readonly Step[]) =>
  broughtBefore(steps, bookAfter(sent, before), sent).map(({ row, id }) => [row.id, id]);

test("a result and its indicator that a form before has brought are the same, wherever they stand in order", () => {
  expect(found(brought("DUA", "Arsip tertata", 3), brought("SATU"))).toEqual([
    ["K-DUA", "K-SATU"],
    ["I-DUA", "I-SATU"],
  ]);
});

test("nothing is left of steps that bring only what was brought before", () => {
  const twins = broughtBefore(brought("DUA"), bookAfter(sent, brought("SATU")), sent);
  expect(joined(brought("DUA"), twins)).toEqual([]);
});

test("an indicator of the same words under another result is another one", () => {
  expect(found(brought("DUA", "Arsip dipindai"), brought("SATU"))).toEqual([]);
});

test("what a form brings twice is two rows, of which one was brought before", () => {
  expect(found([...brought("DUA"), ...brought("TIGA")], brought("SATU"))).toEqual([
    ["K-DUA", "K-SATU"],
    ["I-DUA", "I-SATU"],
  ]);
});

test("a row that was sent is not one that was brought", () => {
  const { id, idSkp, rencana } = sent.tables.kinerja.rows[0]!;
  const again: Step = { do: "append", table: "kinerja", rows: [{ id: "K-BARU", idSkp, rencana }] };
  expect([id, found([again], [])]).toEqual([id, []]);
});
