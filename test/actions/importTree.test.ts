import fc from "fast-check";
import { importTree } from "../../src/actions/importTree";
import { jsonRows } from "../../src/app/treeImport";
import { understandTree } from "../../src/actions/importTreeUnderstood";
import type { TreeWish } from "../../src/actions/importTreeUnderstood";
import { importRoster } from "../../src/actions/importRoster";
import { readCsv } from "../../src/files/csv";
import type { Book } from "../../src/model/book";
import { resultTree } from "../../src/model/resultTree";
import { additionalResults, mainResults } from "../fixtures/skpFormTexts";
import { itWithReal } from "../fixtures/realInputs";
import { rosterCounts, rosterTwin } from "../fixtures/roster";
import { anyTree, styles } from "../fixtures/writtenTrees";
import { smallOffice, today } from "../taskpane/book";
import { office, startedBook } from "../support/office";
import { planOf, simulate, toolsFor } from "../support/simulate";

const started = startedBook(today);
const plan = (book: Book, wish: TreeWish) => importTree.plan(book, wish, toolsFor(book, today));
const imported = (book: Book, wish: TreeWish): Book => simulate(book, plan(book, wish));
const understood = (book: Book, wish: TreeWish) => understandTree(book, wish, toolsFor(book, today));
const results = (book: Book) => book.tables.kinerja.rows;
const steps = (book: Book, wish: TreeWish) => planOf(plan(book, wish)).steps;
const textOf = (book: Book, id: string) => results(book).find((row) => row.id === id)?.rencana ?? id;
const links = (book: Book) => results(book).map(({ rencana, idInduk }) => [rencana, textOf(book, idInduk)]);

/** The 30 results of the written twin, as a list with a parent's text. */
const twinRows = [
  [
    "Jenis Kinerja",
    "RHK Atasan Intervensi",
    "Rencana Hasil Kerja",
    "Indikator Kuantitas",
    "Target Kuantitas",
    "Indikator Waktu",
    "Target Waktu",
  ],
  ...[mainResults, additionalResults].flatMap((some, at) =>
    some.map(({ parent, result, quantity, quantityTarget, time, timeTarget }) => [
      at === 0 ? "Utama" : "Tambahan",
      parent,
      result,
      quantity,
      quantityTarget,
      time,
      timeTarget,
    ]),
  ),
];

const asCounted = (rows: readonly (readonly string[])[]): void => {
  const wish = { rows, skp: "S-SRI" };
  const { results: read, leaders, findings } = understood(smallOffice, wish);
  expect(findings).toEqual([]);
  expect(read).toHaveLength(30);
  expect(new Set(read.map(({ entry: { parent } }) => parent && "text" in parent && parent.text)).size).toBe(
    19,
  );
  expect(leaders.named).toHaveLength(4);
  expect(leaders.proposals).toHaveLength(1);
  const [proposal] = leaders.proposals;
  expect(proposal).toMatchObject({ what: "indicator", count: 1, accepted: false });
  expect(proposal?.other.replace(/ \(\d+%\)$/, "")).toBe(proposal?.text);

  expect(understood(smallOffice, { rows }).leaders.proposals).toHaveLength(1);

  const unasked = imported(smallOffice, wish);
  const leaderOf = (book: Book) => {
    const ids = leaders.named.map(
      ({ result }) => results(book).find((row) => row.rencana === result.text)?.id,
    );
    return book.tables.indikator.rows.filter((row) => ids.includes(row.idKinerja));
  };
  expect(leaderOf(unasked)).toHaveLength(18);
  const accepted = { ...wish, accepted: [proposal?.key ?? ""] };
  const merged = imported(smallOffice, accepted);
  expect(leaderOf(merged)).toHaveLength(17);
  for (const [book, same] of [
    [unasked, wish],
    [merged, accepted],
  ] as const) {
    const own = results(book).slice(-30);
    expect(own.filter(({ idInduk, idSkp }) => idInduk !== "" && idSkp === "S-SRI")).toHaveLength(30);
    expect(own.filter(({ idIndikatorInduk }) => idIndikatorInduk === "")).toHaveLength(4);
    expect(steps(book, same)).toEqual([]);
  }
  // The leader's SKP is agreed.
  expect(
    new Set(
      results(unasked)
        .slice(-34, -30)
        .map(({ idSkp }) => idSkp),
    ),
  ).toEqual(new Set([""]));
};

