import { lossLines } from "../../../src/workbench/page/fileDialogs";

test("losses of one kind are one line with their places and their number", () => {
  expect(
    lossLines([
      { kind: "externalLink", where: "CKP-T!D18:D19", count: 2 },
      { kind: "externalLink", where: "CKP-R!D18" },
      { kind: "image", where: "CKP-T!B52" },
    ]),
  ).toEqual(["Tautan ke buku kerja lain (3): CKP-T!D18:D19; CKP-R!D18", "Gambar: CKP-T!B52"]);
});

test("after three places the others are counted", () => {
  const losses = ["A!A1", "A!A2", "A!A3", "A!A4", "A!A5"].map((where) => ({ kind: "comment", where }));
  expect(lossLines(losses)).toEqual(["Komentar (5): A!A1; A!A2; A!A3; dan 2 lagi"]);
});

test("a kind without a name of its own is told all the same", () => {
  expect(lossLines([{ kind: "entahApa", where: "xl/x.xml" }])).toEqual(["Isi lain: xl/x.xml"]);
});
