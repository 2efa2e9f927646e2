import fc from "fast-check";
import { changePerson } from "../../../src/actions/changePerson";
import type { Book } from "../../../src/model/book";
import { changeKinds } from "../../../src/model/peopleChange/kinds";
import type { PeopleChange } from "../../../src/model/peopleChange/kinds";
import { handoverOf } from "../../../src/model/peopleChange/handover";
import { isDefinitive, holds } from "../../../src/model/peopleChange/spans";
import { withoutAssessor } from "../../../src/model/peopleChange/withoutAssessor";
import { isRefusal } from "../../../src/model/plan";
import type { Plan } from "../../../src/model/plan";
import { settle } from "../../../src/model/settle";
import { meets } from "../../../src/model/span";
import { simulate, toolsFor } from "../../support/simulate";
import { office, on, today } from "./office";

const people = ["P-kadis", "P-kabid", "P-kabid2", "P-ani", "P-budi", "P-cici"];
const person = fc.constantFrom(...people);
const day = fc.integer({ min: on(1, 2), max: on(12, 31) });
const units = fc.constantFrom("Dinas", "Bidang Arsip", "Bidang Layanan", "Sekretariat", "");

const change: fc.Arbitrary<PeopleChange> = fc.record(
  {
    kind: fc.constantFrom(...changeKinds),
    person,
    from: day,
    until: fc.option(day),
    post: fc.record({
      jabatan: fc.constantFrom("Analis Arsip", "Kepala Bidang Arsip", "Plt. Kepala Dinas"),
      unit: units,
      penilai: fc.oneof(person, fc.constant("")),
    }),
    endsPlans: fc.boolean(),
    handover: fc.record({ to: fc.oneof(person, fc.constant("")), of: person, everybody: fc.boolean() }),
    results: fc.record({
      ids: fc.subarray(["K-kabid", "K-ani", "K-budi"]),
      to: fc.constantFrom("next", "S-cici", "S-kabid2"),
    }),
  },
  { requiredKeys: ["kind", "person", "from"] },
);

/** Changes of few people that are seldom refused: what one does the next one meets. */
const likely: fc.Arbitrary<PeopleChange> = fc.record({
  kind: fc.constantFrom("mutasiMasuk", "pensiun", "mutasiKeluar", "penilaiDiganti", "pltMulai", "pltSelesai"),
  person: fc.constantFrom("P-ani", "P-kabid"),
  from: fc.constantFrom(...[2, 3, 5, 7, 8].map((month) => on(month, 15))),
  post: fc.record({
    jabatan: fc.constantFrom("Analis Arsip", "Arsiparis"),
    unit: fc.constantFrom("Bidang Arsip", "Sekretariat"),
    penilai: fc.constantFrom("P-kadis", ""),
  }),
  handover: fc.record({
    to: fc.constantFrom("P-kabid2", "P-kadis", "P-budi", ""),
    of: fc.constant("P-kabid"),
  }),
});
const changes = (most: number) =>
  fc.oneof(fc.array(likely, { minLength: 1, maxLength: most }), fc.array(change, { maxLength: most }));

const asked = (book: Book, wish: PeopleChange) => changePerson.plan(book, wish, toolsFor(book, today));
const applied = (book: Book, wish: PeopleChange): Book => {
  const answer = asked(book, wish);
  return isRefusal(answer) ? book : simulate(book, answer);
};

/** Pairs of definitive SKP of one person that share a day. */
const doubled = ({ tables }: Book): string[] => {
  const definitive = tables.skp.rows.filter(isDefinitive);
  return definitive.flatMap((one, at) =>
    definitive
      .slice(at + 1)
      .filter((other) => other.idPegawai === one.idPegawai && meets(one, other))
      .map((other) => `${one.id} ${other.id}`),
  );
};

const idsOf = (book: Book, table: "skp" | "kinerja" | "indikator" | "keaktifan") =>
  book.tables[table].rows.map(({ id }) => id);

test("after any changes of people nobody holds two posts for good on one day, and no row is lost", () => {
  fc.assert(
    fc.property(changes(5), (wishes) => {
      let book = office;
      for (const wish of wishes) {
        const after = applied(book, wish);
        expect(doubled(after)).toEqual([]);
        for (const table of ["skp", "kinerja", "indikator", "keaktifan"] as const)
          expect(idsOf(after, table)).toEqual(expect.arrayContaining(idsOf(book, table)));
        expect(after.tables.skp.rows.filter(({ mulai, selesai }) => (mulai ?? 0) > (selesai ?? 0))).toEqual(
          [],
        );
        book = after;
      }
    }),
    { numRuns: 150 },
  );
});

test("whoever loses a penilai who leaves gets another one, or is named", () => {
  const leaving = fc
    .oneof(likely, change)
    .filter(({ kind }) => kind === "pensiun" || kind === "mutasiKeluar");
  fc.assert(
    fc.property(changes(2), leaving, (before, wish) => {
      const book = before.reduce(applied, office);
      const answer = asked(book, wish);
      fc.pre(!isRefusal(answer));
      const after = simulate(book, answer);
      const named = new Set(withoutAssessor(after, wish.from).map(({ id }) => id));
      const unjudged = after.tables.skp.rows.filter(
        (plan) => plan.idPenilai === wish.person && holds(plan, wish.from) && !named.has(plan.id),
      );
      expect(unjudged).toEqual([]);
      const { handed, left } = handoverOf(book, wish);
      const losing = book.tables.skp.rows.filter(
        (plan) =>
          plan.idPenilai === wish.person &&
          plan.idPegawai !== wish.person &&
          (plan.selesai ?? 0) >= wish.from,
      );
      expect(handed.length + left.length).toBe(losing.length);
    }),
    { numRuns: 150 },
  );
});

test("stopped after any of its steps and asked again, a change ends where it would have ended", () => {
  fc.assert(
    fc.property(changes(2), fc.oneof(likely, change), fc.nat(), (before, wish, stop) => {
      const book = before.reduce(applied, office);
      const answer = asked(book, wish);
      fc.pre(!isRefusal(answer) && answer.steps.length > 0);
      const plan = answer as Plan;
      const halfway = simulate(book, { steps: plan.steps.slice(0, stop % (plan.steps.length + 1)) });
      const again = asked(halfway, wish);
      if (isRefusal(again)) throw new Error(JSON.stringify(again));
      const end = simulate(halfway, settle(again, halfway).plan);
      const rows = (one: Book) => [one.tables.skp.rows, one.tables.keaktifan.rows, one.tables.kinerja.rows];
      expect(rows(end)).toEqual(rows(simulate(book, plan)));
      expect(end.tables.penilaian.rows).toEqual(simulate(book, plan).tables.penilaian.rows);
    }),
    { numRuns: 150 },
  );
});
