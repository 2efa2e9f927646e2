import { recordAbsence } from "../../src/actions/recordAbsence";
import { audit } from "../../src/model/audit/audit";
import { isRefusal } from "../../src/model/plan";
import { startedBook } from "../support/office";
import { simulate, toolsFor } from "../support/simulate";

const today = 46_100;
const book = simulate(startedBook(today), {
  steps: [
    { do: "append", table: "pegawai", rows: [{ id: "P-1", nama: "Sri" }] },
    { do: "append", table: "skp", rows: [{ id: "S-1", idPegawai: "P-1" }] },
    { do: "append", table: "kinerja", rows: [{ id: "K-1", idSkp: "S-1", rencana: "Hasil" }] },
  ],
});
const record = (mulai: number, alasan: "cuti" | "pensiun") =>
  recordAbsence.plan(book, { person: "P-1", alasan, mulai }, toolsFor(book, today));
const leftIn = (mulai: number, alasan: "cuti" | "pensiun") =>
  audit(simulate(book, record(mulai, alasan)), today).some(({ code }) => code === "ownerLeft");

test("a workbook without the table of absences gets it, and a second time nothing comes", () => {
  const after = simulate(book, record(today, "pensiun"));
  expect(after.tables.keaktifan.rows).toMatchObject([{ idPegawai: "P-1", alasan: "pensiun", mulai: today }]);
  const again = recordAbsence.plan(
    after,
    { person: "P-1", alasan: "pensiun", mulai: today },
    toolsFor(after, today),
  );
  expect(isRefusal(again) ? again : again.steps).toEqual([]);
});

test("who retires is known to have left from that day on, who is on leave is not", () => {
  expect([leftIn(today, "pensiun"), leftIn(today + 1, "pensiun"), leftIn(today, "cuti")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("nobody's absence is not recorded", () => {
  expect(
    recordAbsence.plan(book, { person: "P-9", alasan: "cuti", mulai: 1 }, toolsFor(book, today)),
  ).toMatchObject({
    refused: expect.any(String) as string,
  });
});
