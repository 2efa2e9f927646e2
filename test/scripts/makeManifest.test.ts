import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkManifest } from "../../scripts/lib/checkManifest";
import { manifestFor, metadataFor } from "../../scripts/make-manifest";
import { root } from "../../scripts/lib/paths";
import { manifest, siteFacts } from "./siteFacts";

const url = "https://skp.contoh.go.id/kantor/";

test("a manifest for a host has every address there, and no fault", () => {
  const made = manifestFor(manifest, { url });
  expect(made).not.toContain("localhost");
  expect(made.match(/https:\/\/skp\.contoh\.go\.id\/kantor\/[a-z]/g)).toHaveLength(
    manifest.match(/https:\/\/localhost:3000\/[a-z]/g)?.length ?? 0,
  );
  expect(checkManifest(made, siteFacts)).toEqual([]);
});

test("everything else stays as it is", () => {
  const made = manifestFor(manifest, { url });
  expect(made.replaceAll("https://skp.contoh.go.id/kantor", "https://localhost:3000")).toBe(manifest);
});

test("another id replaces the manifest's", () => {
  const id = "0f8a1d5e-1c57-4c1b-9a57-2f3f6f0f4f11";
  const made = manifestFor(manifest, { url, id });
  expect(made).toContain(`<Id>${id}</Id>`);
  expect(checkManifest(made, siteFacts)).toEqual([]);
});

test.each([
  "http://skp.contoh.go.id",
  "skp.contoh.go.id",
  "https://a.go.id/?x=1",
  "https://user@a.go.id",
  "",
])("%j is no host", (wrong) => {
  expect(() => manifestFor(manifest, { url: wrong })).toThrow("is not an https address");
});

test("an id that is no GUID is refused", () => {
  expect(() => manifestFor(manifest, { url, id: "skp" })).toThrow("is not a GUID");
});

test("the links to help follow, as often as the host changes", () => {
  const json = JSON.stringify({ helpUrl: "https://localhost:3000/site/rumus/explain.html" }, null, 2);
  const once = metadataFor(json, url);
  expect(JSON.parse(once)).toEqual({ helpUrl: "https://skp.contoh.go.id/kantor/site/rumus/explain.html" });
  expect(JSON.parse(metadataFor(once, "https://lain.go.id"))).toEqual({
    helpUrl: "https://lain.go.id/site/rumus/explain.html",
  });
});

test("Microsoft's own reader understands the manifest for a host", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "skp-manifest-"));
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, manifestFor(manifest, { url }));
  const reader = path.join(root, "node_modules", "office-addin-manifest", "cli.js");
  const read = execFileSync(process.execPath, [reader, "info", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  for (const line of [
    "Type: TaskPaneApp",
    `Version: ${siteFacts.version}.0`,
    "Default Locale: en-US",
    "Hosts: Workbook",
    "Source Location: https://skp.contoh.go.id/kantor/taskpane.html",
  ])
    expect(read).toContain(line);
});
