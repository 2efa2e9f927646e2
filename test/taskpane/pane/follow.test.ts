import { followed } from "../../../src/taskpane/pane/follow";

const subject = { skp: "S-SRI", result: "K-SRI1", period: "Triwulan II 2026" };

test("Rencana opens the SKP of the selected row with its result, and keeps its filter", () => {
  expect(followed({ page: "rencana", filter: "belum", skp: "S-ANDI", result: "K-1" }, subject)).toEqual({
    page: "rencana",
    filter: "belum",
    skp: "S-SRI",
    result: "K-SRI1",
  });
  expect(followed({ page: "rencana", result: "K-1" }, { skp: "S-ANDI" })).toEqual({
    page: "rencana",
    skp: "S-ANDI",
  });
});

test("Laksana and Nilai turn to the person and, where the row has one, to its period", () => {
  expect(followed({ page: "laksana", filter: "belum" }, subject)).toEqual({
    page: "laksana",
    filter: "belum",
    skp: "S-SRI",
    period: "Triwulan II 2026",
  });
  expect(followed({ page: "nilai", period: "Triwulan I 2026" }, { skp: "S-SRI" })).toEqual({
    page: "nilai",
    period: "Triwulan I 2026",
    skp: "S-SRI",
  });
});

test("no other page is left or changed", () => {
  const route = { page: "beranda" } as const;
  expect(followed(route, subject)).toBe(route);
});