describe("30 results that name their leader's plan by text", () => {
  it("name 4 results and 17 indicators, one pair of which is only proposed (written twin)", () => {
    asCounted(twinRows);
  });

  itWithReal(
    "20-kemenag",
    "name 4 results and 17 indicators, one pair of which is only proposed",
    async (bytes) => {
      asCounted(jsonRows(new TextDecoder().decode(bytes)) ?? []);
    },
  );
});

describe.each(Object.entries(styles))("a list that writes a tree with %s", (_name, written) => {
  it("becomes the same tree of the workbook, and adds nothing the second time", () => {
    fc.assert(
      fc.property(anyTree, fc.boolean(), (tree, owned) => {
        if (tree.every(({ parent }) => parent === undefined)) return;
        const wish = { rows: written(tree), ...(owned && { skp: "S-SRI" }) };
        // A parent's text of one's own SKP is a leader's all the same: only a list of nobody links to itself.
        if (owned && /Atasan/.test(wish.rows[0]?.[1] ?? "")) return;
        const start = owned ? smallOffice : started;
        const book = imported(start, wish);
        expect(links(book).slice(results(start).length)).toEqual(
          tree.map(({ text, parent }) => [text, tree[parent ?? -1]?.text ?? ""]),
        );
        expect(steps(book, wish)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("taking a list of results", () => {
  const head = ["Pemilik", "RHK Atasan", "Rencana Hasil Kerja", "Aspek", "Indikator", "Target"];
  const row = (owner: string, parent: string, text: string, ...rest: string[]) => [
    owner,
    parent,
    text,
    ...rest,
  ];

  it("links to the leader's own results, and gives them the indicator that was only named", () => {
    const wish = {
      rows: [head, row("Andi Pratama", "MENINGKATNYA minat baca\nIKI 1. Jumlah pengunjung", "Layanan sore")],
    };
    const agreed = imported(smallOffice, wish);
    expect(results(agreed).at(-1)).toMatchObject({
      idSkp: "S-ANDI",
      idInduk: "K-BUDI",
      idIndikatorInduk: "",
    });

    const draft = asDraft(smallOffice, "S-BUDI");
    const book = imported(draft, wish);
    const indicator = book.tables.indikator.rows.at(-1);
    expect(indicator).toMatchObject({
      idKinerja: "K-BUDI",
      indikator: "IKI 1. Jumlah pengunjung",
      urutan: 2,
    });
    expect(results(book).at(-1)).toMatchObject({ idInduk: "K-BUDI", idIndikatorInduk: indicator?.id });
    expect(steps(book, wish)).toEqual([]);
  });

  it("makes a leader's result that is only named a result of who judges, in a draft of that person", () => {
    const bare = without(smallOffice, "S-BUDI");
    const wish = { rows: [head, row("Andi Pratama", "RHK.9. Arsip tertata", "Arsip dipilah")] };
    const book = imported(bare, wish);
    const made = book.tables.skp.rows.at(-1);
    expect(made).toMatchObject({ idPegawai: "P-BUDI", status: "draf", jenisJabatan: "Administrator" });
    const [leader, own] = results(book).slice(-2);
    expect(leader).toMatchObject({ rencana: "RHK.9. Arsip tertata", idSkp: made?.id, idInduk: "" });
    expect(own).toMatchObject({ rencana: "Arsip dipilah", idSkp: "S-ANDI", idInduk: leader?.id });
    expect(steps(book, wish)).toEqual([]);
  });

  it("puts rows of one result together, whether its text is repeated or left out", () => {
    const rows = [
      head,
      row("", "", "Arsip dipilah", "Kuantitas", "Jumlah berkas", "400"),
      row("", "", "Arsip dipilah", "Waktu", "Tepat waktu", "12 bulan"),
      row("", "", "", "Kualitas", "Berkas lengkap", "100%"),
    ];
    const book = imported(started, { rows });
    expect(results(book)).toHaveLength(1);
    expect(book.tables.indikator.rows.map(({ aspek, target, urutan }) => [aspek, target, urutan])).toEqual([
      ["Kuantitas", "400", 1],
      ["Waktu", "12 bulan", 2],
      ["Kualitas", "100%", 3],
    ]);
  });

  it("takes nothing into an agreed SKP and keeps whom it does not know, and says both", () => {
    const rows = [
      head,
      row("Budi Santoso", "", "Milik yang sudah ditetapkan"),
      row("Siapa Saja", "", "Milik orang lain"),
      row("", "", ""),
      row("Andi Pratama", "", ""),
    ];
    expect(understood(smallOffice, { rows }).findings).toEqual([
      { code: "agreed", row: 1, value: "Budi Santoso" },
      { code: "unknownOwner", row: 2, value: "Siapa Saja" },
      { code: "noText", row: 4, value: "Andi Pratama" },
    ]);
    const book = imported(smallOffice, { rows });
    expect(results(book).slice(results(smallOffice).length)).toMatchObject([
      { rencana: "Milik orang lain", idSkp: "" },
    ]);
    expect(plan(smallOffice, { rows, skp: "S-BUDI" })).toMatchObject({ refused: "agreedSkp" });
  });

  it("leaves where it is what a person has moved, and adds it no second time", () => {
    const wish = { skp: "S-SRI", rows: [["Uraian"], ["Induk"], ["  Anak"]] };
    const book = imported(smallOffice, wish);
    const moved = withRow(book, results(book).at(-1)?.id ?? "", { idInduk: "K-BUDI" });
    expect(steps(moved, wish)).toEqual([]);
  });

  it("keeps the name of a parent that the list lacks, and a parent that is the result itself", () => {
    const rows = [
      ["id", "parent_id", "uraian"],
      ["1", "0", "A"],
      ["2", "9", "B"],
      ["3", "3", "C"],
      ["4", "3", "D"],
    ];
    const book = imported(started, { rows });
    const tree = resultTree(book);
    expect(tree.place).toEqual(["top", "missingParent", "ownParent", "linked"]);
    expect(steps(book, { rows })).toEqual([]);
  });

  it("does not choose between two results of the same text", () => {
    const rows = [head, row("", "", "Sama"), row("Sri Lestari", "", "Sama"), row("", "Sama", "Anak")];
    const { findings } = understood(smallOffice, { rows });
    expect(findings).toEqual([{ code: "ambiguousParent", row: 3, value: "Sama" }]);
  });

  it("refuses a list without results", () => {
    expect(plan(started, { rows: [["1"], ["2"]] })).toEqual({ refused: "noTextColumn" });
    expect(plan(started, { rows: [["Uraian"]] })).toEqual({ refused: "noResults" });
  });

  const asRoster = (rows: readonly (readonly string[])[]): void => {
    const { missingParent, ownParent, top, depth } = rosterCounts.tree;
    const people = simulate(
      started,
      importRoster.plan(started, { ...office, rows }, toolsFor(started, today)),
    );
    const book = imported(people, { rows });
    const { place, level } = resultTree(book);
    const count = (wanted: string) => place.filter((one) => one === wanted).length;
    expect(place).toHaveLength(rosterCounts.rows);
    expect(["missingParent", "ownParent", "top", "onCycle"].map(count)).toEqual([
      missingParent,
      ownParent,
      top,
      0,
    ]);
    expect(Math.max(...level)).toBe(depth);
    expect(steps(book, { rows })).toEqual([]);
  };

  it("makes a tree of a roster's atasan_id, with its 51 missing and 1 own superiors (written twin)", () => {
    asRoster(rosterTwin());
  });

  itWithReal("16-pringsewu-roster", "makes a tree of a roster's atasan_id", async (bytes) => {
    asRoster(readCsv(bytes));
  });
});

/** The book with other cells in a row. */
const withRow = (
  book: Book,
  id: string,
  cells: Partial<Book["tables"]["kinerja"]["rows"][number]>,
): Book => ({
  ...book,
  tables: {
    ...book.tables,
    kinerja: {
      ...book.tables.kinerja,
      rows: results(book).map((one) => (one.id === id ? { ...one, ...cells } : one)),
    },
  },
});

const withPlans = (book: Book, rows: Book["tables"]["skp"]["rows"]): Book => ({
  ...book,
  tables: { ...book.tables, skp: { ...book.tables.skp, rows } },
});

const asDraft = (book: Book, id: string): Book =>
  withPlans(
    book,
    book.tables.skp.rows.map((one) => (one.id === id ? { ...one, status: "draf" as const } : one)),
  );

const without = (book: Book, id: string): Book =>
  withPlans(
    book,
    book.tables.skp.rows.filter((one) => one.id !== id),
  );
