import { readCsv } from "../../src/files/csv";
import { itWithReal } from "../fixtures/realInputs";
import { rosterCounts, rosterTwin } from "../fixtures/roster";
import { call, column } from "./shim";
import "../../src/functions/index";

const notAvailable = { type: "Error", basicType: "Error", basicValue: "#N/A" };
const reference = { type: "Error", basicType: "Error", basicValue: "#REF!" };

test("numbers and texts are one id, whatever their case and the spaces around them", () => {
  expect(call("CASCADE", column(12, " k-1 ", "x"), column(null, "12", "K-1"))).toEqual(
    column("Puncak", "Terhubung", "Terhubung"),
  );
});

test("an id of 0 or NULL is an id like any other, and then so is a parent of that name", () => {
  expect(call("CASCADE", column(0, "NULL", "A"), column(null, 0, "null"))).toEqual(
    column("Puncak", "Terhubung", "Terhubung"),
  );
});

test("a look-up that found no parent, #N/A, is Puncak; any other error stands in its own cell", () => {
  expect(
    call(
      "CASCADE",
      column("A", "B", "C", reference),
      column(notAvailable, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), reference, "A"),
    ),
  ).toEqual(
    column(
      "Puncak",
      "Puncak",
      "#VALUE!: Argumen idInduk berisi sel galat. Perbaiki dulu sel itu.",
      "#VALUE!: Argumen id berisi sel galat. Perbaiki dulu sel itu.",
    ),
  );
});

test("a blank row stays blank, a row with a parent and no id is Tanpa ID", () => {
  expect(call("CASCADE", column("A", "", "-", null), column("-", null, "A", "-"))).toEqual(
    column("Puncak", "", "Tanpa ID", ""),
  );
});

test("one row of cells is answered by one row", () => {
  expect(call("CASCADE", [["A", "B"]], [["", "A"]])).toEqual([["Puncak", "Terhubung"]]);
  expect(call("CASCADE", "A", "A")).toBe("Induk Diri Sendiri");
});

test("a block, and ranges of different sizes, are refused with their sizes", () => {
  const block = [
    ["A", "B"],
    ["C", "D"],
  ];
  expect(call("CASCADE", block, block)).toBe(
    "#VALUE!: Rentang id berukuran 2×2. Pakai satu kolom (atau satu baris).",
  );
  expect(call("CASCADE", column("A", "B"), [["A", "B"]])).toMatch(
    /^#VALUE!: Rentang id \(2×1\) dan idInduk \(1×2\) tidak sama besar\./,
  );
  expect(call("CASCADE", column("A", "B"), "A")).toMatch(/^#VALUE!: .*\(2×1\).*\(1×1\)/);
});

const asCounted = (rows: readonly (readonly string[])[]): void => {
  const { tree } = rosterCounts;
  const [header = [], ...people] = rows;
  const at = header.indexOf("atasan_id");
  const [ids, parents] = [people.map((row) => [row[0]]), people.map((row) => [row[at]])];
  const words = (call("CASCADE", ids, parents) as string[][]).flat();
  const count = (word: string): number => words.filter((one) => one === word).length;
  expect(people).toHaveLength(rosterCounts.rows);
  expect({
    missingParent: count("Induk Tidak Ada"),
    ownParent: count("Induk Diri Sendiri"),
    top: count("Puncak"),
    topAsNull: words.filter((word, row) => word === "Puncak" && parents[row]?.[0] === "NULL").length,
    linked: count("Terhubung"),
    depth: Math.max(
      ...(call("LEVEL", ids, parents) as unknown[]).flat().filter((level) => typeof level === "number"),
    ),
  }).toEqual(tree);
};

test("a whole regency has its 51 Induk Tidak Ada, 1 Induk Diri Sendiri and 224 Puncak (written twin)", () => {
  asCounted(rosterTwin());
});

itWithReal(
  "16-pringsewu-roster",
  "a whole regency has its 51 Induk Tidak Ada, 1 Induk Diri Sendiri and 224 Puncak",
  async (bytes) => {
    asCounted(readCsv(bytes));
  },
);
