import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFunctions } from "../../scripts/build-functions";
import { translated } from "../../scripts/lib/functionsMetadata";

const folder = mkdtempSync(path.join(tmpdir(), "skp-sources-"));
afterEach(() => readdirSync(folder).forEach((name) => rmSync(path.join(folder, name))));
afterAll(() => rmSync(folder, { recursive: true }));

/** The metadata of planted sources, one file each. */
function metadata(...texts: string[]) {
  texts.forEach((text, index) => writeFileSync(path.join(folder, `planted${index}.ts`), text));
  return readFunctions(folder);
}

const doc = (id: string, more = "") => `/**
 * Says what it says.
 * @customfunction ${id} ${id}
 * @param value A value.
 ${more}* @returns A value.
 */`;
const good = `${doc("GOOD")}\nexport function good(value?: unknown[][]): unknown[][] { return value ?? []; }`;

test("a function declaration is taken, with its help page", async () => {
  expect(await metadata(good)).toEqual({
    functions: [
      {
        id: "GOOD",
        name: "GOOD",
        description: "Says what it says.",
        helpUrl: "https://localhost:3000/site/rumus/good.html",
        parameters: [
          { name: "value", description: "A value.", type: "any", dimensionality: "matrix", optional: true },
        ],
        result: { dimensionality: "matrix" },
      },
    ],
  });
});

test("an arrow function, which the generator passes over in silence, is a fault", async () => {
  const arrow = `${doc("ARROW")}\nexport const arrow = (value?: unknown[][]): unknown[][] => value ?? [];`;
  await expect(metadata(good, arrow)).rejects.toThrow(/planted1\.ts: 1 @customfunction but 0 functions/);
});

test("a fault that the generator itself finds is reported", async () => {
  const dated = `${doc("DATED")}\nexport function dated(value?: Date): string { return String(value); }`;
  await expect(metadata(dated)).rejects.toThrow(/Date/);
});

test.each([
  ["volatile", "* @volatile\n ", ""],
  ["requiresAddress", "* @requiresAddress\n ", ", invocation?: CustomFunctions.Invocation"],
  ["cancelable", "", ", invocation?: CustomFunctions.CancelableInvocation"],
])("a function that is %s is a fault", async (flag, tag, invocation) => {
  const text = `${doc("FLAGGED", tag)}
export function flagged(value?: unknown[][]${invocation}): unknown[][] { return value ?? []; }`;
  await expect(metadata(text)).rejects.toThrow(`FLAGGED: ${flag}; functions are pure`);
});

test("a parameter that is not optional is a fault: the function could not name what is absent", async () => {
  const text = `${doc("NEEDS")}\nexport function needs(value: unknown[][]): unknown[][] { return value; }`;
  await expect(metadata(text)).rejects.toThrow(/optional/);
});

test("a parameter without description is a fault", async () => {
  await expect(metadata(good.replace(" * @param value A value.\n", ""))).rejects.toThrow(/description/);
});

test("a name that is not the id is a fault", async () => {
  await expect(metadata(good.replace("GOOD GOOD", "GOOD OTHER"))).rejects.toThrow(/one word/);
});

test("an id used in two files is a fault", async () => {
  await expect(metadata(good, good)).rejects.toThrow("GOOD: the id is used twice");
});

describe("enums", () => {
  const withEnum = (id: string, value = "nilai baku") => `
/** A choice.
 * @customenum {string}
 */
enum Choice {
  /** The first one. */
  first = "${value}",
}
/**
 * Says what it says.
 * @customfunction ${id} ${id}
 * @param choice A choice.
 * @returns A value.
 */
export function one${id}(choice?: Choice): string { return choice ?? ""; }`;

  test("show their value as their label, and equal ones of two files are one", async () => {
    expect((await metadata(withEnum("ONE"), withEnum("TWO"))).enums).toEqual([
      {
        id: "Choice",
        type: "string",
        values: [{ name: "nilai baku", stringValue: "nilai baku", tooltip: "The first one." }],
      },
    ]);
  });

  test("that differ under one name are a fault", async () => {
    await expect(metadata(withEnum("ONE"), withEnum("TWO", "nilai lain"))).rejects.toThrow(
      "enum Choice: its definitions differ",
    );
  });

  test("are translated with the functions, value by value", async () => {
    const words = { ONE: { description: "Satu.", parameters: { choice: "Pilihan." } } };
    const english = await metadata(withEnum("ONE"));
    expect(
      translated(english, words, { Choice: { "nilai baku": "Yang pertama." } }).enums?.[0]?.values[0]
        ?.tooltip,
    ).toBe("Yang pertama.");
    expect(() => translated(english, words)).toThrow("Choice.nilai baku: not translated");
  });
});

test("a translation that is missing or belongs to nothing is named", async () => {
  const english = await metadata(good);
  const words = { GOOD: { description: "Baik.", parameters: { value: "Nilai." } } };
  expect(translated(english, words).functions[0]?.description).toBe("Baik.");
  expect(() => translated(english, {})).toThrow("GOOD: not translated");
  expect(() => translated(english, { GOOD: { description: "Baik.", parameters: {} } })).toThrow(
    "GOOD.value: not translated",
  );
  expect(() => translated(english, { ...words, BAD: words.GOOD })).toThrow(
    "BAD: translated, but not a function",
  );
  expect(() =>
    translated(english, { GOOD: { description: "Baik.", parameters: { value: "Nilai.", other: "Lain." } } }),
  ).toThrow("GOOD.other: translated, but not a parameter");
});
