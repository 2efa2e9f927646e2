import metadata from "../../functions/metadata.snapshot.json";
import { functionWords } from "../../../src/locale/functions";
import { functionsInEnglish } from "../../../src/locale/functions/english";
import { indonesian } from "../../../src/locale/functions/formula";
import { sameFormula } from "../../../src/model/formulaStep";
import type { PickedCells } from "../../../src/model/pickedCells";
import {
  argumentsOf,
  foundFunctions,
  formulaOf,
  inSeparators,
  labelOf,
  separatorsOf,
  typedValue,
} from "../../../src/taskpane/views/formulas";
import type { FunctionName } from "../../../src/taskpane/views/formulas";

const names = Object.keys(functionWords) as FunctionName[];
const english = separatorsOf(".");
const cells: PickedCells = {
  sheet: "Rekap 'A', 1.5",
  address: "B2:B9",
  area: { row: 1, column: 1, rows: 8, columns: 1 },
  values: [],
};

test("the fields of a function are the parameters of Excel's metadata, drop-downs where these have them", () => {
  const { functions } = metadata as {
    functions: { id: string; parameters: { name: string; customEnumId?: string }[] }[];
  };
  expect(functions.map(({ id }) => id).sort()).toEqual([...names].sort());
  for (const { id, parameters } of functions)
    expect(argumentsOf(id as FunctionName).map(({ name, choices }) => [name, choices])).toEqual(
      parameters.map(({ name, customEnumId }) => [name, customEnumId]),
    );
});

test("a number is typed in the style of the person's Excel; anything else is text", () => {
  const typed = [
    "1,5",
    "-0,25",
    "12",
    "1.5",
    "1.250",
    "007",
    "85%",
    "198501012010012001",
    "12 Dokumen",
    ",5",
  ];
  expect(typed.map((text) => typedValue(text, indonesian))).toEqual([1.5, -0.25, 12, ...typed.slice(3)]);
  expect(typedValue("1.5", english)).toBe(1.5);
  expect(typedValue("1,5", english)).toBe("1,5");
});

test("arguments left out between others stay empty, those at the end fall away", () => {
  const given = [{ typed: "0" }, { typed: "2" }, undefined, { typed: "9" }, undefined];
  expect(formulaOf("ATTAINMENT", given, indonesian, "Lembar1")).toBe("=SKP.ATTAINMENT(0,2,,9)");
  expect(formulaOf("VERSION", [], indonesian, "Lembar1")).toBe("=SKP.VERSION()");
});

test("picked cells bear the name of their sheet on every sheet but their own", () => {
  const on = (sheet: string) => formulaOf("BERAKHLAK", [{ cells }], indonesian, sheet);
  expect(on(cells.sheet)).toBe("=SKP.BERAKHLAK(B2:B9)");
  expect(on("Lain")).toBe("=SKP.BERAKHLAK('Rekap ''A'', 1.5'!B2:B9)");
});

test("a formula is shown in the person's separators, texts and names of sheets untouched", () => {
  const formula = `=SKP.RATING(0.98,"a,b ""1.5""",'Rekap ''A'', 1.5'!B2)`;
  expect(inSeparators(formula, indonesian)).toBe(`=SKP.RATING(0,98; "a,b ""1.5"""; 'Rekap ''A'', 1.5'!B2)`);
  expect(inSeparators("=A(1.5,2)", english)).toBe("=A(1.5, 2)");
});

test("a formula is the same however Excel writes it back", () => {
  expect(sameFormula("=SKP.CREDIT('Lembar1'!B2, 3)", "=skp.credit(Lembar1!B2,3)")).toBe(true);
  expect(sameFormula("=_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)")).toBe(true);
  expect(sameFormula("=SKP.CREDIT(B2,3)", "=SKP.CREDIT($B$2,3)")).toBe(false);
  expect(sameFormula("", "=A1")).toBe(false);
});

test("a query finds by name, question and what else is said, whatever the case", () => {
  const found = (query: string) =>
    foundFunctions(query, (id) => [functionWords[id].question]).flatMap(({ functions }) => functions);
  expect(found("skp.nip")).toEqual(["NIP"]);
  expect(found("PREDIKATNYA")).toContain("PREDICATE");
  expect(found("")).toHaveLength(names.length);
  expect(found("tidak ada yang begini")).toEqual([]);
});

test("every function is asked for and answered in English in whole sentences", () => {
  const said = Object.values(functionsInEnglish);
  expect(
    said.filter(({ question, returns }) => !/^[A-Z].*\?$/.test(question) || !/\.$/.test(returns)),
  ).toEqual([]);
});

test("the label of a field is the parameter's name in words", () => {
  expect(["hasilKerja", "idInduk", "nip"].map(labelOf)).toEqual(["Hasil kerja", "ID induk", "NIP"]);
});
