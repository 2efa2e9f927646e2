import { formatIn } from "../../../src/locale/format";
import { id as words } from "../../../src/locale/id";
import type { Counted } from "../../../src/model/distribution";
import type { Row } from "../../../src/model/tables";
import { brokenRules, limitsOf } from "../../../src/rules/distribution";
import type { Distribution } from "../../../src/rules/distribution";
import { barsOf, brokenInWords, leftOutInWords } from "../../../src/taskpane/views/distribution";

const none: Distribution = { "Sangat Kurang": 0, Kurang: 0, "Butuh Perbaikan": 0, Baik: 0, "Sangat Baik": 0 };

/** A group of ten of an organisation whose result is Baik. */
const ten = (distribution: Distribution, rated: number): Counted => ({
  among: { by: "unit", unit: "Bidang" },
  period: "Triwulan I 2026",
  unit: "Bidang",
  people: Array.from({ length: 10 }) as unknown as Counted["people"],
  left: [],
  distribution,
  rated,
  capaian: "Baik",
  limits: limitsOf("Baik", 10) ?? [],
});
const off = (counted: Counted) =>
  barsOf(counted).flatMap(({ predicate, off }) => (off ? [[predicate, off]] : []));

test("the five bars stand best first", () => {
  expect(barsOf(ten(none, 0)).map(({ predicate }) => predicate)).toEqual([
    "Sangat Baik",
    "Baik",
    "Butuh Perbaikan",
    "Kurang",
    "Sangat Kurang",
  ]);
});

test("too many are said at once, too few only once everybody has a predikat", () => {
  expect(off(ten({ ...none, Baik: 8 }, 8))).toEqual([["Baik", "over"]]);
  expect(off(ten({ ...none, Baik: 1 }, 1))).toEqual([]);
  expect(off(ten({ ...none, Baik: 1, "Sangat Baik": 9 }, 10))).toEqual([
    ["Sangat Baik", "over"],
    ["Baik", "under"],
  ]);
});

test("without a result of the organisation there is nothing to hold the bars against", () => {
  const bars = barsOf({ ...ten({ ...none, Baik: 10 }, 10), capaian: "", limits: undefined });
  expect(bars.every(({ limit, off }) => limit === undefined && off === "")).toBe(true);
});

test("each reason not to be counted is a sentence with its facts", () => {
  const absence = { alasan: "cuti", mulai: 46082, selesai: null } as unknown as Row<"keaktifan">;
  const say = (leftOut: Parameters<typeof leftOutInWords>[0]) =>
    leftOutInWords(leftOut, words, formatIn("id"));
  expect(say({ why: "away", absence })).toBe("cuti sejak 1 Maret 2026");
  expect(say({ why: "acting", tenure: "Plt" })).toBe("kedudukannya Plt, bukan definitif");
  expect(say({ why: "otherSkp", unit: "Sekretariat" })).toBe("dihitung dengan SKP lain di Sekretariat");
});

test("what the pattern asks for otherwise is said with its figures", () => {
  const [one] = brokenRules("Baik", { ...none, Baik: 8, Kurang: 2 }) ?? [];
  expect(one && brokenInWords(one, 10, words)).toBe(
    "Baik paling banyak 70% (7 orang), tetapi 8 dari 10 orang (80%).",
  );
});
