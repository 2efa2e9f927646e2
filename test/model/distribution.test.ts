import { countedBy, countedIn, groupsOf, standingsIn } from "../../src/model/distribution";
import type { Counted } from "../../src/model/distribution";
import { bookOf, day, firstQuarter, persons, plan } from "./judgedOffice";

const bidang = { by: "unit", unit: "Bidang" } as const;
const sesuai = "Sesuai Ekspektasi";

const evaluation = (key: string, more: object = {}) => ({
  id: `E-${key}`,
  idSkp: `S-${key}`,
  periode: firstQuarter,
  ratingHasil: sesuai,
  ratingPerilaku: sesuai,
  ...more,
});

const counted = ({ people }: Counted) => people.map(({ skp }) => skp.id);
const reasons = ({ left }: Counted) => left.map(({ skp, leftOut }) => [skp.id, leftOut.why]);

test("who holds a post as Plt, Plh or Pj. is not counted there", () => {
  const book = bookOf({
    pegawai: persons("A", "B", "C", "D"),
    skp: [
      plan("A"),
      plan("B", { kedudukan: "Plt" }),
      plan("C", { kedudukan: "Plh" }),
      plan("D", { kedudukan: "Pj." }),
    ],
  });
  const some = countedIn(book, firstQuarter, bidang);
  expect(counted(some)).toEqual(["S-A"]);
  expect(reasons(some)).toEqual([
    ["S-B", "acting"],
    ["S-C", "acting"],
    ["S-D", "acting"],
  ]);
});

test("a person with a definitive post and one as Plt is counted once, by the definitive one", () => {
  const book = bookOf({
    pegawai: persons("A"),
    skp: [plan("A", { kedudukan: "Definitif" }), plan("A", { id: "S-PLT", kedudukan: "Plt" })],
  });
  expect(counted(countedIn(book, firstQuarter, bidang))).toEqual(["S-A"]);
});

test("who has moved within the period is counted where the later post is, and the earlier says so", () => {
  const book = bookOf({
    pegawai: persons("A"),
    skp: [
      plan("A", { selesai: day(2, 28) }),
      plan("A", { id: "S-BARU", unit: "Sekretariat", mulai: day(3, 1) }),
    ],
  });
  const before = countedIn(book, firstQuarter, bidang);
  expect(counted(before)).toEqual([]);
  expect(before.left[0]?.leftOut).toMatchObject({ why: "otherSkp", unit: "Sekretariat" });
  expect(counted(countedIn(book, firstQuarter, { by: "unit", unit: "Sekretariat" }))).toEqual(["S-BARU"]);
});

test("who is away on a day of the period is not counted, who is away in another is", () => {
  const book = bookOf({
    pegawai: persons("A", "B"),
    skp: [plan("A"), plan("B")],
    keaktifan: [
      { id: "H-A", idPegawai: "P-A", alasan: "cuti", mulai: day(3, 1), selesai: day(5, 31) },
      { id: "H-B", idPegawai: "P-B", alasan: "pensiun", mulai: day(5, 1) },
    ],
  });
  expect(counted(countedIn(book, firstQuarter, bidang))).toEqual(["S-B"]);
  expect(counted(countedIn(book, "Triwulan II 2026", bidang))).toEqual([]);
  expect(counted(countedIn(book, "Triwulan III 2026", bidang))).toEqual(["S-A"]);
});

test("an SKP whose row says why it is not judged is left out with that reason", () => {
  const book = bookOf({
    pegawai: persons("A"),
    skp: [plan("A")],
    penilaian: [{ id: "E-A", idSkp: "S-A", periode: firstQuarter, alasanTidakDinilai: "baru pindah" }],
  });
  expect(countedIn(book, firstQuarter, bidang).left[0]?.leftOut).toEqual({
    why: "notJudged",
    reason: "baru pindah",
  });
});

