import { readApiSets } from "../../../scripts/api-sets";
import { isAbove, sinceSet } from "../../../src/workbench/host/apiSets";
import sets from "../../../src/workbench/host/apiSets.json";

describe("the requirement sets of Office.js' members", () => {
  it("are those of the installed @types/office-js (else run scripts/api-sets.ts)", () => {
    expect(sets).toEqual(readApiSets());
  });

  it("tell what a host that announces 1.14 must refuse", () => {
    expect([sinceSet("Range", "values"), sinceSet("Range", "getSpillParent")]).toEqual(["1.1", "1.12"]);
    expect(isAbove("Range", "values", "1.14")).toBe(false);
    expect(isAbove("Range", "valuesAsJson", "1.14")).toBe(true);
    expect(isAbove("Worksheet", "onNameChanged", "1.14")).toBe(true);
    expect(isAbove("Worksheet", "onNameChanged", "1.17")).toBe(false);
    expect(isAbove("AllowEditRange", "title", "1.17")).toBe(true);
  });
});
