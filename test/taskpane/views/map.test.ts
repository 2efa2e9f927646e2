import {
  byAttainment,
  byFaults,
  byUnit,
  countedBelow,
  quarterOf,
} from "../../../src/taskpane/views/mapColours";
import { boxSize, placed } from "../../../src/taskpane/views/mapLayout";
import { linksOf } from "../../../src/taskpane/views/mapLinks";
import { openLevels } from "../../../src/taskpane/views/mapOpen";
import { realisedPeriods } from "../../../src/taskpane/views/mapPeriods";
import { secondParents, sliceOf } from "../../../src/taskpane/views/mapSlice";
import { shortened, textWidth, wrapped } from "../../../src/taskpane/views/mapText";
import {
  clamped,
  firstView,
  fitted,
  seenBoxes,
  withBox,
  withNextLevel,
  zoomed,
} from "../../../src/taskpane/views/mapView";
import { allClosed, allOpen, flatten } from "../../../src/taskpane/views/tree";
import { resultForest } from "../../../src/taskpane/views/treeResults";
import { bookOf, manyResults } from "../../fixtures/bigTree";
import { smallOffice } from "../book";

const surface = { width: 294, height: 400 };
const many = resultForest(manyResults(3_000), "");

describe("the boxes of a map", () => {
  const flat = flatten(many, openLevels(many, 500).openness);
  const places = placed(flat);
  const middle = (row: number) => places.top[row] ?? 0;

  test("stand a level further right than the one above, and none on another", () => {
    const columns = new Map<number, number[]>();
    flat.level.forEach((level, row) => {
      expect(places.left[row]).toBe((level - 1) * (boxSize.width + boxSize.across));
      columns.set(level, [...(columns.get(level) ?? []), middle(row)]);
    });
    for (const tops of columns.values()) {
      tops.sort((one, other) => one - other);
      tops.forEach(
        (top, at) => at > 0 && expect(top - (tops[at - 1] ?? 0)).toBeGreaterThanOrEqual(boxSize.height),
      );
    }
    expect(Math.min(...places.top)).toBe(0);
    expect(places.height).toBe(Math.max(...places.top) + boxSize.height);
  });

  test("stand in the middle of what hangs under them", () => {
    const under = [...places.above.keys()].filter((row) => places.above[row] === 0);
    expect(middle(0)).toBeCloseTo((middle(under[0] ?? 0) + middle(under.at(-1) ?? 0)) / 2);
  });

  test("are drawn to at most so many, the higher ones first; the rest are shapes", () => {
    const all = fitted(places, { width: 5_000, height: 50_000 });
    const { boxes, shapes } = seenBoxes(all, places, flat.level, { width: 5_000, height: 50_000 }, 100);
    expect(boxes.length).toBe(100);
    expect(boxes.length + shapes.length).toBe(flat.at.length);
    const deepest = Math.max(...boxes.map((row) => flat.level[row] ?? 0));
    expect(shapes.every((row) => (flat.level[row] ?? 0) >= deepest)).toBe(true);
  });

  test("are left out where they are not seen", () => {
    const { boxes, shapes } = seenBoxes({ x: 0, y: 0, zoom: 1 }, places, flat.level, surface, 100);
    expect(boxes.length).toBeLessThan(20);
    expect(shapes).toEqual([]);
  });

  test("none make a map of no size", () => {
    expect(placed(flatten(resultForest(bookOf({}), ""), allOpen))).toMatchObject({ width: 0, height: 0 });
  });
});

describe("as many levels are open", () => {
  test("as have room, and a single box at the top never stands alone", () => {
    const seen = (most: number) => flatten(many, openLevels(many, most).openness).at.length;
    expect([seen(1), seen(24), seen(60), seen(500)]).toEqual([8, 8, 57, 400]);
  });

  test("and it is said when all are", () => {
    const few = resultForest(manyResults(8), "");
    expect(openLevels(few, 24)).toEqual({ openness: allOpen, levels: 2, all: true });
    expect(openLevels(many, 500)).toMatchObject({ levels: 4, all: false });
  });
});

