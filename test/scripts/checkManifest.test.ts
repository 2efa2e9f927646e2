import { checkManifest } from "../../scripts/lib/checkManifest";
import { manifest, siteFacts } from "./siteFacts";

const faults = (xml: string) => checkManifest(xml, siteFacts);

/** The manifest with a fault planted; a pattern that is not there would plant none and fails. */
function planted(from: string | RegExp, to: string): string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return faults(changed);
}
const base = "https://localhost:3000";

test("the manifest has no fault", () => {
  expect(faults(manifest)).toEqual([]);
});

test("XML that is not well-formed is named with its line", () => {
  expect(faults(manifest.replace("</Hosts>", ""))).toEqual([
    expect.stringMatching(/not well-formed XML: line \d+/),
  ]);
  expect(faults("")).toHaveLength(1);
});

describe("a fault of order", () => {
  test("an element before the one it must follow", () => {
    expect(planted(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1")).toEqual([
      "Id stands too late in OfficeApp",
    ]);
  });

  test("an element where none may stand", () => {
    expect(planted("<Runtimes>", "<Enabled>true</Enabled><Runtimes>")).toEqual([
      "Enabled may not stand in Host",
    ]);
  });

  test("an element that is missing", () => {
    expect(planted(/<Permissions>.*<\/Permissions>/, "")).toContain("OfficeApp lacks Permissions");
    expect(planted(/<Supertip>[\s\S]*?<\/Supertip>/, "")).toContain("Control Skp.Open lacks Supertip");
  });

  test("an element that stands twice", () => {
    expect(planted("<DefaultLocale>", "<DefaultLocale>en-US</DefaultLocale><DefaultLocale>")).toEqual([
      "OfficeApp has more than one DefaultLocale",
    ]);
  });

  test("the label of a tab before its groups", () => {
    const label = '<Label resid="Tab.Label"/>';
    expect(faults(manifest.replace(label, "").replace('<CustomTab id="Skp.Tab">', `$&${label}`))).toEqual([
      "Group stands too late in CustomTab Skp.Tab",
    ]);
  });
});

describe("a fault of resources", () => {
  test("a resid that is not defined, or in the wrong list", () => {
    expect(planted('<Label resid="Open.Label"/>', '<Label resid="Open.Lable"/>')).toEqual([
      "Label Open.Lable: no such resource in bt:ShortStrings",
    ]);
    expect(planted('<Description resid="Open.Tip"/>', '<Description resid="Open.Label"/>')).toEqual([
      "resource Open.Tip is never used",
      "Description Open.Label: no such resource in bt:LongStrings",
    ]);
  });

  test("a resid longer than 32 characters", () => {
    const long = `MakeForm.${"Label".repeat(5)}`;
    expect(faults(manifest.replaceAll("MakeForm.Label", long))).toEqual([
      `resource ${long} is longer than 32`,
    ]);
  });

  test("an id that is used twice", () => {
    expect(planted('<bt:Url id="Help.Url"', '<bt:Url id="Taskpane.Url"')).toContain(
      "resource Taskpane.Url is defined twice",
    );
    expect(planted('id="Skp.Help"', 'id="Skp.Open"')).toEqual(["command Skp.Open is defined twice"]);
  });

  test("a text that is too long or empty", () => {
    expect(planted('Value="Buka SKP"', `Value="${"Buka!".repeat(30)}"`)).toEqual([
      "bt:String Open.Label: 150 characters, more than 125",
    ]);
    expect(
      planted('DefaultValue="Opens the SKP pane beside the workbook."', `DefaultValue="${"a".repeat(251)}"`),
    ).toEqual(["bt:String Open.Tip: 251 characters, more than 250"]);
    expect(planted('DefaultValue="Open SKP"', 'DefaultValue=""')).toEqual([
      "bt:String Open.Label has an empty text",
    ]);
  });
});

describe("a fault of languages", () => {
  test("an override for another language", () => {
    expect(
      planted(
        '<bt:Override Locale="id-ID" Value="Buka SKP"/>',
        '<bt:Override Locale="id" Value="Buka SKP"/>',
      ),
    ).toEqual(["bt:String Open.Label: override for id, not id-ID"]);
  });

  test("a plain Override in the resources, which Excel does not load", () => {
    expect(
      planted(
        '<bt:Override Locale="id-ID" Value="Buka SKP"/>',
        '<Override Locale="id-ID" Value="Buka SKP"/>',
      ),
    ).toEqual(["Override may not stand in bt:String Open.Label"]);
  });

  test("a text, or the metadata of the functions, without its Indonesian form", () => {
    expect(planted('<bt:Override Locale="id-ID" Value="Buka SKP"/>', "")).toEqual([
      "bt:String Open.Label has no id-ID override",
    ]);
    expect(planted(/<bt:Override Locale="id-ID" Value="https[^>]*>/, "")).toEqual([
      "bt:Url Functions.Metadata.Url has no id-ID override",
    ]);
    expect(planted(/<Override Locale="id-ID" Value="SKP di Excel"\/>/, "")).toContain(
      "DisplayName lacks Override",
    );
  });

  test("another first language, or a namespace of another name or with a translation", () => {
    expect(planted("<DefaultLocale>en-US", "<DefaultLocale>id-ID")).toEqual([
      "DefaultLocale id-ID is not en-US",
    ]);
    const namespace = 'id="Functions.Namespace" DefaultValue="SKP"';
    expect(planted(namespace, 'id="Functions.Namespace" DefaultValue="KINERJA"')).toEqual([
      "the namespace must be SKP in every language",
    ]);
    expect(
      planted(`${namespace}/>`, `${namespace}><bt:Override Locale="id-ID" Value="SKPN"/></bt:String>`),
    ).toEqual(["the namespace must be SKP in every language"]);
  });
});

