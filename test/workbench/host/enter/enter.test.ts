import { hardTexts } from "../../../fixtures/hardTexts";
import { enter } from "../../../../src/workbench/host/enter/enter";

const today = new Date(2026, 4, 20);
const typed = (input: unknown, format = "General", locale = "id-ID") => enter(input, format, locale, today);

describe("a string written through Office.js is entered as if it were typed", () => {
  it.each([
    ["198501012010011001", { value: 198501012010011000 }],
    ["00123", { value: 123 }],
    ["+62", { value: 62 }],
    ["-5", { value: -5 }],
    ["(5)", { value: -5 }],
    ["50%", { value: 0.5, numberFormat: "0%" }],
    ["12,5%", { value: 0.125, numberFormat: "0.00%" }],
    ["1E5", { value: 100000, numberFormat: "0.00E+00" }],
    ["1,5", { value: 1.5 }],
    ["1.250,5", { value: 1250.5, numberFormat: "#,##0.00" }],
    ["1.000.000", { value: 1000000, numberFormat: "#,##0" }],
    ["Rp10.000", { value: 10000, numberFormat: '"Rp"#,##0' }],
    ["0 1/2", { value: 0.5, numberFormat: "# ?/?" }],
    [" 7 ", { value: 7 }],
  ])("%j becomes a number", (input, expected) => expect(typed(input)).toEqual(expected));

  it.each([
    ["1/2", { value: 46054, numberFormat: "d-mmm" }], // 1 Feb 2026: Indonesian settings put the day first
    ["15/1/2026", { value: 46037, numberFormat: "m/d/yyyy" }],
    ["2026-01-15", { value: 46037, numberFormat: "m/d/yyyy" }],
    ["15 Januari 2026", { value: 46037, numberFormat: "d-mmm-yy" }],
    ["Agu 2026", { value: 46235, numberFormat: "mmm-yy" }], // 1 Aug 2026
    ["12:00", { value: 0.5, numberFormat: "h:mm" }],
    ["2026-01-15 12:00", { value: 46037.5, numberFormat: "m/d/yyyy h:mm" }],
  ])("%j becomes a date or a time", (input, expected) => expect(typed(input)).toEqual(expected));

  it("reads month before day and a decimal point under the settings of the United States", () => {
    expect(typed("1/2", "General", "en-US")).toEqual({ value: 46024, numberFormat: "d-mmm" }); // 2 Jan 2026
    expect(typed("1,250.5", "General", "en-US")).toEqual({ value: 1250.5, numberFormat: "#,##0.00" });
  });

  it.each(["TRUE", "true", "False"])("%j becomes a boolean", (input) =>
    expect(typed(input)).toEqual({ value: input.toUpperCase() === "TRUE" }),
  );

  it("#N/A becomes an error value", () => expect(typed("#N/A")).toEqual({ value: "#N/A", kind: "error" }));

  it.each([
    ["=1+1", "=1+1"],
    ["- rapat", "=- rapat"],
    ["-A1*2", "=-A1*2"],
    ["+A1", "=A1"],
    ["@x", "=@x"],
  ])("%j becomes the formula %j", (input, formula) => expect(typed(input)).toEqual({ value: null, formula }));

  it.each(["=1+", "=SUM(1", "=(", '="x', "-5 orang", "+62 812 3456", "=1 2"])(
    "%j is refused: Excel cannot read it as a formula",
    (input) => expect(() => typed(input)).toThrow(expect.objectContaining({ code: "InvalidArgument" })),
  );

  it.each(["-", "+", "Sesuai", "31/2/2026x", "1.5", "12,5 ton", "a@b.id", "10.0.0.1", "=", "Maret"])(
    "%j stays text",
    (input) => expect(typed(input)).toEqual({ value: input, kind: "text" }),
  );

  it("a leading apostrophe is taken off and keeps what follows as text", () => {
    expect(typed("'x")).toEqual({ value: "x", kind: "text" });
    expect(typed("''x")).toEqual({ value: "'x", kind: "text" });
    expect(typed("'=1+1", "@")).toEqual({ value: "=1+1", kind: "text" });
  });

  // The apostrophe is taken off in any format.
  it.each(hardTexts.filter((text) => !text.startsWith("'")))(
    "%j stays text in a cell of the format @",
    (input) => expect(typed(input, "@")).toEqual({ value: input, kind: "text" }),
  );

  it("a cell that has a number format keeps it", () => expect(typed("50%", "0.0")).toEqual({ value: 0.5 }));

  it("null leaves the cell and an empty string empties it", () => {
    expect(typed(null)).toBeUndefined();
    expect(typed("")).toEqual({ value: null });
  });

  it("refuses more than 32,767 characters", () => {
    expect(typed("a".repeat(32_767))).toMatchObject({ kind: "text" });
    expect(() => typed("a".repeat(32_768))).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});
