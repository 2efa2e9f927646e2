import { importRoster } from "../../../src/actions/importRoster";
import { audit } from "../../../src/model/audit/audit";
import { parseBook } from "../../../src/model/book";
import { columnsOf } from "../../../src/model/tables";
import { levelsOf, treeOf } from "../../../src/rules/tree";
import { allOpen, findIn, flatten } from "../../../src/taskpane/views/tree";
import { openedPerson, openedResult } from "../../../src/taskpane/views/treeCards";
import type { RowFault } from "../../../src/taskpane/views/treeFaults";
import { findingsByPerson, findingsByResult } from "../../../src/taskpane/views/treeFindings";
import { currentPlan, peopleForest, withPeopleFindings } from "../../../src/taskpane/views/treePeople";
import { resultForest, withFindings } from "../../../src/taskpane/views/treeResults";
import { bookOf, manyResults, rowOf } from "../../fixtures/bigTree";
import { rosterCounts, rosterTwin } from "../../fixtures/roster";
import { office, startedBook } from "../../support/office";
import { simulate, toolsFor } from "../../support/simulate";
import { smallOffice, today } from "../book";

const codeOf = (fault: RowFault): string =>
  fault.is === "place" ? fault.place : fault.is === "problem" ? fault.problem.code : fault.finding.code;

describe("the results of a small office", () => {
  const forest = resultForest(smallOffice, "P-SRI");
  const at = forest.atOf;

  test("are those in force, each under its leader's", () => {
    expect(flatten(forest, allOpen).at.map((row) => forest.keys[row])).toEqual([
      "K-BUDI",
      "K-SRI1",
      "K-TAMBAHAN",
      "K-SRI2",
    ]);
  });

  test("name their owner, and are mine by the person who works here", () => {
    expect(forest.rowAt(at("K-SRI1")).owner).toBe("Sri Lestari, S.Sos.");
    expect(findIn(forest, "", "milikSaya")?.hits).toBe(3);
    expect(findIn(forest, "minat baca", "semua")?.hits).toBe(1);
    expect(findIn(forest, "budi", "semua")?.hits).toBe(1);
  });

  test("open with where they hang, their indicators in force, and who owns them", () => {
    const opened = openedResult(smallOffice, forest, "K-SRI1");
    expect(opened?.path.map(({ key }) => key)).toEqual(["K-BUDI"]);
    expect(opened?.indicators.map(({ text }) => text)).toEqual(["Kunjungan", "Tepat waktu"]);
    expect(opened).toMatchObject({
      skp: "S-SRI",
      owner: "Sri Lestari, S.Sos.",
      post: "Pustakawan · Bidang Layanan",
    });
    expect(openedResult(smallOffice, forest, "K-BUDI")?.children.map(({ key }) => key)).toEqual(["K-SRI1"]);
    expect(openedResult(smallOffice, forest, "K-SRI2")?.leaderText).toBe("Layanan prima");
    expect(openedResult(smallOffice, forest, "K-GONE")).toBeUndefined();
  });
});

test("a result under a leader's indicator says which", () => {
  const book = bookOf({
    kinerja: [
      { id: "K-1", rencana: "Atas" },
      { id: "K-2", rencana: "Bawah", idIndikatorInduk: "I-1" },
    ],
    indikator: [{ id: "I-1", idKinerja: "K-1", indikator: "Indeks kepuasan" }],
  });
  const forest = resultForest(book, "");
  expect(forest.above[forest.atOf("K-2")]).toBe(forest.atOf("K-1"));
  expect(forest.rowAt(forest.atOf("K-2")).line).toBe("Indeks kepuasan");
});

