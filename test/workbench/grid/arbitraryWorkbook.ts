import fc from "fast-check";
import type {
  FileArea,
  FileCell,
  FileConditionalFormat,
  FileSheet,
  FileStyle,
  FileTable,
  FileValidation,
  WorkbookFile,
} from "../../../src/files/workbookFile";

const optional = <T extends object>(shape: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> }) =>
  fc.record(shape, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;
const nonEmpty = <T extends object>(values: fc.Arbitrary<T>) =>
  values.filter((value) => Object.keys(value).length > 0);

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, "0").toUpperCase()}`);
const on = fc.constant(true);
const points = fc.integer({ min: 4, max: 1600 }).map((n) => n / 4);
const text = fc
  .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
  .filter((value) => !value.startsWith("="));
const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);

const border = fc.record({
  style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double", "hair", "dashDot"),
  color,
});

export const arbitraryStyle: fc.Arbitrary<FileStyle> = nonEmpty(
  optional<Omit<FileStyle, "indent">>({
    numberFormat: fc.constantFrom("0.00", "@", "dd/mm/yyyy", '"Rp"#,##0'),
    bold: on,
    italic: on,
    underline: on,
    strikethrough: on,
    fontName: fc.constantFrom("Arial", "Calibri"),
    fontSize: fc.integer({ min: 6, max: 40 }),
    fontColor: color,
    fill: color,
    horizontal: fc.constantFrom("left", "center", "right", "justify", "fill"),
    vertical: fc.constantFrom("top", "center", "bottom"),
    wrap: on,
    rotation: fc.constantFrom(45, -45, 90, 255),
    border: nonEmpty(
      optional<NonNullable<FileStyle["border"]>>({
        top: border,
        bottom: border,
        left: border,
        right: border,
      }),
    ),
    locked: fc.constant(false),
  }),
).chain((style) =>
  fc
    .option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
    .map((indent) => (indent ? { ...style, indent } : style)),
);

const scalar: fc.Arbitrary<NonNullable<FileCell["value"]>> = fc.oneof(
  text,
  fc.constantFrom("198501012010011001", "00123", "#N/A", "TRUE", "'x", "1/2", "- rapat"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constantFrom("#N/A", "#VALUE!", "#DIV/0!").map((error) => ({ error })),
);

const size = 12;
export const arbitraryArea: fc.Arbitrary<FileArea> = fc.record({
  row: fc.nat(size),
  column: fc.nat(size),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

type Content = Pick<FileCell, "value" | "formula" | "style" | "spill" | "spilled">;

const content = (row: number, column: number): fc.Arbitrary<Content> =>
  fc.oneof(
    fc.record({ value: scalar }),
    fc.record({ value: scalar, style: arbitraryStyle }),
    fc.record({ style: arbitraryStyle }),
    fc.record({ value: scalar, formula: fc.constantFrom("=A1+1", '=SKP.PREDICATE("a","b")', "=SUM(B2:C3)") }),
    fc.array(fc.tuple(scalar, fc.option(scalar)), { minLength: 1, maxLength: 3 }).map((spilled) => ({
      value: (spilled[0] as (typeof spilled)[0])[0],
      formula: "=SEQUENCE(3,2)",
      spill: { row, column, rows: spilled.length, columns: 2 },
      spilled,
    })),
  );

const cells: fc.Arbitrary<FileCell[]> = fc
  .uniqueArray(fc.tuple(fc.nat(size), fc.nat(size)), { selector: String, maxLength: 20 })
  .chain((places) =>
    fc.tuple(
      ...places
        .sort(([a, b], [c, d]) => a - c || b - d)
        .map(([row, column]) => content(row, column).map((what): FileCell => ({ row, column, ...what }))),
    ),
  );

const formula = fc.constantFrom("=A1", "=$B$2>3", "=10", "=2.5", '="x"');

const comparison = fc.oneof(
  fc.record({
    operator: fc.constantFrom("equal", "notEqual", "greaterThan", "lessThanOrEqual"),
    formulas: fc.tuple(formula).map((list): string[] => list),
  }),
  fc.record({
    operator: fc.constantFrom("between", "notBetween"),
    formulas: fc.tuple(formula, formula).map((list): string[] => list),
  }),
);

const conditionalFormats: fc.Arbitrary<FileConditionalFormat[]> = fc
  .array(
    fc
      .record({
        areas: fc.array(arbitraryArea, { minLength: 1, maxLength: 2 }),
        style: optional<FileConditionalFormat["style"]>({
          bold: on,
          italic: on,
          fontColor: color,
          fill: color,
        }),
        rule: fc.oneof(
          comparison.map((rule) => ({ type: "cellIs" as const, ...rule })),
          fc.record({
            type: fc.constant("containsText" as const),
            text,
            formulas: fc.constant<string[]>([]),
          }),
          fc.record({
            type: fc.constant("expression" as const),
            formulas: fc.tuple(fc.constant('=$C1="Baik"')),
          }),
        ),
        stopIfTrue: fc.boolean(),
      })
      .map(({ rule, stopIfTrue, ...rest }) => ({ ...rest, ...rule, ...(stopIfTrue && { stopIfTrue }) })),
    { maxLength: 4 },
  )
  .map((rules) => rules.map((rule, index): FileConditionalFormat => ({ ...rule, priority: index + 1 })));

const validation: fc.Arbitrary<FileValidation> = fc
  .record({
    areas: fc.array(arbitraryArea, { minLength: 1, maxLength: 2 }),
    rule: fc.oneof(
      fc
        .array(word, { minLength: 1, maxLength: 4 })
        .map((words) => ({ type: "list" as const, formula1: `"${words.join(",")}"` })),
      fc.constant({ type: "list" as const, formula1: "=$A$1:$A$3" }),
      fc.record({
        type: fc.constantFrom(
          "whole" as const,
          "decimal" as const,
          "date" as const,
          "time" as const,
          "textLength" as const,
        ),
        operator: fc.constantFrom("between", "notBetween"),
        formula1: fc.constantFrom("1", "=A1"),
        formula2: fc.constantFrom("10", "=A2"),
      }),
      fc.constant({ type: "custom" as const, formula1: "=LEN(A1)=18" }),
    ),
    rest: optional<Pick<FileValidation, "ignoreBlank" | "inCellDropDown" | "prompt" | "error">>({
      ignoreBlank: fc.boolean(),
      inCellDropDown: fc.boolean(),
      prompt: fc.record({ title: text, message: text, show: fc.boolean() }),
      error: fc.record({
        title: text,
        message: text,
        style: fc.constantFrom("stop", "warning", "information"),
        show: fc.boolean(),
      }),
    }),
  })
  .map(({ areas, rule, rest }) => ({ areas, ...rule, ...rest }));

const table = (name: string): fc.Arbitrary<FileTable> =>
  fc
    .record({
      columns: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
      rows: fc.integer({ min: 2, max: 6 }),
      showTotals: fc.boolean(),
      showFilter: fc.boolean(),
      showBandedRows: fc.boolean(),
      style: fc.constantFrom("TableStyleMedium2", "TableStyleLight9"),
      calculated: fc.boolean(),
    })
    .map(({ columns, rows, calculated, ...rest }) => ({
      ...rest,
      name,
      columns,
      area: { row: 20, column: 0, rows: rows + (rest.showTotals ? 1 : 0), columns: columns.length },
      showHeaders: true,
      ...(calculated && {
        calculated: { [columns[0] as string]: `=${name}[[#This Row],[${columns[0]}]]&"x"` },
      }),
    }));

