import { linkFormula, placeOfLink } from "../../../src/workbench/grid/hyperlink";

test.each([
  [`=HYPERLINK("#'Daftar SKP'!A1","Buka, ya")`, `="#'Daftar SKP'!A1"`],
  [`=HYPERLINK(CHOOSE(D32,"#A!A1","#B!A1"),"Buka")`, `=CHOOSE(D32,"#A!A1","#B!A1")`],
  [`=hyperlink("https://contoh.go.id")`, `="https://contoh.go.id"`],
  [`=HYPERLINK("teks, (dengan) koma"&A1,"x")`, `="teks, (dengan) koma"&A1`],
  ["=SUM(A1,2)", undefined],
])("the link of %s is %s", (formula, link) => {
  expect(linkFormula(formula)).toBe(link);
});

test.each([
  ["#'Daftar SKP'!A1", { sheet: "Daftar SKP", address: "A1" }],
  ["#Rencana!$B$2:$C$3", { sheet: "Rencana", address: "B2:C3" }],
  ["#'O''Neil'!a1", { sheet: "O'Neil", address: "A1" }],
  ["#C7", { address: "C7" }],
  ["https://contoh.go.id/#A1", undefined],
  ["#Nama", undefined],
])("the link %s leads to %j", (link, place) => {
  expect(placeOfLink(link)).toEqual(place);
});