test("a result is found by an indicator of its own that is in force", () => {
  const forest = resultForest(
    bookOf({
      kinerja: [
        { id: "K-1", rencana: "Layanan" },
        { id: "K-2", rencana: "Arsip" },
      ],
      indikator: [
        { id: "I-1", idKinerja: "K-1", indikator: "Indeks kepuasan" },
        { id: "I-2", idKinerja: "K-2", indikator: "Indeks kearsipan" },
        { id: "I-3", idKinerja: "K-2", indikator: "Jumlah boks", status: "dibatalkan" },
      ],
    }),
    "",
  );
  const kept = (query: string) => findIn(forest, query, "semua")?.kept;
  expect(kept("kepuasan")).toEqual(Uint8Array.of(1, 0));
  expect(kept("indeks")).toEqual(Uint8Array.of(1, 1));
  expect(findIn(forest, "boks", "semua")?.hits).toBe(0);
});

test("every fault of a place is counted on its row, and every row is seen", () => {
  const forest = resultForest(
    bookOf({
      kinerja: [
        { id: "K-1", idInduk: "K-2" },
        { id: "K-2", idInduk: "K-1" },
        { id: "K-3", idInduk: "K-3" },
        { id: "K-4", idInduk: "K-GONE" },
        { id: "K-5", idInduk: "K-4" },
        { id: "K-6" },
        { id: "K-6" },
        { id: "K-7", idInduk: "K-6" },
        { id: "", rencana: "Tanpa kode" },
      ],
    }),
    "",
  );
  expect(flatten(forest, allOpen).at).toHaveLength(9);
  expect(forest.keys.map((_, at) => forest.faultsAt(at).map(codeOf).join())).toEqual([
    "onCycle",
    "onCycle",
    "ownParent",
    "missingParent",
    "",
    "duplicateId",
    "duplicateId",
    "unclearParent",
    "noId",
  ]);
});

test("a cell that could not be read is a fault of its row, and is not said twice", () => {
  const header = columnsOf("kinerja").map(([, column]) => column.header);
  const cells = (given: Record<string, string>) => header.map((name) => given[name] ?? "");
  const book = parseBook([], {
    kinerja: {
      sheet: "Rencana",
      row: 3,
      column: 0,
      values: [
        header,
        cells({ ID: "K-1", "Rencana Hasil Kerja": "Satu", Status: "entah" }),
        cells({ ID: "K-1", "Rencana Hasil Kerja": "Dua" }),
      ],
    },
  });
  const forest = resultForest(book, "");
  expect(forest.faultsAt(0).map(codeOf)).toEqual(["duplicateId", "notInList"]);
  expect(forest.faultsAt(1).map(codeOf)).toEqual(["sameIdTwice"]);
});

test("what the audit finds is counted on its result, on every row of a circle, and not twice", () => {
  const book = bookOf({
    pegawai: [{ id: "P-1", nama: "Sri" }],
    skp: [{ id: "S-1", idPegawai: "P-1" }],
    kinerja: [
      { id: "K-1", idSkp: "S-1", idInduk: "K-2", rencana: "Satu" },
      { id: "K-2", idSkp: "S-1", idInduk: "K-1", rencana: "Dua" },
      { id: "K-3", idSkp: "S-1", rencana: "Tiga" },
    ],
    indikator: ["K-1", "K-2"].map((idKinerja, at) => ({ id: `I-${at}`, idKinerja, indikator: "Jumlah" })),
  });
  const forest = withFindings(resultForest(book, ""), findingsByResult(book, audit(book)));
  expect(forest.keys.map((_, at) => forest.faultsAt(at).map(codeOf).join())).toEqual([
    "cycle",
    "cycle",
    "withoutIndicator",
  ]);
});

test("20,000 results are laid out and searched", () => {
  const forest = resultForest(manyResults(20_000), "P-3");
  expect(flatten(forest, allOpen).at).toHaveLength(20_000);
  expect(findIn(forest, "ke-19999", "semua")?.hits).toBe(1);
  expect(findIn(forest, "", "milikSaya")?.hits).toBe(50);
});

