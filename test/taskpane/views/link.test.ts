import { linkOf } from "../../../src/taskpane/views/link";

test("only addresses of the web are opened", () => {
  expect(linkOf(" https://bukti.example.go.id/1 ")).toBe("https://bukti.example.go.id/1");
  expect(["javascript:alert(1)", "bukti.pdf", "https://a b", ""].map(linkOf)).toEqual(["", "", "", ""]);
});
