import { readXml, XmlDamaged } from "../../../src/files/xlsx/xml";
import { decodeString, element, encodeString, text } from "../../../src/files/xlsx/xmlText";

describe("readXml", () => {
  it("takes names without their prefixes, unprefixed attributes first", () => {
    const root = readXml('<x:a xmlns:x="urn:x" r:id="1"><x:b id="2" r:id="3"/></x:a>');
    expect(root).toEqual({
      name: "a",
      attributes: { id: "1" },
      children: [{ name: "b", attributes: { id: "2" }, children: [], text: "" }],
      text: "",
    });
  });

  it("reads entities, CDATA, comments, instructions and > in attributes", () => {
    const root = readXml(
      "<?xml version='1.0'?><!-- a --><a b='x>y' c=\"&#65;&#x42;&quot;\">1 &lt; <![CDATA[<2>]]></a>",
    );
    expect(root).toMatchObject({ attributes: { b: "x>y", c: 'AB"' }, text: "1 < <2>" });
  });

  it("reads line ends as one kind", () => {
    expect(readXml("<a>1\r\n2\r3</a>").text).toBe("1\n2\n3");
  });

  it("hands over elements that were asked for and keeps the rest", () => {
    const rows: string[] = [];
    const root = readXml('<s><d><row r="1"><c/></row><row r="2"/></d><e/></s>', {
      row: ({ attributes }) => rows.push(attributes["r"] ?? ""),
    });
    expect(rows).toEqual(["1", "2"]);
    expect(root.children.map(({ name, children }) => [name, children.length])).toEqual([
      ["d", 0],
      ["e", 0],
    ]);
  });

  it.each([
    "",
    "halo",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b></a>",
    "<a b=c/>",
    "<a",
    "<!DOCTYPE a><a/>",
    "<a>&x;</a>",
    "<a>&#0;</a>",
    "<>",
    "</a>",
    "<a><!-- </a>",
    "x<a/>",
  ])("does not take %j", (damaged) => {
    expect(() => readXml(damaged)).toThrow(XmlDamaged);
  });

  it("reads a sheet of 100,000 cells in one pass", () => {
    const row = `<row>${'<c r="A1" t="s"><v>1</v></c>'.repeat(10)}</row>`;
    let cells = 0;
    readXml(`<s>${row.repeat(10_000)}</s>`, { row: ({ children }) => void (cells += children.length) });
    expect(cells).toBe(100_000);
  });
});

describe("XML as text", () => {
  it("escapes what XML would read as something else", () => {
    expect(element("a", { b: 'x<y>&"z"\n', c: undefined, d: true }, text("1 < 2 & 3 > 2"))).toBe(
      '<a b="x&lt;y&gt;&amp;&quot;z&quot;&#10;" d="1">1 &lt; 2 &amp; 3 &gt; 2</a>',
    );
  });

  it.each([
    "a\rb",
    "_x000D_",
    "_x005F_x000D_",
    "\u0000\u001F",
    "\uD800x",
    "x\uDC00",
    "😀",
    "_xZZZZ_",
    "__x0041_",
  ])("keeps %j through Excel's escape", (value) => {
    const encoded = encodeString(value);
    expect(decodeString(encoded)).toBe(value);
    expect(new TextDecoder().decode(new TextEncoder().encode(encoded))).toBe(encoded);
  });
});
