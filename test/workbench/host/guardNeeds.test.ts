import { needOf } from "../../../src/workbench/host/guardNeeds";

test.each([
  ["sheet.command.insert-row-before", "allowInsertRows"],
  ["sheet.command.insert-multi-cols-right", "allowInsertColumns"],
  ["sheet.command.remove-row-confirm", "allowDeleteRows"],
  ["sheet.command.remove-col-by-range", "allowDeleteColumns"],
  ["sheet.command.set-row-height", "allowFormatRows"],
  ["sheet.command.set-worksheet-col-width", "allowFormatColumns"],
  ["sheet.command.set-style", "allowFormatCells"],
  ["sheet.command.sort-range", "allowSort"],
  ["sheet.command.smart-toggle-filter", "allowAutoFilter"],
  ["sheet.command.clear-selection-content", "unlocked"],
  ["sheet.command.paste", "unlocked"],
  ["sheet.command.paste-format", "allowFormatCells"],
  ["sheet.command.add-worksheet-merge-all", "unprotected"],
  ["sheet.command.insert-range-move-down", "unprotected"],
  ["sheet.command.move-selection", undefined],
  ["sheet.command.copy", undefined],
  ["sheet.command.copy-sheet", undefined],
  ["sheet.command.set-worksheet-activate", undefined],
])("on a protected sheet %s needs %s", (command, need) => {
  expect(needOf(command)).toBe(need);
});