test("everybody of the period is either counted or left out with a reason, never both", () => {
  const book = bookOf({
    pegawai: persons("A", "B"),
    skp: [plan("A"), plan("B", { kedudukan: "Plt" }), plan("GONE"), plan("A", { id: "S-A2" })],
  });
  const some = countedIn(book, firstQuarter, bidang);
  expect(counted(some)).toEqual(["S-A2"]);
  expect(reasons(some)).toEqual([
    ["S-A", "otherSkp"],
    ["S-B", "acting"],
    ["S-GONE", "nobody"],
  ]);
});

test("the limits are those of all who are counted, and what is broken is said once everybody has a predikat", () => {
  const rows = {
    pegawai: persons("A", "B", "C"),
    skp: [plan("A"), plan("B"), plan("C")],
    periode: [
      {
        id: "W-B",
        periode: firstQuarter,
        unit: "Bidang",
        capaian: "Baik",
        mulai: day(1, 1),
        selesai: day(3, 31),
      },
    ],
  };
  const two = countedIn(
    bookOf({ ...rows, penilaian: [evaluation("A"), evaluation("B")] }),
    firstQuarter,
    bidang,
  );
  expect(two).toMatchObject({ capaian: "Baik", rated: 2, distribution: { Baik: 2 } });
  expect(two.limits?.find(({ predikat }) => predikat === "Baik")).toEqual({
    predikat: "Baik",
    minimum: 2,
    maksimum: 2,
  });
  expect(two.broken).toBeUndefined();
  const all = bookOf({ ...rows, penilaian: ["A", "B", "C"].map((key) => evaluation(key)) });
  expect(countedIn(all, firstQuarter, bidang).broken?.map(({ rule }) => rule.rule)).toEqual([
    "atMost",
    "present",
  ]);
});

test("counted by penilai are those whom one person judges, by the pattern of that person's unit", () => {
  const book = bookOf({
    pegawai: persons("A", "B"),
    skp: [plan("A", { unit: "Seksi" }), plan("B", { idPenilai: "P-A" }), plan("BOS", { idPenilai: "" })],
    periode: [
      {
        id: "W-B",
        periode: firstQuarter,
        unit: "Bidang",
        capaian: "Istimewa",
        mulai: day(1, 1),
        selesai: day(3, 31),
      },
    ],
    pengaturan: [{ id: "A-X", kunci: "sebaran menurut", nilai: "penilai" }],
  });
  const some = countedIn(book, firstQuarter, { by: "penilai", id: "P-BOS" });
  expect(counted(some)).toEqual(["S-A"]);
  expect(some.capaian).toBe("Istimewa");
  expect(groupsOf("penilai", standingsIn(book, firstQuarter))).toEqual([
    { by: "penilai", id: "P-BOS" },
    { by: "penilai", id: "P-A" },
  ]);
});

test("it is counted by unit unless the setting says by penilai", () => {
  const rows = { pegawai: persons() };
  expect(countedBy(bookOf(rows))).toBe("unit");
});

test("the head's rating and the result of the organisation stand beside each other, neither from the other", () => {
  const rows = {
    pegawai: persons("A"),
    skp: [plan("A"), plan("BOS", { idPenilai: "" })],
    unit: [{ id: "V-B", unit: "Bidang", idKepala: "P-BOS" }],
  };
  const alone = countedIn(bookOf({ ...rows, penilaian: [evaluation("BOS")] }), firstQuarter, bidang);
  expect(alone).toMatchObject({ capaian: "", head: { person: { id: "P-BOS" }, rating: sesuai } });
  const other = countedIn(
    bookOf({
      ...rows,
      periode: [
        {
          id: "W-B",
          periode: firstQuarter,
          unit: "Bidang",
          capaian: "Kurang",
          mulai: day(1, 1),
          selesai: day(3, 31),
        },
      ],
    }),
    firstQuarter,
    bidang,
  );
  expect(other).toMatchObject({ capaian: "Kurang", head: { rating: "" } });
});
