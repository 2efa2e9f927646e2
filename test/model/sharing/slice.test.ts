import { byId } from "../../../src/model/book";
import { receiversOf } from "../../../src/model/sharing/receivers";
import type { Receiver } from "../../../src/model/sharing/receivers";
import { sliceFor } from "../../../src/model/sharing/slice";
import { shareWays } from "../../../src/model/tables";
import { sampleOfficeBook } from "../../fixtures/sampleOffice";

const book = sampleOfficeBook;
const { skp, pegawai, penilaian, dialog } = book.tables;
const plans = byId(book, "skp");
const all: readonly Receiver[] = shareWays.flatMap((way) => receiversOf(book, way));
const named = (receiver: Receiver) => `${receiver.way} ${receiver.name}`;
/** The people whom the SKP of a slice name. */
const peopleOf = (receiver: Receiver) =>
  new Set([
    receiver.key,
    ...(sliceFor(book, receiver).skp ?? []).flatMap(({ idPegawai, idPenilai, idAtasanPenilai }) => [
      idPegawai,
      idPenilai,
      idAtasanPenilai,
    ]),
  ]);

it.each(shareWays)("every SKP that has one goes to exactly one %s", (way) => {
  const given = receiversOf(book, way).flatMap((receiver) => receiver.plans);
  expect(given.sort()).toEqual(skp.rows.map(({ id }) => id).sort());
});

it("a penilai gets the SKP that the penilai judges, and the own results above them, not how these are judged", () => {
  const [head] = receiversOf(book, "Penilai").filter(({ name }) => name.includes("Kenanga Rembulan"));
  if (!head) throw new Error("nobody");
  const slice = sliceFor(book, head);
  const own = (slice.skp ?? []).filter(({ idPegawai }) => idPegawai === head.key);
  expect(head.plans).toHaveLength(29);
  expect(own).toHaveLength(1);
  expect(slice.penilaian?.map(({ idSkp }) => idSkp)).not.toContain(own[0]?.id);
  expect(slice.penilaian?.length).toBe(
    penilaian.rows.filter(({ idSkp }) => plans.get(idSkp)?.idPenilai === head.key).length,
  );
  const results = new Set(slice.kinerja?.map(({ id }) => id));
  const hanging = (slice.kinerja ?? []).filter(({ idInduk }) => idInduk !== "");
  expect(hanging.length).toBeGreaterThan(40);
  expect(hanging.every(({ idInduk }) => results.has(String(idInduk)))).toBe(true);
});

it("an employee gets the own SKP with the text of the leader's result, and nothing of how it is judged", () => {
  const [one] = receiversOf(book, "Pegawai").filter(({ name }) => name.startsWith("Puspa Nirmala"));
  if (!one) throw new Error("nobody");
  const slice = sliceFor(book, one);
  expect(slice.skp).toHaveLength(1);
  expect(slice.penilaian).toBeUndefined();
  expect(slice.dialog?.length).toBe(dialog.rows.filter(({ idSkp }) => idSkp === slice.skp?.[0]?.id).length);
  const parents = byId(book, "kinerja");
  for (const row of slice.kinerja ?? []) {
    const parent = parents.get(parents.get(row.id)?.idInduk ?? "");
    expect([row.idInduk, row.idIndikatorInduk, row.rencanaPimpinan]).toEqual(["", "", parent?.rencana]);
  }
});

it.each(all.map((receiver) => [named(receiver), receiver] as const))(
  "%s gets no row and no name of anybody whom the own SKP do not name",
  (_, receiver) => {
    const slice = sliceFor(book, receiver);
    const people = peopleOf(receiver);
    // Who judged before is part of how somebody was judged, and who spoke of what was said.
    const said = Object.entries(slice).flatMap(([, rows]) =>
      rows.map((row) =>
        JSON.stringify(Object.entries(row).filter(([column]) => !["dinilaiOleh", "oleh"].includes(column))),
      ),
    );
    const strangers = pegawai.rows.filter(({ id }) => !people.has(id));
    expect(strangers.length).toBeGreaterThan(0);
    for (const { nama, nip } of strangers) {
      expect(said.filter((row) => row.includes(nama))).toEqual([]);
      if (nip !== "") expect(said.filter((row) => row.includes(nip))).toEqual([]);
    }
    const ids = new Set((slice.skp ?? []).map(({ id }) => id));
    for (const row of Object.values(slice).flat())
      if (typeof row.idSkp === "string" && row.idSkp !== "") expect(ids).toContain(row.idSkp);
  },
);
