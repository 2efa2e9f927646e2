import { needsAnotherFile, shownFormula, storedFormula } from "../../../src/files/xlsx/storedFormula";

const options = { namespaces: ["SKP"] };
const bothWays: [shown: string, stored: string][] = [
  ["=SKP.PREDICATE(A1,B1)", "_xldudf_SKP_PREDICATE(A1,B1)"],
  [
    '=IF(SKP.PREDICATE("SKP.X(1)",\'SKP.A (1)\'!A1)="",XSKP.Y(1),0)',
    'IF(_xldudf_SKP_PREDICATE("SKP.X(1)",\'SKP.A (1)\'!A1)="",XSKP.Y(1),0)',
  ],
  ['=XLOOKUP("IFS(",A:A,B:B)', '_xlfn.XLOOKUP("IFS(",A:A,B:B)'],
  ["=SUM(FILTER(A1:A9,B1:B9))", "SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["=STDEV.S(A1:A9)+NORM.DIST(1,0,1,TRUE)", "_xlfn.STDEV.S(A1:A9)+_xlfn.NORM.DIST(1,0,1,TRUE)"],
  ["=SUM(A2#)", "SUM(_xlfn.ANCHORARRAY(A2))"],
  ["='Daftar SKP'!$B$2#", "_xlfn.ANCHORARRAY('Daftar SKP'!$B$2)"],
  ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(n,n+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1))"],
  ["=tSKP[[#This Row],[Nama]]&tSKP[#Headers]", "tSKP[[#This Row],[Nama]]&tSKP[#Headers]"],
  ['="_xldudf_SKP_X("&"[@x]"', '"_xldudf_SKP_X("&"[@x]"'],
  ["=+A1", "+A1"],
  ["=-(1)", "-(1)"],
];

describe("a formula in a file", () => {
  it.each(bothWays)("%s is stored as %s, and read back", (shown, stored) => {
    expect(storedFormula(shown, options)).toBe(stored);
    expect(shownFormula(stored, ["SKP"])).toBe(shown);
  });

  it("of another add-in stays as it is stored, both ways", () => {
    expect(shownFormula("_xldudf_CX_GET(A1)+[2]!_xldudf_skp_predicate(A1,B1)", ["SKP"])).toBe(
      "=_xldudf_CX_GET(A1)+SKP.PREDICATE(A1,B1)",
    );
    expect(storedFormula("=_xldudf_CX_GET(A1)+CX.GET(1)", options)).toBe("_xldudf_CX_GET(A1)+CX.GET(1)");
  });

  it("writes the names of custom functions in capitals, however they were typed", () => {
    expect(storedFormula("=skp.Predicate (A1,B1)", options)).toBe("_xldudf_SKP_PREDICATE(A1,B1)");
  });

  it.each([
    ["=[@Target]*2", "tSKP[[#This Row],[Target]]*2"],
    ['=[@[Rencana Hasil Kerja]]&"[@x]"', 'tSKP[[#This Row],[Rencana Hasil Kerja]]&"[@x]"'],
    ["=tSKP[@Nama]", "tSKP[[#This Row],[Nama]]"],
    ["=SUM([@[A]:[B]])", "SUM(tSKP[[#This Row],[A]:[B]])"],
    ["=ROWS([Nama])", "ROWS(tSKP[Nama])"],
    ["=COUNTA([@])", "COUNTA(tSKP[#This Row])"],
  ])("writes out the table of its own row: %s", (shown, stored) => {
    expect(storedFormula(shown, { ...options, table: "tSKP" })).toBe(stored);
  });

  it("leaves out the @ that an ordinary formula means anyway, and names it in an array formula", () => {
    expect(storedFormula("=@A1:A3*2", options)).toBe("A1:A3*2");
    expect(storedFormula("=SKP.PREDICATE(@A1:A3,B1)", options)).toBe(
      "_xldudf_SKP_PREDICATE(_xlfn.SINGLE(A1:A3),B1)",
    );
  });

  it.each([
    ["'[1]Dasar Hitung'!E18", true],
    ["[1]Sheet1!A1+1", true],
    ["[3]!Nama", true],
    ["'C:\\arsip\\[buku.xlsx]Lembar'!A1", true],
    ["[2]!_xldudf_SKP_X(1)", false],
    ["tSKP[2026]*2", false],
    ['"[1]Sheet1!A1"', false],
    ["tSKP[[#This Row],[1]]", false],
    ["'Daftar SKP'!A1", false],
  ])("%s needs another file: %s", (stored, needs) => {
    expect(needsAnotherFile(stored)).toBe(needs);
  });
});
