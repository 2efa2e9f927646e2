import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/workbench/page/manifest";

declare const jsdom: {
  JSDOM: new (text: string, options: { contentType: string }) => { window: { document: Document } };
};

const parse = (xml: string): Document =>
  new jsdom.JSDOM(xml, { contentType: "application/xml" }).window.document;
const ours = parse(readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8"));

test("the add-in's id, version and namespace are read from its manifest", () => {
  const { id, version, namespace } = readManifest(ours, "id-ID");
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(version).toMatch(/^\d+(\.\d+){1,3}$/);
  expect(namespace).toBe("SKP");
});

test("every ribbon button has a label in the language asked for, or in the default one", () => {
  const indonesian = readManifest(ours, "id-ID").ribbon.flat();
  const english = readManifest(ours, "en-US").ribbon.flat();
  expect(indonesian.length).toBeGreaterThan(0);
  expect(english).toHaveLength(indonesian.length);
  for (const { label } of [...indonesian, ...english]) expect(label).not.toBe("");
  expect(indonesian.map(({ action }) => action)).toEqual(english.map(({ action }) => action));
});

test("a manifest without a ribbon has no buttons", () => {
  const bare = parse("<OfficeApp><Id>a</Id><Version>1.0</Version></OfficeApp>");
  expect(readManifest(bare, "id-ID")).toEqual({ id: "a", version: "1.0", namespace: "", ribbon: [] });
});
