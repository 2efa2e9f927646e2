import { method, property, type Row, type RowBench } from "../row";
import { change, refusedWith } from "./helpers";
import { answer, collectionRows, isNull, leads, partSurvives, readPart } from "./parts";

const namespaceOf = (bench: RowBench, name: string) => `urn:${bench.sheetName}:${name}`;
const xmlOf = (bench: RowBench, name: string, text = "") =>
  `<data xmlns="${namespaceOf(bench, name)}">${text}</data>`;

type Parts = Excel.CustomXmlPartCollection;

/** Adds two parts of different namespaces and tells their ids. */
const ids = new WeakMap<object, readonly [string, string]>();
const idsOf = (bench: RowBench): readonly [string, string] => ids.get(bench) ?? ["", ""];
const addTwo = (bench: RowBench) =>
  bench.on(async (_, context) => {
    const { customXmlParts } = context.workbook;
    const parts = ["a", "b"].map((name) => customXmlParts.add(xmlOf(bench, name, name)));
    for (const part of parts) part.load("id");
    await context.sync();
    ids.set(bench, [parts[0]?.id ?? "", parts[1]?.id ?? ""]);
  });

const first =
  (bench: RowBench) =>
  (_: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
    workbook.customXmlParts.getItem(idsOf(bench)[0]);
const scope = (bench: RowBench, parts: Parts, name = "a") => parts.getByNamespace(namespaceOf(bench, name));

/** The part of this row, found by its sheet so that it is found again after saving. */
const again = async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
  sheet.load("name");
  await context.sync();
  return context.workbook.customXmlParts.getByNamespace(`urn:${sheet.name}:a`).getOnlyItem();
};

