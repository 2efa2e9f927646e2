import fc from "fast-check";
import { mendTree } from "../../../src/actions/mendTree";
import { audit as auditOn } from "../../../src/model/audit/audit";
import { findingCodes, mendKinds, onlyAnswer } from "../../../src/model/audit/finding";
import type { Finding, FindingCode, MendKind } from "../../../src/model/audit/finding";
import type { Book } from "../../../src/model/book";
import { isRefusal } from "../../../src/model/plan";
import { simulate, toolsFor } from "../../support/simulate";
import { chain } from "./generatedOffice";
import { keyOf, naiveAudit } from "./naiveAudit";
import { plantedDay, plantedOffices, soundOffices, withProblems } from "./plantedOffice";

const audit = (book: Book): Finding[] => auditOn(book, plantedDay);
const runs = { numRuns: 1_500 };
const keys = (findings: readonly Finding[]): string[] => [...new Set(findings.map(keyOf))].sort();
const mended = (book: Book, mends: Finding["mends"]): Book => {
  const plan = mendTree.plan(book, { mends }, toolsFor(book, plantedDay));
  if (isRefusal(plan)) throw new Error(plan.refused);
  return withProblems(simulate(book, plan));
};

test("a right office has no finding", () => {
  fc.assert(
    fc.property(soundOffices, (book) => {
      expect(keys(audit(book))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("of random offices with planted faults every fault is found and nothing else is reported", () => {
  const seen = new Set<FindingCode>();
  fc.assert(
    fc.property(plantedOffices, (book) => {
      const findings = audit(book);
      for (const { code } of findings) seen.add(code);
      expect(keys(findings)).toEqual(naiveAudit(book));
    }),
    runs,
  );
  expect(Object.keys(findingCodes).filter((code) => !seen.has(code as FindingCode))).toEqual([
    "aspectOutside",
    "nearDuplicate",
  ]);
});

test("no finding is reported twice", () => {
  fc.assert(
    fc.property(plantedOffices, (book) => {
      const all = audit(book).map(keyOf);
      expect(all.filter((key, at) => all.indexOf(key) < at)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("a mend removes its finding and adds none", () => {
  const tried = new Set<MendKind>();
  fc.assert(
    fc.property(plantedOffices, (book) => {
      const before = new Set(keys(audit(book)));
      for (const finding of audit(book))
        for (const mend of finding.mends) {
          tried.add(mend.kind);
          const after = keys(audit(mended(book, [mend])));
          const added = after.filter((key) => !before.has(key) && !isRevealed(mend, key));
          expect([mend.kind, added]).toEqual([mend.kind, []]);
          expect([mend.kind, after]).not.toEqual([mend.kind, expect.arrayContaining([keyOf(finding)])]);
        }
    }),
    runs,
  );
  // Those of texts that are alike, and of words that are no aspect, have tests of their own.
  const others: readonly MendKind[] = ["removeCopy", "reword", "setAspect"];
  expect(mendKinds.filter((kind) => !tried.has(kind))).toEqual(others);
});

/**
 * Nothing else is said of rows that share an id: what is wrong with them shows once they are told apart. Whose an SKP is
 * decides whether a perjanjian kerja is looked for in it.
 */
const isRevealed = ({ kind }: Pick<Finding["mends"][number], "kind">, key: string): boolean =>
  key.startsWith("noContract") || (kind === "newIds" && !key.startsWith("duplicateId"));

test("all findings that have one answer are mended together, and nothing is added", () => {
  let tried = 0;
  fc.assert(
    fc.property(plantedOffices, (book) => {
      const findings = audit(book);
      const before = new Set(keys(findings));
      const answered = findings.flatMap((finding) => {
        const mend = onlyAnswer(finding);
        return mend && mend.kind !== "newIds" ? [{ finding, mend }] : [];
      });
      tried += answered.length;
      const after = keys(
        audit(
          mended(
            book,
            answered.map(({ mend }) => mend),
          ),
        ),
      );
      const isAdded = (key: string) =>
        !before.has(key) && !answered.every(({ mend }) => isRevealed(mend, key));
      expect(after.filter(isAdded)).toEqual([]);
      expect(answered.map(({ finding }) => keyOf(finding)).filter((key) => after.includes(key))).toEqual([]);
    }),
    runs,
  );
  expect(tried).toBeGreaterThan(300);
});

test("a chain of 100,000 results does not overflow, and a circle of as many is named once with all its members", () => {
  expect(audit(chain(100_000))).toEqual([]);
  const [circle, ...others] = audit(chain(100_000, true));
  expect(others).toEqual([]);
  expect(circle).toMatchObject({ code: "cycle", facts: { jumlah: 100_000 } });
  expect(new Set(circle?.members).size).toBe(100_000);
});