describe("a view", () => {
  const places = placed(flatten(many, openLevels(many, 60).openness));

  test("is enlarged about a point that stays where it is", () => {
    const view = { x: 30, y: -40, zoom: 1 };
    const at = { x: 100, y: 50 };
    const larger = zoomed(view, 1.25, at);
    expect(larger.zoom).toBe(1.25);
    expect((at.x - larger.x) / larger.zoom).toBeCloseTo((at.x - view.x) / view.zoom);
    expect(zoomed(view, 100, at).zoom).toBe(2);
  });

  test("of a map cannot leave the surface", () => {
    const { x, y } = clamped({ x: -1e6, y: 1e6, zoom: 1 }, places, surface);
    expect(x + places.width).toBeGreaterThan(0);
    expect(x + places.width).toBeLessThanOrEqual(surface.width);
    expect(y).toBe(16);
  });

  test("begins with all of a small map, else at the size of reading with the first box in it", () => {
    const small = placed(flatten(resultForest(manyResults(3), ""), allOpen));
    expect(firstView(small, { width: 600, height: 400 }).zoom).toBe(1);
    const view = firstView(places, surface);
    expect(view.zoom).toBe(1);
    expect(seenBoxes(view, places, [1], surface, 10).boxes).toEqual([0]);
  });

  test("moves only as far as a box needs, and is enlarged where it could not be read", () => {
    const view = { x: 16, y: 16, zoom: 1 };
    expect(withBox(view, places, 0, { width: 5_000, height: 50_000 }, true)).toEqual(view);
    const tiny = withBox({ x: 0, y: 0, zoom: 0.1 }, places, 40, surface, true);
    expect(tiny.zoom).toBe(0.55);
    expect(
      seenBoxes(
        tiny,
        places,
        Array.from({ length: 57 }, () => 1),
        surface,
        100,
      ).boxes,
    ).toContain(40);
    expect(withBox({ x: 0, y: 0, zoom: 0.1 }, places, 40, surface, false).zoom).toBe(0.1);
  });

  test("makes room for what was opened, with half of its box left", () => {
    const view = withNextLevel({ x: 16, y: 0, zoom: 1 }, 0, surface);
    expect(view.x).toBe(-100);
    expect(withNextLevel({ x: 16, y: 0, zoom: 1 }, 0, { width: 900, height: 400 }).x).toBe(16);
  });
});

describe("the slice of a person", () => {
  const forest = resultForest(
    bookOf({
      pegawai: [
        { id: "P-A", nama: "A" },
        { id: "P-B", nama: "B" },
      ],
      skp: [
        { id: "S-A", idPegawai: "P-A" },
        { id: "S-B", idPegawai: "P-B" },
      ],
      indikator: [{ id: "I-2", idKinerja: "K-OTHER" }],
      kinerja: [
        { id: "K-TOP", idSkp: "S-A" },
        { id: "K-MINE", idSkp: "S-B", idInduk: "K-TOP", idIndukKedua: "I-2" },
        { id: "K-BESIDE", idSkp: "S-A", idInduk: "K-TOP" },
        { id: "K-UNDER", idSkp: "S-A", idInduk: "K-MINE" },
        { id: "K-OTHER", idSkp: "S-A" },
        { id: "K-APART", idSkp: "S-A", idInduk: "K-OTHER" },
      ],
    }),
    "",
  );
  const book = bookOf({ indikator: [{ id: "I-2", idKinerja: "K-OTHER" }] });
  const seconds = secondParents(book, forest);
  const slice = sliceOf(forest, seconds, "P-B");

  test("holds the person's results, both ways up and all below, and nothing beside them", () => {
    expect(slice.hits).toBe(1);
    expect(flatten(forest, allOpen, slice).at.map((at) => forest.keys[at])).toEqual([
      "K-TOP",
      "K-MINE",
      "K-UNDER",
      "K-OTHER",
    ]);
  });

  test("has a line to the second parent, and the others by how they contribute", () => {
    const flat = flatten(forest, allOpen, slice);
    const links = linksOf(
      forest,
      seconds,
      flat,
      placed(flat),
      { x: 0, y: 0, zoom: 1 },
      { width: 2_000, height: 2_000 },
    );
    const count = (path: string) => path.split("M").length - 1;
    expect([count(links.direct), count(links.indirect), count(links.second)]).toEqual([0, 2, 1]);
  });
});

