import { importRoster } from "../../../src/actions/importRoster";
import { mendTree } from "../../../src/actions/mendTree";
import { audit } from "../../../src/model/audit/audit";
import type { Finding, Mend } from "../../../src/model/audit/finding";
import { giveAssessor } from "../../../src/model/audit/mends";
import type { Book } from "../../../src/model/book";
import { isRefusal } from "../../../src/model/plan";
import { treeOf } from "../../../src/rules/tree";
import { assessorChoices } from "../../../src/taskpane/views/assessorChoice";
import { csvRows } from "../../fixtures/csvRows";
import { itWithReal } from "../../fixtures/realInputs";
import { rosterCounts, rosterTwin } from "../../fixtures/roster";
import { office, startedBook } from "../../support/office";
import { simulate, toolsFor } from "../../support/simulate";

const today = 46_100;
const { missingParent, ownParent } = rosterCounts.tree;

const ofSuperiors = (book: Book): Finding[] =>
  audit(book, today).filter(
    ({ code, table }) => table === "skp" && (code === "missingParent" || code === "ownParent"),
  );
const mended = (book: Book, mends: readonly Mend[]): Book => {
  const plan = mendTree.plan(book, { mends }, toolsFor(book, today));
  if (isRefusal(plan)) throw new Error(plan.refused);
  return simulate(book, plan);
};

const asTold = (rows: readonly (readonly string[])[]): void => {
  const started = startedBook(today);
  const book = simulate(started, importRoster.plan(started, { ...office, rows }, toolsFor(started, today)));
  const findings = ofSuperiors(book);

  const [, ...lines] = rows;
  const { place } = treeOf(
    lines.map(([id]) => id ?? ""),
    lines.map((cells) => cells[8] ?? ""),
  );
  const wrong = lines.flatMap(([id, , nama = "", , , , , , atasan = ""], at) =>
    place[at] === "missingParent" || place[at] === "ownParent"
      ? [[nama.trim(), atasan === id ? "self" : atasan.trim()]]
      : [],
  );
  expect(findings).toHaveLength(missingParent + ownParent);
  expect(
    findings.map(({ code, facts }) => [facts.nama, code === "ownParent" ? "self" : facts.induk]).sort(),
  ).toEqual(wrong.sort());

  // Every way to mend each of them mends it and none else, and finds nothing new.
  const before = audit(book, today).length;
  const keys = (some: readonly Finding[]) => some.map(({ code, id }) => `${code} ${id}`);
  const proposals = findings.flatMap((finding) => finding.mends.map((mend) => ({ finding, mend })));
  for (const { finding, mend } of [...proposals.slice(0, 12), ...proposals.slice(-12)]) {
    const after = mended(book, [mend]);
    expect(keys(ofSuperiors(after))).toEqual(keys(findings.filter((one) => one !== finding)));
    expect(audit(after, today)).toHaveLength(before - 1);
  }

  // All of them, one superior chosen for those who name the same.
  const all = [...new Set(findings.map(({ facts }) => facts.induk))].reduce((now, written) => {
    const ids = new Set(findings.filter(({ facts }) => facts.induk === written).map(({ id }) => id));
    const plans = now.tables.skp.rows.filter(({ id }) => ids.has(id));
    const [first] = assessorChoices(now, plans);
    return mended(
      now,
      plans.map((plan) => giveAssessor(plan, first!)),
    );
  }, book);
  expect(ofSuperiors(all)).toEqual([]);
  expect(audit(all, today).filter(({ code }) => code === "cycle")).toEqual([]);
};

test("every superior of a regency's list who is nobody, or oneself, is found once and can be mended (written twin)", () =>
  asTold(rosterTwin()));

itWithReal(
  "16-pringsewu-roster",
  "every superior of a regency's list who is nobody, or oneself, is found once and can be mended",
  async (bytes) => asTold(csvRows(bytes)),
);

test("people who share a NIP are found once each, and rows of one person may become one with the posts of both", () => {
  const started = startedBook(today);
  const book = simulate(
    started,
    importRoster.plan(started, { ...office, rows: rosterTwin() }, toolsFor(started, today)),
  );
  const shared = audit(book, today).filter(({ code }) => code === "sameNip");
  const { sameNip, secondRow } = rosterCounts.findings;
  expect(shared).toHaveLength(sameNip + secondRow);
  const joins = shared.flatMap(({ mends }) => mends.filter(({ kind }) => kind === "joinPeople"));
  // One of them assesses others: whose subordinates they are is not decided along the way.
  const joined = secondRow - 1;
  expect(joins).toHaveLength(joined);
  const after = mended(book, joins);
  expect(after.tables.pegawai.rows).toHaveLength(rosterCounts.people - joined);
  expect(after.tables.skp.rows).toHaveLength(rosterCounts.plans);
  const plan = importRoster.plan(after, { ...office, rows: rosterTwin() }, toolsFor(after, today));
  expect(isRefusal(plan) ? plan : plan.steps).toEqual([]);
});
