import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { folders, globals, libraries } from "../eslint.import-law.mjs";

const root = path.join(__dirname, "..");
const law = ["imports", "globals", "syntax", "properties"].map((what) => `no-restricted-${what}`);

/** Statements, one a line, in a file that need not exist, and what the law must say of them. */
interface Planted {
  file: string;
  forbidden: readonly string[];
  allowed: readonly string[];
}
interface Message {
  ruleId: string | null;
  line: number;
  message: string;
  fatal?: boolean;
}

/** Lints all of them in one process: every statement of which the linter says the wrong thing. */
function wronglyJudged(planted: readonly Planted[]): string[] {
  const files = planted.map(({ file, forbidden, allowed }) => ({
    file: path.join("src", file),
    text: [...forbidden, ...allowed].join("\n"),
  }));
  const output = execFileSync(process.execPath, [path.join(__dirname, "support", "lint-planted.mjs")], {
    cwd: root,
    input: JSON.stringify(files),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const results = JSON.parse(output) as Message[][];
  return planted.flatMap(({ file, forbidden, allowed }, index) => {
    const messages = results[index] ?? [];
    const broken = messages.find(({ fatal }) => fatal);
    const lines = new Set(
      messages.filter(({ ruleId }) => law.includes(ruleId ?? "")).map(({ line }) => line),
    );
    return [
      ...(broken ? [`${file}: ${broken.message}`] : []),
      ...forbidden.filter((_, at) => !lines.has(at + 1)).map((one) => `${file} passes: ${one}`),
      ...allowed
        .filter((_, at) => lines.has(forbidden.length + at + 1))
        .map((one) => `${file} fails: ${one}`),
    ];
  });
}

/** Every way to name a module. */
const importsOf = (module: string): string[] => [
  `import { planted } from "${module}";`,
  `import type { Planted } from "${module}";`,
  `import "${module}";`,
  `export { planted } from "${module}";`,
  `export * from "${module}";`,
  `void import("${module}");`,
];
/** Every way to name a global. */
const usesOf = (name: string): string[] => [
  `void ${name};`,
  `void ({} as ${name}.Planted);`,
  `void window.${name};`,
  `void globalThis.${name};`,
  `void self.${name};`,
];

/** A module of each library, as it is imported. */
const examples = [
  "react",
  "react/jsx-runtime",
  "react-dom",
  "react-dom/client",
  "@fluentui/react-components",
  "@univerjs/core",
  "@univerjs/sheets/facade",
  "rxjs",
  "rxjs/operators",
  "@cj-tech-master/excelts",
  "fflate",
  "zustand",
  "zustand/vanilla",
  "d3-hierarchy",
];
const libraryOf = (module: string) => libraries.find(({ name }) => new RegExp(name).test(module));

test("every library of the law has an example here", () => {
  expect(libraries.filter((library) => !examples.some((module) => libraryOf(module) === library))).toEqual(
    [],
  );
  expect(examples.filter((module) => libraryOf(module) === undefined)).toEqual([]);
});

type Folder = keyof typeof folders;
const names = Object.keys(folders) as Folder[];
const isAllowed = (folder: Folder, other: Folder): boolean => folders[folder].includes(other);

/** The same imports from files at several depths, with the way up that each of them needs. */
const places = (folder: Folder): [file: string, up: string][] => [
  [`${folder}/planted.ts`, "../"],
  [`${folder}/below/planted.ts`, "../../"],
  [`${folder}/below/planted.tsx`, "../../"],
];

const imports = names.flatMap((folder) =>
  places(folder).map(([file, up]): Planted => {
    const modules = (allowed: boolean): string[] =>
      names
        .filter((other) => other !== folder && isAllowed(folder, other) === allowed)
        .flatMap((other) => [...importsOf(`${up}${other}/planted`), ...importsOf(`${up}${other}`)]);
    return { file, forbidden: modules(false), allowed: [...modules(true), ...importsOf("./planted")] };
  }),
);
const modules = names.map((folder): Planted => {
  const isOwn = (module: string): boolean => libraryOf(module)?.only.includes(folder) ?? false;
  return {
    file: `${folder}/planted.ts`,
    forbidden: examples.filter((module) => !isOwn(module)).flatMap(importsOf),
    allowed: [...examples.filter(isOwn), "zod"].flatMap(importsOf),
  };
});
const speech = names.map((folder): Planted => {
  const uses = (own: boolean): string[] =>
    globals
      .filter(({ only }) => only.includes(folder) === own)
      .flatMap((group) => group.names.flatMap(usesOf));
  return { file: `${folder}/planted.ts`, forbidden: uses(false), allowed: uses(true) };
});

test("lint refuses every import, library and global that a folder may not name, and no other", () => {
  const planted = [...imports, ...modules, ...speech];
  for (const kind of [imports, modules, speech]) {
    expect(kind.every(({ forbidden }) => forbidden.length > 0)).toBe(true);
    expect(kind.some(({ allowed }) => allowed.length > 0)).toBe(true);
  }
  expect(wronglyJudged(planted)).toEqual([]);
});

test("every folder of src is in the law, and every folder of the law in src", () => {
  const present = readdirSync(path.join(root, "src"), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(present.map(({ name }) => name).sort()).toEqual([...names].sort());
});
