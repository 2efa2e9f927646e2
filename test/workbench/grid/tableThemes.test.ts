import { themeOfStyle } from "../../../src/workbench/grid/tableLooks";
import { tableThemes } from "../../../src/workbench/grid/tableThemes";

test.each([
  ["TableStyleLight1", true, "excel-light"],
  ["TableStyleLight9", false, "excel-light-plain"],
  ["TableStyleMedium2", true, "excel-medium"],
  ["TableStyleDark3", false, "excel-medium-plain"],
  ["", true, "excel-none"],
  [undefined, true, "excel-none"],
])("a table with style %s and banded rows %s looks like %s", (style, banded, theme) => {
  expect(themeOfStyle(style, banded)).toBe(theme);
  expect(tableThemes.map(({ name }) => name)).toContain(theme);
});

test("a new table looks as Excel makes it", () => {
  expect(tableThemes[0]?.name).toBe(themeOfStyle("TableStyleMedium2", true));
});
