import { findMe, readMe, writeMe } from "../../../src/taskpane/pane/me";
import { tabOf } from "../../../src/taskpane/pane/route";
import { smallOffice } from "../book";

const employees = smallOffice.tables.pegawai.rows;
const sri = { id: "P-SRI", nip: "198501012010012001", nama: "Sri Lestari, S.Sos." };

test("who works here is found by id, in another workbook by NIP, else by a name that one person bears", () => {
  expect(findMe(sri, employees)?.id).toBe("P-SRI");
  expect(findMe({ ...sri, id: "P-OTHER", nama: "" }, employees)?.id).toBe("P-SRI");
  expect(findMe({ id: "P-OTHER", nip: "", nama: "Andi Pratama" }, employees)?.id).toBe("P-ANDI");
});

test("a name that two people bear finds nobody, and nobody is found by a blank NIP", () => {
  const [andi] = employees.filter(({ id }) => id === "P-ANDI");
  const twice = andi ? [...employees, { ...andi, id: "P-TWIN" }] : employees;
  expect(findMe({ id: "P-OTHER", nip: "", nama: "Andi Pratama" }, twice)).toBeUndefined();
  expect(findMe({ id: "P-OTHER", nip: "", nama: "" }, employees)).toBeUndefined();
  expect(findMe(undefined, employees)).toBeUndefined();
});

test("what was kept reads back, and anything else reads as nobody", () => {
  expect(readMe(writeMe(sri))).toEqual(sri);
  expect(["", "x", "{}", '{"id":1}', "null"].map(readMe)).toEqual(Array(5).fill(undefined));
});

test("a start belongs to Beranda, and pages of the menu to no tab", () => {
  expect(tabOf("mulaiPegawai")).toBe("beranda");
  expect(tabOf("nilai")).toBe("nilai");
  expect(tabOf("periksa")).toBeUndefined();
});