describe("the colours of a map", () => {
  test("are those of the largest units; what has no unit is told apart", () => {
    const { groups } = byUnit(smallOffice, resultForest(smallOffice, ""));
    expect(groups.map(({ sign, name, count }) => [sign, "word" in name ? name.word : "", count])).toEqual([
      ["A", "Bidang Layanan", 3],
      ["–", "", 1],
    ]);
    const units = Array.from({ length: 12 }, (_, at) => ({ id: `S-${at}`, unit: `Unit ${at}` }));
    const book = bookOf({ skp: units, kinerja: units.map(({ id }, at) => ({ id: `K-${at}`, idSkp: id })) });
    expect(byUnit(book, resultForest(book, "")).groups.map(({ count }) => count)).toEqual([
      ...Array.from({ length: 8 }, () => 1),
      4,
    ]);
  });

  test("lead down to a fault from all that stands above it", () => {
    const book = bookOf({
      kinerja: [
        { id: "K-1" },
        { id: "K-2", idInduk: "K-1" },
        { id: "K-3", idInduk: "K-3" },
        { id: "K-2", idInduk: "K-1" },
        { id: "K-4", idInduk: "K-1" },
      ],
    });
    const forest = resultForest(book, "");
    const below = countedBelow(forest, forest.isFaulty);
    expect([...below]).toEqual([2, 0, 0, 0, 0]);
    const { groups, groupAt } = byFaults(forest, below);
    expect([...groupAt].map((group) => groups[group]?.sign)).toEqual(["↓", "!", "!", "!", "✓"]);
  });

  test("of attainment change at the quarters, as they are written", () => {
    expect([-0.2, 0.244, 0.246, 0.5, 0.994, 0.996, 3].map(quarterOf)).toEqual([0, 0, 1, 2, 3, 4, 4]);
    const { groups } = byAttainment(many, [{ is: "faulty" }, { is: "own", ratio: 0.8, counted: 1, of: 1 }]);
    expect(groups.map(({ sign, count }) => [sign, count])).toEqual([
      ["◕", 1],
      ["–", 2_998],
      ["↻", 1],
    ]);
  });
});

test("a closed map holds only what is at the top", () => {
  expect(placed(flatten(many, allClosed)).left.length).toBe(1);
});

test("periods stand by time, and only those in which something was realised", () => {
  expect(realisedPeriods(smallOffice)).toEqual(["Triwulan I 2026", "Triwulan II 2026"]);
});

describe("a text in a box", () => {
  const text =
    "Terlaksananya layanan perpustakaan keliling yang cepat, tepat, dan terukur bagi masyarakat desa";

  test("is broken at its words, no line wider than the room, and says that it goes on", () => {
    const lines = wrapped(text, 14, 3);
    expect(lines.length).toBe(3);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(14);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(wrapped(text, 14, 20).join(" ")).toBe(text);
    expect(wrapped("", 14, 3)).toEqual([]);
  });

  test("is cut where one word is too long", () => {
    expect(wrapped("Penyelenggaraanpemerintahandaerah", 8, 3)).toEqual([
      shortened("Penyelenggaraanpemerintahandaerah", 8),
    ]);
    expect(shortened("Sri", 8)).toBe("Sri");
  });
});