describe("people", () => {
  test("hang under the pejabat penilai of their SKP", () => {
    const forest = peopleForest(smallOffice, "P-BUDI", today);
    expect(flatten(forest, allOpen).at.map((at) => forest.keys[at])).toEqual(["P-BUDI", "P-SRI", "P-ANDI"]);
    expect(findIn(forest, "", "milikSaya")?.hits).toBe(3);
    expect(openedPerson(forest, "P-SRI")).toMatchObject({ plan: "S-SRI", unit: "Bidang Layanan" });
    expect(openedPerson(forest, "P-BUDI")?.children).toHaveLength(2);
  });

  test("with several SKP hang where they stand today, in the post that they hold in full", () => {
    const skp = (id: string, from: number, to: number, kedudukan = "") =>
      rowOf("skp", { id, mulai: from, selesai: to, kedudukan });
    expect(currentPlan([skp("old", 1, 9), skp("plt", 10, 20, "Plt"), skp("now", 10, 20)], 15)?.id).toBe(
      "now",
    );
    expect(currentPlan([skp("old", 1, 9), skp("plt", 10, 20, "Plt")], 15)?.id).toBe("plt");
    expect(currentPlan([skp("old", 1, 9)], 15)?.id).toBe("old");
    expect(currentPlan([], 15)).toBeUndefined();
  });

  test("whose superior is unknown, themselves or in a circle are marked, and all are seen", () => {
    const forest = peopleForest(
      bookOf({
        pegawai: ["A", "B", "C", "D"].map((id) => ({ id })),
        skp: [
          { id: "S-A", idPegawai: "A", idPenilai: "A" },
          { id: "S-B", idPegawai: "B", idPenilai: "C" },
          { id: "S-C", idPegawai: "C", idPenilai: "B" },
          { id: "S-D", idPegawai: "D", idPenilai: "GONE" },
        ],
      }),
      "",
      0,
    );
    expect(flatten(forest, allOpen).at).toHaveLength(4);
    expect(forest.keys.map((_, at) => forest.faultsAt(at).map(codeOf).join())).toEqual([
      "ownParent",
      "onCycle",
      "onCycle",
      "missingParent",
    ]);
  });
});

describe("a list of 2,148 employees that was taken in", () => {
  const started = startedBook(today);
  const book = simulate(
    started,
    importRoster.plan(started, { ...office, rows: rosterTwin() }, toolsFor(started, today)),
  );
  const forest = peopleForest(book, "", today);

  test("is a tree of all its people, five levels deep", () => {
    const flat = flatten(forest, allOpen);
    expect(flat.at).toHaveLength(rosterCounts.people);
    expect(Math.max(...flat.level)).toBe(rosterCounts.tree.depth);
  });

  test("has as many at the top, under a superior who is nobody, and under themselves as the list", () => {
    const { top, missingParent, ownParent, depth } = rosterCounts.tree;
    expect(forest.counts).toEqual({ top, missing: missingParent, own: ownParent, circle: 0, depth });
    expect(forest.roots).toHaveLength(top + missingParent + ownParent);
  });

  test("marks exactly those whose superior is nobody or themselves, and those who share a NIP", () => {
    const { missingParent, ownParent } = rosterCounts.tree;
    expect(findIn(forest, "", "bermasalah")?.hits).toBe(missingParent + ownParent);
    const audited = withPeopleFindings(forest, findingsByPerson(book, audit(book, today)));
    const codes = audited.people.flatMap((_, at) => audited.faultsAt(at).map(codeOf));
    const count = (code: string) => codes.filter((one) => one === code).length;
    expect([count("missingParent"), count("ownParent")]).toEqual([missingParent, ownParent]);
    const { sameNip, secondRow } = rosterCounts.findings;
    expect(count("sameNip")).toBe(2 * (sameNip + secondRow));
    expect(codes).toHaveLength(missingParent + ownParent + 2 * (sameNip + secondRow));
  });
});

test("levels of a tree that is shown are those of the rules", () => {
  const forest = resultForest(manyResults(500), "");
  const flat = flatten(forest, allOpen);
  const { level } = levelsOf({
    ...treeOf(
      forest.keys,
      forest.results.rows.map(({ idInduk }) => idInduk),
    ),
  });
  expect(flat.level).toEqual(flat.at.map((at) => level[at]));
});
