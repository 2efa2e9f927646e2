import { headerParts, headerText } from "../../../src/workbench/host/headerText";

describe("the text of a header", () => {
  it("has a left, a middle and a right part", () => {
    expect(headerParts("&LVersi 1&C&A&RHalaman &P dari &N")).toEqual({
      left: "Versi 1",
      center: "&A",
      right: "Halaman &P dari &N",
    });
  });

  it("stands in the middle when it names no part", () => {
    expect(headerParts("Rahasia")).toEqual({ left: "", center: "Rahasia", right: "" });
    expect(headerParts(undefined)).toEqual({ left: "", center: "", right: "" });
  });

  it("keeps a doubled ampersand as a letter", () => {
    const parts = { left: "Riset && Data", center: "", right: "&&Ruang" };
    expect(headerParts(headerText(parts))).toEqual(parts);
  });

  it("is nothing when all parts are empty", () => {
    expect(headerText({ left: "", center: "", right: "" })).toBeUndefined();
  });
});
