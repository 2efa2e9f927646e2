import fc from "fast-check";
import { copyOut } from "../../../src/forms/copyOut";
import { copyEntries, goneEntries, nextToCopy, tickedTexts } from "../../../src/taskpane/views/copyOut";
import { bookOf, sampleRows } from "../../forms/sampleBook";

const skp = "S-SAMPLE22";
const sections = copyOut(bookOf(sampleRows), skp);
const fields = sections.flatMap((section) => section.fields);
const kept = fields.map(({ row, header, text }) => ({ idSkp: skp, idBaris: row, kolom: header, isi: text }));

test("a field that changed after its tick is listed as changed, and no other", () => {
  const some = fc.subarray(fields.map((_, at) => at));
  fc.assert(
    fc.property(some, some, (copied, changed) => {
      const ticks = tickedTexts(
        skp,
        kept.filter((_, at) => copied.includes(at)),
        [],
      );
      const now = sections.map((section) => ({
        ...section,
        fields: section.fields.map((field) =>
          changed.includes(fields.indexOf(field)) ? { ...field, text: `${field.text}\n.` } : field,
        ),
      }));
      expect(copyEntries(now, ticks).map(({ standing }) => standing)).toEqual(
        fields.map((_, at) => (!copied.includes(at) ? "open" : changed.includes(at) ? "changed" : "copied")),
      );
      expect(goneEntries(copyEntries(now, ticks), ticks)).toEqual([]);
    }),
  );
});

test("what waits to be written counts already, also that a tick is taken back; ticks of others do not", () => {
  const [first, second] = fields;
  if (!first || !second) throw new Error("no fields");
  const ticks = tickedTexts(
    skp,
    [...kept.slice(0, 1), { ...kept[2]!, idSkp: "S-OTHER" }],
    [
      { skp, row: first.row, kolom: first.header, isi: null },
      { skp, row: second.row, kolom: second.header, isi: second.text },
    ],
  );
  const standings = copyEntries(sections, ticks).map(({ standing }) => standing);
  expect(standings.slice(0, 3)).toEqual(["open", "copied", "open"]);
});

test("a field that was copied and is empty now is listed as gone", () => {
  const ticks = tickedTexts(
    skp,
    [...kept, { idSkp: skp, idBaris: "K-X", kolom: "Penugasan Dari", isi: "Bupati" }],
    [],
  );
  expect(goneEntries(copyEntries(sections, ticks), ticks)).toEqual([
    { id: "K-X Penugasan Dari", row: "K-X", header: "Penugasan Dari", was: "Bupati" },
  ]);
});

test("the next field is the next one that is not copied, then the first that was skipped, then none", () => {
  const ticks = tickedTexts(skp, kept.slice(1), []);
  const entries = copyEntries(sections, ticks);
  expect(nextToCopy(entries, entries[3]?.id)?.id).toBe(entries[0]?.id);
  expect(nextToCopy(entries, entries[0]?.id)).toBeUndefined();
  expect(nextToCopy(copyEntries(sections, new Map()), undefined)?.id).toBe(entries[0]?.id);
});
