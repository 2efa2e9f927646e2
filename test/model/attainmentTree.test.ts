import fc from "fast-check";
import { attainmentSteps } from "../../src/model/attainmentTree";
import type { Attained } from "../../src/model/attainmentTree";
import type { Book } from "../../src/model/book";
import { resultTree } from "../../src/model/resultTree";
import { cascadings } from "../../src/model/tables";
import { bookOf, manyResults } from "../fixtures/bigTree";

/** Every result's attainment by its id. */
const attained = (book: Book, period = "Triwulan I"): Record<string, Attained> => {
  const tree = resultTree(book);
  const steps = attainmentSteps(book, tree, period);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const values = step.value;
  return Object.fromEntries(tree.rows.map(({ id }, at) => [id, values[at] ?? { is: "none" }]));
};

interface Result {
  readonly id: string;
  readonly under?: string;
  readonly cascading?: string;
  /** A target of 100 of which so much was realised. */
  readonly done?: number | string;
}

/** Results, each with one indicator where something was realised. */
const bookWith = (results: readonly Result[]): Book => {
  const realised = results.filter(({ done }) => done !== undefined);
  return bookOf({
    kinerja: results.map(({ id, under = "", cascading = "" }) => ({ id, idInduk: under, cascading })),
    indikator: realised.map(({ id }) => ({ id: `I-${id}`, idKinerja: id, target: 100 })),
    realisasi: realised.map(({ id, done }) => ({
      id: `R-${id}`,
      idIndikator: `I-${id}`,
      periode: "Triwulan I",
      realisasi: done,
    })),
  });
};

test("a result has the mean of its own indicators that can be counted, and says how many they are", () => {
  const book = bookOf({
    kinerja: [{ id: "K-1" }],
    indikator: [
      { id: "I-1", idKinerja: "K-1", target: "10 dokumen" },
      { id: "I-2", idKinerja: "K-1", target: "10 hari", arah: "makin rendah makin baik" },
      { id: "I-3", idKinerja: "K-1", target: "31 Desember 2026" },
      { id: "I-4", idKinerja: "K-1", target: "4 kali" },
      { id: "I-5", idKinerja: "K-1", target: "9 kali", status: "diganti" },
    ],
    realisasi: [
      { id: "R-1", idIndikator: "I-1", periode: "Triwulan I", realisasi: "5 dokumen" },
      { id: "R-2", idIndikator: "I-2", periode: "Triwulan I", realisasi: "8 hari" },
      { id: "R-3", idIndikator: "I-3", periode: "Triwulan I", realisasi: "30 Desember 2026" },
      { id: "R-4", idIndikator: "I-4", periode: "Triwulan I", realisasi: "-" },
      { id: "R-5", idIndikator: "I-5", periode: "Triwulan I", realisasi: "9 kali" },
      { id: "R-6", idIndikator: "I-4", periode: "Triwulan II", realisasi: "4 kali" },
    ],
  });
  expect(attained(book)["K-1"]).toEqual({ is: "own", ratio: (0.5 + 1.2) / 2, counted: 2, of: 4 });
  expect(attained(book, "Triwulan II")["K-1"]).toEqual({ is: "own", ratio: 1, counted: 1, of: 4 });
  expect(attained(book, "Triwulan III")["K-1"]).toEqual({ is: "none" });
});

test("a result without a realisation has the mean of what contributes to it directly, level by level", () => {
  const found = attained(
    bookWith([
      { id: "K-1" },
      { id: "K-2", under: "K-1", cascading: "Langsung" },
      { id: "K-3", under: "K-2", cascading: "Langsung (wilayah)", done: 50 },
      { id: "K-4", under: "K-2", cascading: "Langsung (aspek)", done: 100 },
      { id: "K-5", under: "K-1", cascading: "Langsung (beban target)", done: 25 },
      { id: "K-6", under: "K-1", cascading: "Langsung" },
    ]),
  );
  expect(found["K-2"]).toEqual({ is: "below", ratio: 0.75, counted: 2, of: 2 });
  expect(found["K-1"]).toEqual({ is: "below", ratio: 0.5, counted: 2, of: 3 });
  expect(found["K-6"]).toEqual({ is: "none" });
});

test.each(["Tidak Langsung", ""])("nothing is carried up where the cascading is %j", (cascading) => {
  const found = attained(
    bookWith([
      { id: "K-1" },
      { id: "K-2", under: "K-1", cascading },
      { id: "K-3", under: "K-2", cascading: "Langsung", done: 80 },
    ]),
  );
  expect(found["K-2"]).toEqual({ is: "below", ratio: 0.8, counted: 1, of: 1 });
  expect(found["K-1"]).toEqual({ is: "none" });
});

test("what a result has realised itself goes before what is below it", () => {
  const found = attained(
    bookWith([
      { id: "K-1", done: 90 },
      { id: "K-2", under: "K-1", cascading: "Langsung", done: 10 },
    ]),
  );
  expect(found["K-1"]).toEqual({ is: "own", ratio: 0.9, counted: 1, of: 1 });
});

test("what cannot be counted is no number, and two realisations of one indicator are not chosen between", () => {
  const book = bookOf({
    kinerja: [{ id: "K-1" }, { id: "K-2" }],
    indikator: [
      { id: "I-1", idKinerja: "K-1", target: "10 dokumen" },
      { id: "I-2", idKinerja: "K-2", target: 10 },
    ],
    realisasi: [
      { id: "R-1", idIndikator: "I-1", periode: "Triwulan I", realisasi: "5 hari" },
      { id: "R-2", idIndikator: "I-2", periode: "Triwulan I", realisasi: 3 },
      { id: "R-3", idIndikator: "I-2", periode: "Triwulan I", realisasi: 9 },
    ],
  });
  expect(attained(book)).toEqual({ "K-1": { is: "uncountable" }, "K-2": { is: "uncountable" } });
});

test("a circle of direct contributions is no number, nor is what it contributes to; one cut by an indirect one is none", () => {
  const circle = (cascading: string) =>
    attained(
      bookWith([
        { id: "K-1", under: "K-2", cascading: "Langsung" },
        { id: "K-2", under: "K-1", cascading },
        { id: "K-3", under: "K-1", cascading: "Langsung", done: 60 },
      ]),
    );
  expect(circle("Langsung")["K-1"]).toEqual({ is: "faulty" });
  expect(circle("Tidak Langsung")["K-1"]).toEqual({ is: "below", ratio: 0.6, counted: 1, of: 1 });
});

test("whatever hangs below indirectly, the value of a result stays what it is without it", () => {
  const results = fc.array(
    fc.record({
      above: fc.nat(),
      cascading: fc.constantFrom("", ...cascadings),
      done: fc.option(fc.integer({ min: 0, max: 150 }), { nil: undefined }),
    }),
    { minLength: 2, maxLength: 40 },
  );
  fc.assert(
    fc.property(results, (some) => {
      const all = some.map(({ above, cascading, done }, at): Result => {
        const under = at === 0 ? "" : `K-${above % at}`;
        return { id: `K-${at}`, under, cascading, ...(done === undefined ? {} : { done }) };
      });
      const cut = all.map((one) => (one.cascading?.startsWith("Langsung") ? one : { ...one, under: "" }));
      expect(attained(bookWith(all))).toEqual(attained(bookWith(cut)));
    }),
    { numRuns: 30 },
  );
});

test("20,000 results are looked at in many small steps", () => {
  const book = manyResults(20_000);
  const steps = attainmentSteps(book, resultTree(book), "Triwulan I");
  let count = 0;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(40);
});
