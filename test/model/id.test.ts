import fc from "fast-check";
import { bytesFrom } from "../../src/app/random";
import { idMaker, ownPart } from "../../src/model/id";

const seeds = fc.array(fc.nat(0xffffffff), { minLength: 4, maxLength: 4 });

test("an id is a letter, a hyphen and eight characters without 0, O, 1 and I", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(idMaker(bytesFrom(seed), new Set())("P")).toMatch(/^P-[2-9A-HJ-NP-Z]{8}$/);
    }),
  );
});

test("the same seed gives the same ids again", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const make = () => {
        const next = idMaker(bytesFrom(seed), new Set());
        return Array.from({ length: 20 }, () => next("K"));
      };
      expect(make()).toEqual(make());
    }),
  );
});

test("what is missing gets the ids it would have got, whatever part of the ids is taken", () => {
  const letters = ["P", "S", "K", "I"];
  fc.assert(
    fc.property(seeds, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (seed, kept) => {
      const next = idMaker(bytesFrom(seed), new Set());
      const all = kept.map((_, at) => next(letters[at % 4] ?? "P"));
      const taken = new Set(all.filter((_, at) => kept[at]).map(ownPart));
      const again = idMaker(bytesFrom(seed), taken);
      const missing = all.filter((_, at) => !kept[at]);
      expect(missing.map((id) => again(id[0] ?? ""))).toEqual(missing);
    }),
  );
});
