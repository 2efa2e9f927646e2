import fc from "fast-check";
import { readCsv, writeCsv } from "../../src/files/csv";
import { itWithReal } from "../fixtures/realInputs";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("readCsv", () => {
  it.each([
    [
      "semicolons",
      "a;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "commas",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a comma inside values separated by semicolons",
      'nama;jabatan\n"A, S.Pd";x, y',
      [
        ["nama", "jabatan"],
        ["A, S.Pd", "x, y"],
      ],
    ],
    ["the separator it names itself", "sep=;\r\na,b;c", [["a,b", "c"]]],
    ["a byte order mark", "\uFEFFa;b", [["a", "b"]]],
    [
      "Windows' and old Mac's line ends",
      "a;b\r\n1;2\r3;4\r\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "quotes, separators and line ends inside quotes",
      'a;"b ""x"";\r\nc"\n1;2',
      [
        ["a", 'b "x";\r\nc'],
        ["1", "2"],
      ],
    ],
    [
      "a quote in the middle of a value",
      'a;b"c\n1;2',
      [
        ["a", 'b"c'],
        ["1", "2"],
      ],
    ],
    ["a quote that is never closed", 'a;"b\nc', [["a", "b\nc"]]],
    ["rows of different lengths and empty values", "a;b;\n\n;x", [["a", "b", ""], [""], ["", "x"]]],
    ["one column", "NIP\n123", [["NIP"], ["123"]]],
    ["nothing", "", []],
  ])("reads %s", (_, text, rows) => {
    expect(readCsv(bytes(text))).toEqual(rows);
  });

  it("converts nothing: a NIP, a leading zero and a date stay the text they are", () => {
    expect(readCsv(bytes("198501012010011001;00123;2026-01-15;TRUE;1E5;=1+1"))).toEqual([
      ["198501012010011001", "00123", "2026-01-15", "TRUE", "1E5", "=1+1"],
    ]);
  });

  it("reads what Excel saves as plain CSV and as Unicode text", () => {
    expect(readCsv(new Uint8Array([0x6e, 0xe9, 0x3b, 0x78]))).toEqual([["né", "x"]]);
    const utf16 = [0xff, 0xfe, ...[..."a\tb"].flatMap((letter) => [letter.charCodeAt(0), 0])];
    expect(readCsv(new Uint8Array(utf16))).toEqual([["a", "b"]]);
  });

  itWithReal(
    "16-pringsewu-roster",
    "reads the roster of a regency, every row as long as the header",
    async (roster) => {
      const [header, ...rows] = readCsv(roster);
      expect(rows).toHaveLength(2148);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
      expect(header?.[0]?.startsWith("\uFEFF")).toBe(false);
    },
  );
});

describe("writeCsv", () => {
  it("writes what Excel opens by double click under Indonesian settings", () => {
    expect(
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(
        writeCsv([
          ["NIP", 'a "b"'],
          ["1;2", "x\ny"],
        ]),
      ),
    ).toBe('\uFEFFNIP;"a ""b"""\r\n"1;2";"x\ny"\r\n');
  });

  it("comes back the same, whatever the values and the separator", () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ";", ",", "\t", "\n", "\r\n", " a ", "", "\uFEFF"),
    );
    const table = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom<";" | "," | "\t">(";", ",", "\t"), (rows, separator) => {
        const header = ["kolom", "lain"];
        expect(readCsv(writeCsv([header, ...rows], separator))).toEqual([header, ...rows]);
      }),
    );
  });
});
