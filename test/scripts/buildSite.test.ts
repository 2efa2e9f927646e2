import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildFunctions } from "../../scripts/build-functions";
import { sitePages } from "../../scripts/build-site";
import { root } from "../../scripts/lib/paths";
import { formKeys, matrixKeys } from "../../src/forms/forms";
import { formKinds } from "../../src/forms/kinds";
import { functionWords } from "../../src/locale/functions";
import { topics } from "../../src/locale/functions/topics";
import { escaped } from "../../src/site/html";

const folder = mkdtempSync(path.join(tmpdir(), "skp-site-"));
afterAll(() => rmSync(folder, { recursive: true }));
let pages: ReadonlyMap<string, string>;
let helpUrls: readonly string[];
beforeAll(async () => {
  const { indonesian } = await buildFunctions(folder, "https://contoh.go.id");
  pages = sitePages(indonesian);
  helpUrls = indonesian.functions.map(({ helpUrl }) => helpUrl);
});

test("every function's help address is a page of the site", () => {
  for (const url of helpUrls)
    expect([...pages.keys()]).toContain(url.replace("https://contoh.go.id/site/", ""));
  expect(helpUrls).toHaveLength(Object.keys(functionWords).length);
});

test("every link within the site leads to a page, and every anchor to a heading", () => {
  const broken: string[] = [];
  for (const [name, html] of pages)
    for (const [, address = ""] of html.matchAll(/href="([^"]*)"/g)) {
      if (/^https?:/.test(address) || /\.css$/.test(address)) continue;
      const [file = "", anchor] = address.split("#");
      const target = path.posix.join(path.posix.dirname(name), file);
      if (target === "index.html" || target === "../index.html") continue;
      const page = pages.get(target);
      if (page === undefined || (anchor !== undefined && !page.includes(`id="${anchor}"`)))
        broken.push(`${name}: ${address}`);
    }
  expect(broken).toEqual([]);
});

test("a page shows the question, every argument, every example and every note", () => {
  for (const [id, words] of Object.entries(functionWords)) {
    const page = pages.get(`rumus/${id.toLowerCase()}.html`) ?? "";
    for (const text of [words.question, words.description, words.returns, ...words.notes])
      expect(page).toContain(escaped(text));
    for (const name of Object.keys(words.parameters)) expect(page).toContain(`<code>${name}</code>`);
    expect(page.split('class="example"')).toHaveLength(words.examples.length + 1);
  }
});

test("the list of formulas has every function once", () => {
  const listed = topics.flatMap(({ functions }): readonly string[] => functions);
  expect([...listed].sort()).toEqual(Object.keys(functionWords).sort());
  const page = pages.get("rumus/index.html") ?? "";
  for (const words of Object.values(functionWords)) expect(page).toContain(escaped(words.question));
});

test("every form is shown as it is printed, with its picture beside the page", () => {
  const page = pages.get("formulir.html") ?? "";
  for (const key of [...formKeys, ...matrixKeys]) {
    expect(page).toContain(`src="formulir/${key}.webp"`);
    expect(existsSync(path.join(root, "docs", "screenshots", "formulir", `${key}.webp`))).toBe(true);
  }
  for (const kind of [...formKinds, "matriks"]) expect(page).toContain(`<h2 id="${kind}">`);
});

test("no page runs a script or asks for anything but its style and pictures of its own", () => {
  for (const html of pages.values()) {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<img src="(?!formulir\/)|<iframe|style="/);
  }
});

test("text never becomes markup", () => {
  expect(escaped('<b title="x">&</b>')).toBe("&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;");
});