const byNamespace = (bench: RowBench, batch: (scoped: Excel.CustomXmlPartScopedCollection) => unknown) =>
  ((_: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
    batch(scope(bench, workbook.customXmlParts))) as never;

const property1 = (
  member: string,
  does: string,
  test: (bench: RowBench) => Promise<void>,
  survives?: Row["survives"],
): Row => property(member, { does, kept: "kept only", test, ...(survives ? { survives } : {}) });
const method1 = (
  member: string,
  does: string,
  test: (bench: RowBench) => Promise<void>,
  survives?: Row["survives"],
): Row => method(member, { does, kept: "kept only", test, ...(survives ? { survives } : {}) });

export const customXmlRows: readonly Row[] = [
  leads(
    "Workbook.customXmlParts",
    "leads to the XML parts of the document",
    (_, { workbook }) => workbook.customXmlParts.getByNamespace("urn:untuk-workbook").getOnlyItem(),
    ["namespaceUri", "urn:untuk-workbook"],
    (bench) =>
      change(bench, (_, { workbook }) => void workbook.customXmlParts.add('<a xmlns="urn:untuk-workbook"/>')),
    "kept only",
  ),
  ...collectionRows({
    type: "CustomXmlPartCollection",
    what: "part",
    of: (_, { workbook }) => workbook.customXmlParts,
    first: addTwo,
    keys: idsOf,
    tells: "id",
    told: idsOf,
    shared: true,
    kept: "kept only",
    members: ["getCount", "getItem", "getItemOrNullObject", "items"],
  }),
  method1(
    "CustomXmlPartCollection.add",
    "adds a part of one well-formed element",
    async (bench) => {
      await addTwo(bench);
      expect(await answer(bench, (s, c) => first(bench)(s, c).getXml())).toBe(xmlOf(bench, "a", "a"));
      for (const bad of ["", "teks", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>"])
        expect(await refusedWith(bench, (_, { workbook }) => void workbook.customXmlParts.add(bad))).toBe(
          "InvalidArgument",
        );
    },
    async (context, sheet) => {
      const xml = (await again(context, sheet)).getXml();
      await context.sync();
      return xml.value;
    },
  ),
  method1(
    "CustomXmlPartCollection.getByNamespace",
    "finds the parts whose root has this namespace",
    async (bench) => {
      await addTwo(bench);
      await addTwo(bench);
      expect(
        await answer(
          bench,
          byNamespace(bench, (scoped) => scoped.getCount()),
        ),
      ).toBe(2);
    },
  ),
  ...collectionRows({
    type: "CustomXmlPartScopedCollection",
    what: "part of this namespace",
    of: (_, { workbook }) => workbook.customXmlParts.getByNamespace("urn:lingkup"),
    first: (bench) =>
      bench.on(async (_, context) => {
        const { customXmlParts } = context.workbook;
        const known = customXmlParts.getByNamespace("urn:lingkup");
        known.load("items/id");
        await context.sync();
        for (const part of known.items) part.delete();
        const parts = [1, 2].map((n) => customXmlParts.add(`<l xmlns="urn:lingkup">${n}</l>`));
        for (const part of parts) part.load("id");
        await context.sync();
        ids.set(bench, [parts[0]?.id ?? "", parts[1]?.id ?? ""]);
      }),
    keys: idsOf,
    tells: "id",
    told: idsOf,
    kept: "kept only",
    members: ["getCount", "getItem", "getItemOrNullObject", "items"],
  }),
  method1(
    "CustomXmlPartScopedCollection.getOnlyItem",
    "is the one part, or fails for none and for several",
    async (bench) => {
      await addTwo(bench);
      const id = await readPart(
        bench,
        byNamespace(bench, (scoped) => scoped.getOnlyItem()),
        "id",
      );
      expect(id).toBe(idsOf(bench)[0]);
      await addTwo(bench);
      const load = (name: string) =>
        refusedWith(bench, (_, { workbook }) =>
          scope(bench, workbook.customXmlParts, name).getOnlyItem().load("id"),
        );
      expect([await load("a"), await load("c")]).toEqual(["InvalidOperation", "ItemNotFound"]);
    },
  ),
  method1(
    "CustomXmlPartScopedCollection.getOnlyItemOrNullObject",
    "is the one part, or a null object",
    async (bench) => {
      await addTwo(bench);
      const one = byNamespace(bench, (scoped) => scoped.getOnlyItemOrNullObject());
      expect(await isNull(bench, one)).toBe(false);
      await addTwo(bench);
      expect(await isNull(bench, one)).toBe(true);
    },
  ),
  property1("CustomXmlPart.id", "is a GUID in braces that stays", async (bench) => {
    await addTwo(bench);
    expect(await readPart(bench, first(bench), "id")).toMatch(
      /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/,
    );
  }),
  property1(
    "CustomXmlPart.namespaceUri",
    "is the namespace of the root element",
    async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, first(bench), "namespaceUri")).toBe(namespaceOf(bench, "a"));
    },
    async (context, sheet) => {
      const part = await again(context, sheet);
      return partSurvives(() => part, "namespaceUri")(context, sheet);
    },
  ),
  method1("CustomXmlPart.getXml", "is the part's whole text", async (bench) => {
    await addTwo(bench);
    expect(await answer(bench, (s, c) => first(bench)(s, c).getXml())).toBe(xmlOf(bench, "a", "a"));
  }),
  method1(
    "CustomXmlPart.setXml",
    "replaces the part's whole text by another well-formed one",
    async (bench) => {
      await addTwo(bench);
      const xml = xmlOf(bench, "a", "<baris nama='\"&lt;'/><!-- catatan -->");
      await change(bench, (s, c) => first(bench)(s, c).setXml(xml));
      expect(await answer(bench, (s, c) => first(bench)(s, c).getXml())).toBe(xml);
      expect(await refusedWith(bench, (s, c) => first(bench)(s, c).setXml("<a>"))).toBe("InvalidArgument");
    },
  ),
  method1("CustomXmlPart.delete", "takes the part away", async (bench) => {
    await addTwo(bench);
    await change(bench, (s, c) => first(bench)(s, c).delete());
    expect(await refusedWith(bench, (s, c) => void first(bench)(s, c).getXml())).toBe("ItemNotFound");
  }),
];
