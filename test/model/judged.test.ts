import { progressOf } from "../../src/model/progress";
import { ofPeriod } from "../../src/model/judged";
import { bookOf, day, firstQuarter, persons, plan } from "./judgedOffice";
import type { Rows } from "./judgedOffice";

const of = (rows: Rows, period = firstQuarter) => ofPeriod(bookOf(rows), period);
const away = (
  ...absences: readonly (readonly [from: ReturnType<typeof day>, to: ReturnType<typeof day>])[]
) =>
  of({
    pegawai: persons("A"),
    skp: [plan("A", { mulai: day(2, 1) })],
    keaktifan: absences.map(([mulai, selesai], at) => ({
      id: `H-${at}`,
      idPegawai: "P-A",
      alasan: "cuti",
      mulai,
      selesai,
    })),
  })[0]?.away;

test("an SKP is of the periods that its span meets", () => {
  const rows = { pegawai: persons("A"), skp: [plan("A", { mulai: day(7, 1) })] };
  expect(of(rows)).toEqual([]);
  expect(of(rows, "Triwulan III 2026")).toHaveLength(1);
  expect(of(rows, "Tahunan 2026")).toHaveLength(1);
});

test("a unit that goes by periods of its own is judged by these, and by the year", () => {
  const rows = {
    pegawai: persons("A", "B"),
    skp: [plan("A", { unit: "Puskesmas" }), plan("B")],
    periode: [
      { id: "W-J", periode: "Januari 2026", unit: "Puskesmas", mulai: day(1, 1), selesai: day(1, 31) },
    ],
  };
  const ids = (period: string) => of(rows, period).map(({ skp }) => skp.id);
  expect(ids("Januari 2026")).toEqual(["S-A"]);
  expect(ids(firstQuarter)).toEqual(["S-B"]);
  expect(ids("Triwulan II 2026")).toEqual(["S-B"]);
  expect(ids("Tahunan 2026")).toEqual(["S-A", "S-B"]);
});

test("absent is who is away on every day that the SKP and the period share", () => {
  expect(away()).toBe(false);
  expect(away([day(2, 1), day(3, 30)])).toBe(false);
  expect(away([day(2, 2), day(3, 31)])).toBe(false);
  expect(away([day(2, 1), day(3, 31)])).toBe(true);
  expect(away([day(1, 1), day(12, 31)])).toBe(true);
});

test("absences that follow each other without a day between them are one", () => {
  expect(away([day(3, 1), day(4, 30)], [day(1, 5), day(2, 28)])).toBe(true);
  expect(away([day(3, 2), day(4, 30)], [day(1, 5), day(2, 28)])).toBe(false);
  expect(away([day(2, 10), day(2, 12)], [day(2, 1), day(3, 31)])).toBe(true);
});

test("progress does not wait for who is away for all of a period, or of whom Penilaian says why", () => {
  const open = (rows: Rows) => {
    const { stages } = progressOf(bookOf(rows), day(4, 10).serial);
    return stages.find(({ stage }) => stage === "penilaian");
  };
  const rows = { pegawai: persons("A", "B", "C"), skp: [plan("A"), plan("B"), plan("C")] };
  expect(open(rows)).toMatchObject({ done: 0, open: 3 });
  expect(
    open({
      ...rows,
      keaktifan: [{ id: "H-A", idPegawai: "P-A", alasan: "tugas belajar", mulai: day(1, 1) }],
      penilaian: [{ id: "E-B", idSkp: "S-B", periode: firstQuarter, alasanTidakDinilai: "baru pindah" }],
    }),
  ).toMatchObject({ done: 0, open: 1 });
});
