import { strFromU8, unzipSync } from "fflate";
import { baselineSheet, partFile } from "../../../src/app/sharing/partFile";
import type { FormKind } from "../../../src/forms/form";
import { formKinds } from "../../../src/forms/kinds";
import { isRefusal } from "../../../src/model/plan";
import { receiversOf } from "../../../src/model/sharing/receivers";
import { sliceFor } from "../../../src/model/sharing/slice";
import { differences } from "../../../src/model/sharing/threeWay";
import { sampleOfficeBook } from "../../fixtures/sampleOffice";
import { changed, takenFrom } from "../../support/filesByHand";

const book = sampleOfficeBook;
const receivers = [
  ...receiversOf(book, "Penilai"),
  ...receiversOf(book, "Unit").slice(0, 2),
  ...receiversOf(book, "Pegawai").slice(30, 36),
];
const made = async (receiver: (typeof receivers)[number], forms: readonly FormKind[] = []) => {
  const slice = sliceFor(book, receiver);
  const drawn = { plans: receiver.plans, forms, period: "Triwulan II 2026" };
  return { slice, bytes: await partFile({ sending: "Z-KIRIM222", slice }, drawn) };
};

test.each(receivers.map((one) => [`${one.way} ${one.name}`, one] as const))(
  "the file of %s reads back as it was sent, with nothing changed",
  async (_, receiver) => {
    const { slice, bytes } = await made(receiver);
    const part = await takenFrom(bytes);
    if (isRefusal(part)) throw new Error(part.refused);
    expect(part.sending).toBe("Z-KIRIM222");
    expect(part.slice).toEqual(slice);
    expect(part.problems).toEqual([]);
    expect(part.theirs).toEqual(slice);
    expect(differences({ sent: part.slice, theirs: part.theirs, ours: sliceFor(book, receiver) })).toEqual(
      [],
    );
  },
);

test("no part of the package of a file names anybody whom its SKP do not name, nor any mark of theirs", async () => {
  for (const receiver of receivers) {
    const { slice, bytes } = await made(receiver, formKinds);
    const texts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
    expect(texts.length).toBeGreaterThan(5);
    const here = new Set((slice.pegawai ?? []).map(({ id }) => id));
    const judges = new Set((slice.penilaian ?? []).map(({ dinilaiOleh }) => dinilaiOleh));
    for (const { id, nama, nip } of book.tables.pegawai.rows) {
      if (here.has(id)) continue;
      const names = judges.has(nama) ? [] : [nama];
      for (const secret of [...names, id, ...(nip === "" ? [] : [nip])])
        expect([secret, texts.filter(([, text]) => text.includes(secret)).map(([path]) => path)]).toEqual([
          secret,
          [],
        ]);
    }
    const own = new Set((slice.penilaian ?? []).map(({ id }) => id));
    for (const { id, catatan } of book.tables.penilaian.rows) {
      if (own.has(id)) continue;
      expect(texts.filter(([, text]) => text.includes(id))).toEqual([]);
      const said = (slice.penilaian ?? []).some((row) => row.catatan === catatan);
      if (catatan.length > 30 && !said)
        expect(texts.filter(([, text]) => text.includes(catatan))).toEqual([]);
    }
  }
});

test("a file that was never sent is refused, and one whose record was touched", async () => {
  const [receiver] = receivers;
  if (!receiver) throw new Error("nobody");
  const { bytes } = await made(receiver);
  const without = await changed(bytes, (file) => {
    file.sheets = file.sheets.filter(({ name }) => name !== baselineSheet);
  });
  const facts = { file: "kembali.xlsx" };
  expect(await takenFrom(without)).toEqual({ refused: "notAPart", facts });
  const touched = await changed(bytes, ({ sheets }) => {
    const cell = sheets.find(({ name }) => name === baselineSheet)?.cells[1];
    if (cell) cell.value = String(cell.value).replace("Z-KIRIM222", "Z-KIRIM333");
  });
  expect(await takenFrom(touched)).toEqual({ refused: "partUnmarked", facts });
});