const lines = fc.dictionary(fc.nat(30).map(String), points, { maxKeys: 4, noNullPrototype: true });
const indexes = fc.uniqueArray(fc.nat(30), { maxLength: 3 }).map((list) => list.sort((a, b) => a - b));

const fitted = (fittedRows: number[]) => (fittedRows.length > 0 ? { fittedRows } : {});

const sheet = (name: string, index: number): fc.Arbitrary<FileSheet> =>
  fc
    .record({
      visibility:
        index === 0 ? fc.constant("visible" as const) : fc.constantFrom("visible", "hidden", "veryHidden"),
      tabColor: fc.option(color, { nil: undefined }),
      cells,
      widths: lines,
      heights: lines,
      fittedRows: indexes,
      defaults: fc.constantFrom({}, { defaultWidth: 66, defaultHeight: 18 }),
      styles: fc.constantFrom(
        {},
        { columnStyles: { 20: { bold: true } }, rowStyles: { 25: { fill: "#FFFF00" } } },
      ),
      hiddenRows: indexes,
      hiddenColumns: indexes,
      merges: fc.array(arbitraryArea, { maxLength: 2 }),
      freeze: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.nat(3) }), {
        nil: undefined,
      }),
      showGridlines: fc.boolean(),
      tables: fc.array(table(`tTabel${index}`), { maxLength: 1 }),
      validations: fc.array(validation, { maxLength: 3 }),
      conditionalFormats,
      protection: fc.option(fc.constant({ options: { allowFormatCells: true } }), { nil: undefined }),
      print: fc.constantFrom<FileSheet["print"]>(
        {},
        { orientation: "landscape", paperSize: 9, header: "&LVersi 1" },
      ),
      charts: fc.constantFrom<FileSheet["charts"]>(
        [],
        [
          {
            name: "Grafik",
            type: "Line",
            source: "=Lembar!$A$1:$B$3",
            seriesBy: "columns",
            left: 10,
            top: 20,
            width: 300,
            height: 200,
          },
        ],
      ),
      customProperties: fc.constantFrom<Record<string, string>>({}, { skpForm: '{"kind":"skp"}' }),
    })
    .map(({ tabColor, freeze, protection, fittedRows, defaults, styles, ...rest }) => ({
      name,
      ...rest,
      ...defaults,
      ...styles,
      ...fitted(fittedRows.filter((row) => row in rest.heights)),
      ...(tabColor && { tabColor }),
      ...(freeze && { freeze }),
      ...(protection && { protection }),
    }));

/** Any workbook of which the grid and the host say that they keep all of it. */
export const arbitraryWorkbook: fc.Arbitrary<WorkbookFile> = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    sheets: fc.tuple(...Array.from({ length: count }, (_, index) => sheet(`Lembar ${index + 1}`, index))),
    names: fc.constantFrom(
      [],
      [
        { name: "Ambang", formula: "='Lembar 1'!$A$1:$B$2", visible: true },
        { name: "Batas", formula: "=0.5", sheet: "Lembar 1", comment: "setengah", visible: false },
      ],
    ),
    customXml: fc.constant(['<skp xmlns="urn:skp">1</skp>']),
    customXmlIds: fc.constant(["{3F2504E0-4F89-11D3-9A0C-0305E82C3301}"]),
    addIn: fc.constant({ id: "0c5b0b7e-9b7a-4b55-8f0f-4f5f3a2c1d11", version: "1.0.0.0" }),
    settings: fc.constantFrom<Record<string, string>>({}, { bahasa: '"id"' }),
    activeSheet: fc.nat(count - 1),
  }),
);
