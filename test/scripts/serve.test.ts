import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createStaticServer, fileOf, listen } from "../../scripts/lib/serve";

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "skp-site-"));
  mkdirSync(path.join(folder, "situs", "dalam"), { recursive: true });
  writeFileSync(path.join(folder, "rahasia.txt"), "di luar");
  writeFileSync(path.join(folder, "situs", "index.html"), "<p>halo</p>");
  writeFileSync(path.join(folder, "situs", "dalam", "a.js"), "1");
  writeFileSync(path.join(folder, "situs", ".build.json"), "{}");
  server = createStaticServer(path.join(folder, "situs"));
  address = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test("a folder's address gives its index, and files come with their type", async () => {
  const page = await fetch(address);
  expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<p>halo</p>",
  ]);
  const script = await fetch(`${address}dalam/a.js?versi=2`);
  expect([script.status, script.headers.get("content-type")]).toEqual([
    200,
    "text/javascript; charset=utf-8",
  ]);
});

test("what did not change is not sent again, and is asked for again every time", async () => {
  const first = await fetch(address);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await fetch(address, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

test.each([
  "/../rahasia.txt",
  "/%2e%2e/rahasia.txt",
  "/dalam/..%2f..%2frahasia.txt",
  "/..%5crahasia.txt",
  "/.build.json",
  "/%00",
  "/%",
])("the address %s leads to no file", (asked) => {
  expect(fileOf(path.join(folder, "situs"), asked)).toBeUndefined();
});

test("what is not there is 404, and only reading is allowed", async () => {
  expect((await fetch(`${address}tidak-ada.html`)).status).toBe(404);
  expect((await fetch(`${address}dalam`)).status).toBe(404);
  expect((await fetch(address, { method: "POST", body: "x" })).status).toBe(405);
});
