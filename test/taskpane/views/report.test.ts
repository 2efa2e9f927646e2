import { formatIn } from "../../../src/locale/format";
import { id as words } from "../../../src/locale/id";
import type { CalibrationFinding } from "../../../src/model/calibration";
import type { Standing } from "../../../src/model/distribution";
import { columnInWords, doneOf, findingInWords } from "../../../src/taskpane/views/report";

const format = formatIn("id");
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ person: { nama: `Pegawai ${at}` } })) as unknown as Standing[];
const among = { by: "unit", unit: "Bidang Arsip" } as const;
const say = (finding: CalibrationFinding) => findingInWords(finding, () => "Budi", words, format);

test("a finding is a sentence with its people and figures", () => {
  expect(
    say({
      code: "sameMarks",
      among,
      people: people(44),
      marks: Array.from({ length: 7 }, () => "97"),
      of: 44,
      zero: people(12),
    }),
  ).toBe(
    "Bidang Arsip: 44 dari 44 pegawai mendapat tujuh nilai perilaku yang sama (97). 12 pegawai lain bernilai 0 pada ketujuh nilai, seperti belum dinilai.",
  );
  expect(
    say({ code: "oneRating", among, people: people(5), result: "Sesuai Ekspektasi", behaviour: "" }),
  ).toBe("Bidang Arsip: 5 pegawai mendapat satu rating hasil kerja, Sesuai Ekspektasi.");
  expect(
    say({
      code: "apartFromMedian",
      among,
      people: people(10),
      penilai: "P-1",
      above: 7,
      share: 70,
      median: 100 / 3,
      penilaiCount: 3,
    }),
  ).toBe("Budi: 70% Di Atas Ekspektasi (7 dari 10 pegawai), sedangkan median penilai di Bidang Arsip 33,3%.");
});

test("a capaian just below 100% does not read as 100%", () => {
  const capaian = [{ indicator: {}, ratio: 0.996 }] as unknown as Extract<
    CalibrationFinding,
    { readonly code: "aboveWithLowCapaian" }
  >["capaian"];
  expect(say({ code: "aboveWithLowCapaian", among, people: people(1), capaian, of: 3 })).toBe(
    "Pegawai 0: hasil kerja Di Atas Ekspektasi, padahal capaian tertinggi 99,6% (1 dari 3 indikator dapat dihitung).",
  );
});

test("a time of the recap is named by its months, or is the year", () => {
  const span = { mulai: null, selesai: null };
  expect(columnInWords({ ...span, months: [1, 2, 3] }, words)).toBe("Jan–Mar");
  expect(columnInWords({ ...span, months: [8] }, words)).toBe("Agu");
  expect(columnInWords({ ...span, months: [] }, words)).toBe("Tahun");
});

test("a square of the recap is the deeper the more is done", () => {
  const tally = (judged: number, counted: number) =>
    doneOf({ judged, counted, people: 0, withSkp: 0, final: 0, distribution: {} as never });
  expect([tally(0, 0), tally(0, 4), tally(1, 4), tally(2, 4), tally(4, 4)]).toEqual([
    "empty",
    "none",
    "some",
    "most",
    "all",
  ]);
});
