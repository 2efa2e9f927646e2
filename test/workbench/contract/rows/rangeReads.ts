import { property, type Row } from "../row";

export const rangeReadRows: readonly Row[] = [
  property("Range.values", {
    does: "reads and writes the raw values; a written string is entered as if it were typed",
    test: async ({ on, cell }) => {
      const values = await on(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          [1, "teks"],
          [true, "=A1+1"],
        ];
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([
        [1, "teks"],
        [true, 2],
      ]);
      expect(cell(1, 1)).toMatchObject({ f: "=A1+1", v: 2 });
    },
    survives: async (context, sheet) => {
      const range = sheet.getRange("A1:B2").load("values, formulas, valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    },
  }),
];
