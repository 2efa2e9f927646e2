import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dist, root } from "../../scripts/lib/paths";
import { openTab, patience, type Site, startSite, until } from "../support/browser";

jest.setTimeout(2 * patience);

const kilobytes = (names: string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(dist, name))).length, 0) / 1024;
const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const microsoft = path.join(root, "node_modules", "@microsoft", "office-js", "dist");

let site: Site;
/** What the pane loaded until it was first painted, on a first visit. */
let loaded: string[] = [];
beforeAll(async () => {
  site = await startSite();
  const context = await site.newContext();
  const asked: string[] = [];
  context.on("request", (request) => {
    if (request.frame().parentFrame()) asked.push(new URL(request.url()).pathname.slice(1));
  });
  const workbench = await openTab(site, context);
  const pane = await workbench.pane();
  await until(pane, () => document.body.innerText.trim() !== "");
  loaded = [...asked];
});
afterAll(() => site.stop());

test.each([
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "id-id/office_strings.js",
  "telemetry/oteljs_agave.js",
])("%s of Office.js is the file of the npm package, unchanged", (name) => {
  expect(hash(path.join(dist, "office-js", name))).toBe(hash(path.join(microsoft, name)));
});

test("Microsoft's licence and a notice lie beside Office.js", () => {
  expect(existsSync(path.join(dist, "office-js", "LICENSE.md"))).toBe(true);
  expect(readFileSync(path.join(dist, "office-js", "NOTICE.txt"), "utf8")).toContain("Microsoft");
});

test("the functions are one file of at most 30 KB without React, Office.js or another chunk", () => {
  const code = readFileSync(path.join(dist, "functions.js"), "utf8");
  expect(kilobytes(["functions.js"])).toBeLessThanOrEqual(30);
  expect(code).not.toMatch(/react|Office\.onReady|webpackChunk/i);
});

test("what the pane loads until it is painted first is at most 220 KB, without Office.js", () => {
  const own = loaded.filter((name) => /\.(js|css|html)$/.test(name) && !name.startsWith("office-js/"));
  expect(own).toContain("taskpane.js");
  expect(kilobytes(own)).toBeLessThanOrEqual(220);
});

test("taskpane.html has its three scripts in their order, after Office.js", () => {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="([^"?]+)/g)].map((match) => match[1]);
  expect(scripts).toEqual(["office-js/office.js", "functions.js", "commands.js", "taskpane.js"]);
});

test("the workbench's pane differs from the add-in's by the host script alone", () => {
  const lines = (name: string) =>
    readFileSync(path.join(dist, name), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const add = lines("workbench-pane.html").filter((line) => !lines("taskpane.html").includes(line));
  expect(add).toEqual(['<script src="workbench-host.js"></script>']);
});

test("every page forbids what it does not need, and asks nothing of another machine", () => {
  for (const name of readdirSync(dist).filter((file) => file.endsWith(".html")))
    expect(readFileSync(path.join(dist, name), "utf8")).toContain("default-src 'none'; script-src 'self';");
  expect(site.strangers()).toEqual([]);
  expect(site.errors).toEqual([]);
});
