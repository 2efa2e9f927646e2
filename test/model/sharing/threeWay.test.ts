import fc from "fast-check";
import { differences } from "../../../src/model/sharing/threeWay";
import type { Difference } from "../../../src/model/sharing/threeWay";
import type { AnyRow } from "../../../src/model/sharing/planOfRow";
import { tries } from "../../support/tries";

/** Rows of steps of the rencana aksi: few values, so that both sides often say the same. */
const columns = ["rencana", "target", "realisasi"] as const;
const value = fc.constantFrom("", "satu", "dua", "=1+1");
const row = (id: string) =>
  fc
    .record({ rencana: value, target: value, realisasi: value })
    .map((cells): AnyRow => ({ periode: "", urutan: null, idKinerja: "K-1", ...cells, id }));
const sheet = fc
  .array(fc.nat(7), { maxLength: 8 })
  .chain((places) =>
    fc.tuple(...[...new Set(places)].map((place) => row(`X-${place}`))).map((rows) => rows as AnyRow[]),
  );

/** What one side makes of rows: cells typed, rows deleted, rows added with ids of its own. */
const edited = (own: string) => (rows: readonly AnyRow[]) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...columns), value), { maxLength: 6 }),
      fc.subarray([...rows.map(({ id }) => id)]),
      fc.boolean(),
      fc.array(row(`X-${own}`), { maxLength: 1 }),
    )
    .map(([typed, some, deletes, added]): readonly AnyRow[] => {
      const gone = new Set(deletes ? some.slice(0, 2) : []);
      const now = rows.map((one) => ({
        ...one,
        ...Object.fromEntries(
          typed.filter(([place]) => `X-${place}` === one.id).map(([, column, text]) => [column, text]),
        ),
      }));
      return [...now.filter(({ id }) => !gone.has(id)), ...added];
    });
const sides = sheet.chain((sent) =>
  fc.record({ sent: fc.constant(sent), theirs: edited("theirs")(sent), ours: edited("ours")(sent) }),
);

type Rows = readonly AnyRow[];
const compared = (sent: Rows, theirs: Rows, ours: Rows) =>
  differences({ sent: { rencanaAksi: sent }, theirs: { rencanaAksi: theirs }, ours: { rencanaAksi: ours } });

/** Our rows after all that they did was taken. */
const taken = (ours: Rows, some: readonly Difference[]): Rows =>
  some.reduce<Rows>((rows, one) => {
    if (one.kind === "cell")
      return rows.map((row) => (row.id === one.id ? { ...row, [one.column]: one.theirs } : row));
    return one.kind === "deleted" ? rows.filter(({ id }) => id !== one.id) : [...rows, one.row];
  }, ours);

const at = (rows: Rows, id: string) => rows.find((one) => one.id === id);
const runs = tries(2_000);

it("what came back as it was sent has no difference, whatever was changed here since", () => {
  fc.assert(
    fc.property(sides, ({ sent, ours }) => expect(compared(sent, sent, ours)).toEqual([])),
    runs,
  );
});

it("what was changed by nobody but us is left alone, and what only they changed is theirs", () => {
  fc.assert(
    fc.property(sides, ({ sent, theirs, ours }) => {
      const told = compared(sent, theirs, ours);
      for (const { id } of [...sent, ...theirs])
        for (const column of columns) {
          const [before, came, own] = [at(sent, id), at(theirs, id), at(ours, id)].map(
            (one) => one?.[column],
          );
          if (before === undefined || came === undefined || own === undefined) continue;
          const cells = told.flatMap((one) =>
            one.kind === "cell" && one.id === id && one.column === column ? [one] : [],
          );
          const sides = came === before || came === own ? [] : [own === before ? "theirs" : "both"];
          expect(cells.map((one) => one.sides)).toEqual(sides);
        }
    }),
    runs,
  );
});

it("rows that they added or deleted are told once each, and what we changed of a deleted one beside it", () => {
  fc.assert(
    fc.property(sides, ({ sent, theirs, ours }) => {
      const told = compared(sent, theirs, ours);
      const idsOf = (kind: Difference["kind"]) =>
        told.flatMap((one) => (one.kind === kind ? [one.id] : [])).sort();
      const missing = (from: Rows, among: Rows) => from.filter(({ id }) => !at(among, id));
      expect(idsOf("added")).toEqual(
        missing(theirs, sent)
          .map(({ id }) => id)
          .sort(),
      );
      const deleted = missing(sent, theirs).filter(({ id }) => at(ours, id));
      expect(idsOf("deleted")).toEqual(deleted.map(({ id }) => id).sort());
      for (const one of told)
        if (one.kind === "deleted")
          expect(one.changed.length > 0).toBe(
            JSON.stringify(at(ours, one.id)) !== JSON.stringify(at(sent, one.id)),
          );
    }),
    runs,
  );
});

it("after all of it was taken the same file has nothing more to say", () => {
  fc.assert(
    fc.property(sides, ({ sent, theirs, ours }) => {
      const after = taken(ours, compared(sent, theirs, ours));
      expect(compared(sent, theirs, after)).toEqual([]);
      for (const { id, ...cells } of theirs)
        for (const column of columns)
          if (at(sent, id)?.[column] !== cells[column]) expect(at(after, id)?.[column]).toBe(cells[column]);
    }),
    runs,
  );
});

it("a row of ours that is not in the file at all stays", () => {
  fc.assert(
    fc.property(sides, ({ sent, theirs, ours }) => {
      const after = taken(ours, compared(sent, theirs, ours));
      for (const own of ours)
        if (!at(sent, own.id) && !at(theirs, own.id)) expect(at(after, own.id)).toEqual(own);
    }),
    runs,
  );
});

it("says nothing of a cell that could not be read", () => {
  const saying = (target: string): Rows => [
    { periode: "", urutan: null, rencana: "", target, realisasi: "", idKinerja: "K-1", id: "X-1" },
  ];
  const [sent, theirs] = [saying("satu"), saying("")];
  const all = { sent: { rencanaAksi: sent }, theirs: { rencanaAksi: theirs }, ours: { rencanaAksi: sent } };
  expect(differences(all)).toHaveLength(1);
  expect(differences({ ...all, unreadable: (_, __, column) => column === "target" })).toEqual([]);
});
