import fc from "fast-check";
import { mergeInto } from "../../src/actions/merge";
import type { KeysOf } from "../../src/actions/merge";
import type { Row } from "../../src/model/tables";
import { newBook, simulate, toolsFor } from "../support/simulate";

const withPeople = (people: readonly Record<string, string>[]) => {
  const merger = mergeInto(newBook, "pegawai", toolsFor(newBook, 1));
  for (const person of people) merger.put(person, () => false);
  return simulate(newBook, {
    steps: [{ do: "table", table: "pegawai", sheet: "Pegawai" }, ...merger.steps()],
  });
};

const sameNip =
  (nip: string) =>
  (row: Row<"pegawai">): boolean =>
    nip !== "" && row.nip === nip;

describe("merging rows into a table", () => {
  it("fills what is empty in a row that is there, and leaves what somebody typed", () => {
    const book = withPeople([{ nip: "1", nama: "Sri", jabatan: "" }]);
    const merger = mergeInto(book, "pegawai", toolsFor(book, 1));
    merger.put({ nip: "1", nama: "Other", jabatan: "Arsiparis" }, sameNip("1"));
    expect(merger.rows).toEqual([]);
    expect(merger.changes).toEqual([
      {
        do: "change",
        table: "pegawai",
        id: book.tables.pegawai.rows[0]?.id,
        column: "jabatan",
        from: null,
        to: "Arsiparis",
      },
    ]);
  });

  it("fills an empty cell once, though two rows would fill it", () => {
    const book = withPeople([{ nip: "1" }]);
    const merger = mergeInto(book, "pegawai", toolsFor(book, 1));
    merger.put({ nip: "1", nama: "Sri" }, sameNip("1"));
    merger.put({ nip: "1", nama: "Sri Rahayu" }, sameNip("1"));
    expect(merger.changes.map(({ to }) => to)).toEqual(["Sri"]);
  });

  it("asks only rows that share a key, the best key first", () => {
    const book = withPeople([
      { nip: "", nama: "Sri", jabatan: "A" },
      { nip: "1", nama: "Sri", jabatan: "B" },
    ]);
    const keys: KeysOf<"pegawai"> = ({ nip, nama }) => [nip, nama];
    const merger = mergeInto(book, "pegawai", toolsFor(book, 1), keys);
    const [first, second] = book.tables.pegawai.rows.map(({ id }) => id);
    expect(merger.put({ nip: "1", nama: "Sri" }, () => true)).toBe(second);
    expect(merger.put({ nip: "2", nama: "Sri" }, () => true)).toBe(first);
    expect(merger.put({ nip: "3", nama: "Tono" }, () => true)).toMatch(/^P-/);
  });

  it("gives the same with keys as without, whatever the rows", () => {
    const person = fc.record({
      nip: fc.constantFrom("", "1", "2", "3"),
      nama: fc.constantFrom("", "Sri", "Tono"),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), fc.array(person, { maxLength: 6 }), (there, coming) => {
        const book = withPeople(there);
        const plain = mergeInto(book, "pegawai", toolsFor(book, 1));
        const keyed = mergeInto(book, "pegawai", toolsFor(book, 1), ({ nip }) => [nip]);
        for (const one of coming)
          expect(keyed.put(one, sameNip(one.nip))).toBe(plain.put(one, sameNip(one.nip)));
        expect(keyed.steps()).toEqual(plain.steps());
      }),
    );
  });
});
