import { attainment } from "./attainment";
import { credit } from "./credit";
import { nipParts } from "./nip";
import { polarization } from "./polarization";
import { pp46 } from "./pp46";
import { predikatOf } from "./predikat";
import { ratings } from "./rating";
import { bareAmount, readTarget } from "./target";

/** A rule computed now, and what it must give. */
export interface Check {
  readonly rule: string;
  readonly computed: () => unknown;
  readonly expected: string | number;
}

/** The nine cells of the quadrant, written out once more: a row is hasil kerja, lowest first. */
const quadrant = [
  ["Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"],
  ["Kurang", "Baik", "Baik"],
  ["Kurang", "Baik", "Sangat Baik"],
] as const;

const quadrantChecks = quadrant.flatMap((row, hasil) =>
  row.map((expected, perilaku): Check => {
    const [one, other] = [ratings[hasil], ratings[perilaku]];
    return { rule: "kuadran", computed: () => one && other && predikatOf(one, other), expected };
  }),
);

/** Every cell of the quadrant, and a worked example of each rule that computes. */
export const checks: readonly Check[] = [
  ...quadrantChecks,
  {
    rule: "target",
    computed: () => {
      const read = readTarget("8 s.d. 10 hari");
      return "satuan" in read ? `${read.minimum}-${read.maksimum} ${read.satuan}` : read;
    },
    expected: "8-10 hari",
  },
  {
    rule: "capaian",
    computed: () => attainment({ ...bareAmount(7), maksimum: 8 }, 9, "turun"),
    expected: 0.875,
  },
  { rule: "angka kredit", computed: () => credit("Baik", "Ahli Pertama", 6), expected: 6.25 },
  { rule: "PP 46", computed: () => pp46("waktu", bareAmount(12), bareAmount(12)), expected: 76 },
  {
    rule: "polarisasi",
    computed: () => polarization("minimize", bareAmount(0), bareAmount(2), bareAmount(10)),
    expected: 80,
  },
  { rule: "NIP", computed: () => nipParts("199009132025242014").jenis, expected: "PPPK" },
];

const holds = ({ computed, expected }: Check): boolean => {
  try {
    return computed() === expected;
  } catch {
    return false;
  }
};

/** How many checks were made, and the rules of which one failed, each once. */
export interface SelfTest {
  readonly made: number;
  readonly failed: readonly string[];
}

/** Computes every check now: nothing is remembered from a call before. */
export const selfTest = (all: readonly Check[] = checks): SelfTest => ({
  made: all.length,
  failed: [...new Set(all.filter((check) => !holds(check)).map(({ rule }) => rule))],
});
