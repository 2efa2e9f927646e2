import { unshown } from "../../support/year/cases";
import type { Year } from "../../support/year/day";
import { serial } from "../../support/year/day";
import { indicatorsOf, planOf, realisedOf, resultsOf } from "../../support/year/find";
import { five, four, headName, sample, third, added } from "../../support/year/office";
import { carryOut, openPlan, openWork, workAs, write } from "../../support/year/paneWork";
import { readBook } from "../../support/year/readBook";
import { reportByPane } from "../../support/year/theFive";

const step = "Susun pedoman deskripsi arsip foto";

/** Plans that are adjusted, the work and the feedback of the third quarter. */
export const september = ({ begin, now }: Year): void => {
  test("the sample office comes into an empty workbook, and shows every case on its list", async () => {
    await begin("2026-09-25");
    const { workbench, pane } = now();
    await pane.button(/^Coba dengan kantor contoh/).click();
    await pane.agree();
    await pane.heading("Beranda").waitFor();
    const { pegawai, skp } = (await readBook(workbench)).tables;
    expect(pegawai.rows.map(({ nama }) => nama)).toEqual(sample.pegawai.map(({ nama }) => nama));
    expect(new Set(skp.rows.map(({ status }) => status))).toEqual(new Set(["ditetapkan"]));
    expect(five).toHaveLength(5);
    expect(unshown(await readBook(workbench), serial("2026-09-25"))).toEqual([]);
  });

  test("a target of an agreed SKP is adjusted with its reason, and Riwayat keeps what stood before", async () => {
    const { workbench, pane } = now();
    const [name = ""] = four;
    const before = await readBook(workbench);
    const [indicator] = indicatorsOf(before, name);
    const [result] = resultsOf(before, name);
    await workAs(pane, headName);
    await pane.tree();
    const { frame } = pane;
    await frame.getByRole("searchbox", { name: /^Cari hasil/ }).fill(result?.rencana ?? "");
    await frame.getByRole("treeitem", { name: result?.rencana }).click();
    await pane.button(`Ubah: ${indicator?.indikator}`).click();
    const form = frame.getByRole("form", { name: "Ubah indikator" });
    await form.getByRole("textbox", { name: "Target" }).fill("26");
    await form.getByRole("textbox", { name: "Alasan penyesuaian" }).fill("Dua perangkat daerah baru");
    const consent = await form.getByRole("textbox", { name: "Disepakati oleh" }).inputValue();
    await carryOut(pane, () => form.getByRole("button", { name: "Simpan" }).click());

    const book = await readBook(workbench);
    expect(indicatorsOf(book, name)[0]?.target).toBe(26);
    expect(planOf(book, name)).toMatchObject({ versi: 2, status: "ditetapkan" });
    expect(book.tables.riwayat.rows).toMatchObject([
      {
        idSkp: planOf(book, name).id,
        yangDiubah: "Target",
        sebelum: indicator?.target,
        sesudah: 26,
        alasan: "Dua perangkat daerah baru",
        disepakatiOleh: consent,
        tanggal: serial("2026-09-25"),
      },
    ]);
    expect(consent).toBe(`${headName}; ${name}`);
  });

  test("a result is added to an agreed SKP the same way, below a result of the penilai", async () => {
    const { workbench, pane } = now();
    const name = four.at(-1) ?? "";
    const [above] = resultsOf(await readBook(workbench), headName);
    await openPlan(pane, name);
    await pane.button("Tambah rencana hasil kerja").click();
    const form = pane.frame.getByRole("form", { name: "Tambah rencana hasil kerja" });
    await form
      .getByRole("group", { name: above?.rencana })
      .getByRole("radio", { name: "Rencana ini secara keseluruhan" })
      .check();
    await form.getByRole("textbox", { name: "Rencana hasil kerja" }).fill(added.rencana);
    await form.getByRole("textbox", { name: "Indikator" }).fill(added.indikator);
    await form.getByRole("textbox", { name: "Target" }).fill("3");
    await form.getByRole("textbox", { name: "Satuan" }).fill("daftar");
    await form.getByRole("textbox", { name: "Alasan penyesuaian" }).fill("Penugasan baru");
    await carryOut(pane, () => form.getByRole("button", { name: "Tambah", exact: true }).click());

    const book = await readBook(workbench);
    expect(resultsOf(book, name).at(-1)).toMatchObject({ rencana: added.rencana, idInduk: above?.id });
    expect(indicatorsOf(book, name).at(-1)).toMatchObject({ indikator: added.indikator, target: 3 });
    expect(planOf(book, name).versi).toBe(2);
    const { id } = planOf(book, name);
    const told = book.tables.riwayat.rows.filter(({ idSkp }) => idSkp === id);
    expect(told.map(({ yangDiubah, alasan }) => [yangDiubah, alasan])).toEqual(
      told.map(() => ["Baris baru", "Penugasan baru"]),
    );
    expect(told).toHaveLength(2);
  });

  test("a step is planned and done, with evidence, for a result of this quarter", async () => {
    const { workbench, pane } = now();
    const [, name = ""] = four;
    const [result] = resultsOf(await readBook(workbench), name);
    const [indicator] = indicatorsOf(await readBook(workbench), name);
    await openWork(pane, name, third);
    await pane.button(`Tambah langkah: ${result?.rencana}`).click();
    await write(pane, [`Langkah baru: ${result?.rencana}`, step]);
    await write(pane, [`Target: ${step}`, "1 pedoman"], [`Realisasi: ${step}`, "1 pedoman"]);
    await pane.button(`Ubah bukti: ${indicator?.indikator}`).click();
    await write(pane, [`Tautan bukti: ${indicator?.indikator}`, "https://contoh.go.id/deskripsi"]);

    const book = await readBook(workbench);
    expect(book.tables.rencanaAksi.rows.find(({ rencana }) => rencana === step)).toMatchObject({
      periode: third,
      target: "1 pedoman",
      realisasi: "1 pedoman",
      idKinerja: result?.id,
    });
    const proof = book.tables.realisasi.rows.find(
      ({ idIndikator, periode }) => idIndikator === indicator?.id && periode === third,
    );
    expect(proof?.tautan).toBe("https://contoh.go.id/deskripsi");
  });

  test("the five report what is still open of the quarter, each field where it is read", async () => {
    const { workbench } = now();
    await reportByPane(now(), third);
    const book = await readBook(workbench);
    for (const name of five)
      for (const { id } of indicatorsOf(book, name)) expect(realisedOf(book, id, third)).not.toBe("");
  });

  test("feedback is given to each of the four on a value, and what follows from it is said", async () => {
    const { workbench, pane } = now();
    for (const name of four) {
      await openWork(pane, name, third);
      await pane.button(/^Dialog/).click();
      const { frame } = pane;
      await frame.getByRole("textbox", { name: "Isi catatan" }).fill(`Umpan balik untuk ${name}`);
      await frame.getByRole("combobox", { name: "Tentang" }).selectOption({ label: "Kolaboratif" });
      await carryOut(pane, () => pane.button("Simpan catatan").click());
    }
    const [name = ""] = four;
    await openWork(pane, name, third);
    await pane.button(/^Dialog/).click();
    await write(pane, [`Tindak lanjut: Umpan balik untuk ${name}`, "Berbagi cara pada rapat bidang"]);

    const book = await readBook(workbench);
    const said = book.tables.dialog.rows.filter(({ isi }) => isi.startsWith("Umpan balik untuk "));
    expect(said).toMatchObject(
      four.map((one) => ({
        idSkp: planOf(book, one).id,
        jenis: "umpan balik",
        mengenai: "Kolaboratif",
        periode: third,
        oleh: headName,
        tanggal: serial("2026-09-25"),
      })),
    );
    expect(said[0]?.tindakLanjut).toBe("Berbagi cara pada rapat bidang");
  });
};
