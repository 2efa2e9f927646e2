import { changePerson } from "../../../src/actions/changePerson";
import {
  abandoned,
  changeFrom,
  effectsOf,
  emptyDraft,
  namesInLine,
  peopleFound,
  questionsOf,
  takerOptions,
} from "../../../src/taskpane/views/peopleChange";
import type { ChangeDraft } from "../../../src/taskpane/views/peopleChange";
import { simulate, toolsFor } from "../../support/simulate";
import { office, on, today } from "../../model/peopleChange/office";

const retiring: ChangeDraft = { ...emptyDraft, kind: "pensiun", person: "P-kabid", from: on(7, 1) };
const changeOf = (draft: ChangeDraft) => {
  const change = changeFrom(office, draft);
  if (!change) throw new Error("incomplete");
  return change;
};

test("nothing is asked further before it is known what happened, to whom and when", () => {
  expect(changeFrom(office, { ...retiring, kind: "" })).toBeUndefined();
  expect(changeFrom(office, { ...retiring, person: "" })).toBeUndefined();
  expect(changeFrom(office, { ...retiring, from: null })).toBeUndefined();
});

test("only what the kind of change asks goes into it", () => {
  expect(changeFrom(office, { ...retiring, until: on(9, 1), jabatan: "Lain", endsPlans: true })).toEqual({
    kind: "pensiun",
    person: "P-kabid",
    from: on(7, 1),
  });
});

test("who loses the penilai, the results that end and the periods in question are asked for", () => {
  const { losing, results, stillHanging, periods } = questionsOf(office, changeOf(retiring), today);
  expect(losing).toEqual(["ani", "budi"]);
  expect(results.map(({ text }) => text)).toEqual(["Arsip tertata"]);
  expect(stillHanging).toBe(1);
  expect(periods.map(({ period, off }) => [period, off])).toEqual([["Tahunan 2026", true]]);
});

test("every effect is said before it is written, those left without a penilai among them", () => {
  expect(effectsOf(office, changeOf(retiring), today)).toMatchObject({
    refused: undefined,
    ends: ["Kepala Bidang Arsip"],
    last: on(6, 30),
    absence: "pensiun",
    handed: [],
    left: ["ani", "budi"],
    notJudged: ["Tahunan 2026"],
  });
  const heir = { ...retiring, heir: "P-kabid2" };
  expect(effectsOf(office, changeOf(heir), today)).toMatchObject({
    handed: [{ to: "kabid2", names: ["ani", "budi"] }],
    left: [],
    remembered: 4,
    former: "kabid",
  });
});

test("of the SKP that begins the periods are said that it is judged in, and by whom", () => {
  const draft: ChangeDraft = {
    ...emptyDraft,
    kind: "mutasiMasuk",
    person: "P-ani",
    from: on(8, 15),
    jabatan: "Pustakawan Ahli Muda",
    unit: "Bidang Layanan",
    penilai: "P-kabid2",
  };
  expect(effectsOf(office, changeOf(draft), today).judged).toEqual(
    ["Triwulan III 2026", "Triwulan IV 2026", "Tahunan 2026"].map((period) => ({ period, by: "kabid2" })),
  );
});

test("an agreed SKP is offered as one that cannot take results over", () => {
  const takers = takerOptions(office, changeOf(retiring));
  expect(takers.find(({ id }) => id === "S-ani")?.agreed).toBe(true);
  expect(takers.some(({ id }) => id === "S-kabid")).toBe(false);
});

test("whoever is left without a penilai is listed until another one comes", () => {
  const gone = simulate(office, changePerson.plan(office, changeOf(retiring), toolsFor(office, today)));
  expect(abandoned(gone, today).map(({ name, assessor }) => [name, assessor])).toEqual([
    ["ani", "kabid"],
    ["budi", "kabid"],
  ]);
  expect(abandoned(office, today)).toEqual([]);
});

test("people are found by name, post and unit, a few at once", () => {
  expect(peopleFound(office, "layanan").found.map(({ nama }) => nama)).toEqual(["kabid2", "cici"]);
  expect(peopleFound(office, "layanan", ["P-cici"]).found).toHaveLength(1);
  expect(peopleFound(office, " ").found).toEqual([]);
});

test("names with titles stay apart in a sentence", () => {
  expect(namesInLine(["Ani, S.Sos.", "Budi, M.T."])).toBe("Ani, S.Sos.; Budi, M.T");
});
