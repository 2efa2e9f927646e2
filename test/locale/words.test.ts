import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { en } from "../../src/locale/en";
import { id } from "../../src/locale/id";
import type { Words } from "../../src/locale/id";
import { fact } from "../../src/locale/message";
import type { Message } from "../../src/locale/message";

const root = join(__dirname, "..", "..", "src");

/** Files below a folder of src, as [path, text]. */
const sources = (folder: string): [string, string][] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]);

/** Every text in a source that a person may come to see: literals, but not the names of imported files and of facts. */
const literals = (path: string, text: string): string[] => {
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isCallExpression(node) && /^(?:fact|megabytes)$/.test(node.expression.getText(file))) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const languages: readonly [string, Words][] = [
  ["Indonesian", id],
  ["English", en],
];

/** The words of programmers, which nobody in an office says. */
const forbidden = /\b(?:node|root|orphan|plan|apply|render|parse|sync|batch|undo|error|sheet)\b/i;

test("no Indonesian sentence holds a word of programmers", () => {
  const texts = [
    ["id.ts", readFileSync(join(root, "locale/id.ts"), "utf8")] as [string, string],
    ...sources("locale/id"),
  ].flatMap(([path, text]) => literals(path, text));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
});

test("the two languages hold the same sentences", () => {
  const shape = (words: unknown): unknown =>
    typeof words === "object" && words !== null
      ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shape(value)]))
      : typeof words;
  expect(shape(en)).toEqual(shape(id));
});

test("English is a translation: no sentence of more than three words was left in Indonesian", () => {
  const texts = (folder: string) =>
    new Set(
      sources(folder)
        .flatMap(([path, text]) => literals(path, text))
        .filter((text) => text.split(" ").length > 3),
    );
  const indonesian = texts("locale/id");
  expect([...texts("locale/en")].filter((text) => indonesian.has(text))).toEqual([
    "Dinas Perpustakaan Kabupaten Contoh",
  ]);
});

/** Every code that a source names after a word, such as `refused: "x"`. */
const codesAfter = (word: string, folders: readonly string[]): string[] => [
  ...new Set(
    folders
      .flatMap(sources)
      .flatMap(([, text]) =>
        [...text.matchAll(new RegExp(`\\b${word}\\(?:? ?"(\\w+)"`, "g"))].map(([, code]) => code ?? ""),
      ),
  ),
];

const facts = {
  sheet: "SKP Sri",
  column: "Nama",
  there: 2025,
  wanted: 2026,
  title: "LAMPIRAN SKP",
  address: "B7",
  missing: "target",
  periode: "Triwulan I 2026",
  file: "skp.xlsx",
  format: "xls",
  bytes: 60_000_000,
  limit: 20_000_000,
  value: "Langsung sekali",
  count: 3,
  name: "Sri Rahayu",
  nip: "197501012000012001",
};

const isWhole = ({ what, how }: Message) => /^[A-Z“].*[.:!?)]$/s.test(what) && /^[A-Z].*[.!?)]$/s.test(how);
const isFilled = ({ what, how }: Message) => !/undefined|NaN|\(\)|“”|  /.test(what + how);

describe.each(languages)("%s", (_name, words) => {
  const known: Readonly<Record<string, (of: typeof facts) => Message>> = words.refusals;
  const files: Readonly<Record<string, (of: typeof facts) => Message>> = words.fileRefusals;

  test("every refusal of an action or a form has its sentences", () => {
    const codes = codesAfter("refused:", ["actions", "forms"]);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !known[code])).toEqual([]);
  });

  test("every refusal of a file has its sentences", () => {
    const codes = codesAfter("FileRefused", ["files"]);
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((code) => !files[code])).toEqual([]);
  });

  test("every message says what and how to mend it, in whole sentences with all its facts", () => {
    const messages = [
      ...Object.values(known).map((say) => say(facts)),
      ...Object.values(files).map((say) => say(facts)),
      ...Object.values(words.failures).map((say) => say("AccessDenied Range.values")),
      ...Object.values(words.check.problems).map((say) => say("NIP", "B7", "12a")),
      words.refusalUnknown("other"),
      words.frame.oldExcel("ExcelApi 1.14"),
      words.frame.notInExcel,
    ];
    expect(messages.filter((message) => !isWhole(message) || !isFilled(message))).toEqual([]);
  });

  test("a finding of a list and a doubt about a form are whole sentences", () => {
    const said = [
      ...Object.values(words.roster.finding).map((say) => say("198501012010011001", "7")),
      ...Object.values(words.form.why),
    ];
    expect(said.filter((sentence) => !/\.$/.test(sentence) || /undefined/.test(sentence))).toEqual([]);
  });

  test("a problem names its cell", () => {
    const { lostDigits, notInList, missingColumn } = words.check.problems;
    expect(lostDigits("NIP", "B7").what).toContain("B7");
    expect(notInList("Status", "C9", "PNSS").what).toMatch(/C9.*PNSS/);
    expect(missingColumn("NIP").what).toContain("NIP");
  });
});

test("a fact that is missing leaves no trace of the program", () => {
  expect(fact({}, "sheet")).toBe("");
  expect(id.fileRefusals.tooLarge({}).what).toBe("Berkas ini terlalu besar setelah dibuka.");
});

test("a deadline is said as people say it", () => {
  const { deadline } = id.home;
  expect(deadline("31 Januari 2026", 12)).toBe("Tenggat 31 Januari 2026, 12 hari lagi.");
  expect(deadline("31 Januari 2026", 0)).toBe("Tenggatnya hari ini, 31 Januari 2026.");
  expect(deadline("31 Januari 2026", -2)).toBe("Tenggat 31 Januari 2026 sudah lewat 2 hari.");
  expect(en.home.deadline("31 January 2026", 1)).toBe("Due on 31 January 2026, 1 day left.");
});