describe("a fault of addresses", () => {
  test("an address that is not https, or of another host", () => {
    expect(
      planted(`id="Help.Url" DefaultValue="${base}`, 'id="Help.Url" DefaultValue="http://localhost:3000'),
    ).toEqual(["http://localhost:3000/site/index.html is not https"]);
    expect(
      planted(`id="Help.Url" DefaultValue="${base}`, 'id="Help.Url" DefaultValue="https://contoh.go.id'),
    ).toEqual([`https://contoh.go.id/site/index.html is not below ${base}`]);
  });

  test("an address that is none", () => {
    expect(
      planted(`id="Help.Url" DefaultValue="${base}/site/index.html"`, 'id="Help.Url" DefaultValue="bantuan"'),
    ).toEqual(["bt:Url Help.Url: no address"]);
  });

  test("a file that the site does not have", () => {
    expect(planted(`Value="${base}/functions-id.json"`, `Value="${base}/functions-in.json"`)).toEqual([
      `${base}/functions-in.json: the site has no functions-in.json`,
    ]);
  });
});

describe("a fault of the shared runtime", () => {
  test.each([
    ["Page", /<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/, '<Page><SourceLocation resid="Help.Url"/>'],
    ["FunctionFile", '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'],
    [
      "ShowTaskpane",
      /(<TaskpaneId>.*<\/TaskpaneId>\s*)<SourceLocation resid="Taskpane.Url"\/>/,
      '$1<SourceLocation resid="Help.Url"/>',
    ],
  ])("%s with another page than the runtime", (name, from, to) => {
    expect(planted(from, to)).toEqual([`${name} is not the page of the runtime (Taskpane.Url)`]);
  });

  test("a runtime that is not long", () => {
    expect(planted('lifetime="long"', 'lifetime="short"')).toEqual([
      "the runtime must be long, it is shared",
    ]);
  });

  test("a first page that is not the runtime's", () => {
    expect(
      planted(
        `<SourceLocation DefaultValue="${base}/taskpane.html"/>`,
        `<SourceLocation DefaultValue="${base}/functions.js"/>`,
      ),
    ).toEqual(["DefaultSettings opens another page than the runtime"]);
  });
});

describe("a fault of the head", () => {
  test("a version that is not package.json's", () => {
    expect(planted(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>")).toEqual([
      `Version 9.9.9.0 is not ${siteFacts.version}.0 of package.json`,
    ]);
  });

  test("an id that is no GUID, another permission, another requirement", () => {
    expect(planted(/<Id>.*<\/Id>/, "<Id>skp</Id>")).toEqual(["Id skp is no GUID in lower case"]);
    expect(planted("ReadWriteDocument", "ReadDocument")).toEqual([
      "Permissions ReadDocument is not ReadWriteDocument",
    ]);
    expect(planted('Name="SharedRuntime"', 'Name="ExcelApi"')).toEqual([
      "requires ExcelApi 1.1, not SharedRuntime 1.1 alone",
    ]);
  });

  test("a button without what it does", () => {
    expect(planted("<FunctionName>bantuan</FunctionName>", "")).toEqual([
      "Action ExecuteFunction lacks what it acts on",
    ]);
  });
});

describe("a fault of icons", () => {
  test("an icon of another size than it claims", () => {
    expect(planted("/icon-32.png", "/icon-48.png")).toEqual([
      `${base}/assets/icons/icon-48.png is 48x48, not 32x32`,
    ]);
    expect(planted('<bt:Image size="20" resid="Icon.20"/>', '<bt:Image size="20" resid="Icon.24"/>')).toEqual(
      ["resource Icon.20 is never used", `${base}/assets/icons/icon-24.png is 24x24, not 20x20`],
    );
  });

  test("an icon without one of the sizes that Office asks for", () => {
    expect(planted('<bt:Image size="80" resid="Icon.80"/>', "")).toEqual(["an icon lacks size 80"]);
  });

  test("an icon that is missing, or is no PNG", () => {
    expect(planted("/rumus-16.png", "/rumus-17.png")).toEqual([
      `${base}/assets/icons/rumus-17.png: the site has no assets/icons/rumus-17.png`,
    ]);
    expect(planted("/assets/icons/rumus-16.png", "/functions.js")).toEqual([
      `${base}/functions.js is no PNG`,
    ]);
  });
});
