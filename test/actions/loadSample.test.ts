import sample from "../../assets/sample-office.json";
import { berandaLayout } from "../../src/actions/beranda";
import { loadSample } from "../../src/actions/loadSample";
import { startWorkbook } from "../../src/actions/startWorkbook";
import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import { byId } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { monthNames, toSerial } from "../../src/model/civilDate";
import { periodsFor } from "../../src/model/periods";
import { progressOf } from "../../src/model/progress";
import { sampleOfficeSchema } from "../../src/model/sampleOffice";
import { readArah } from "../../src/rules/arah";
import { meets } from "../../src/model/span";
import { capaianOf, readCountable } from "../../src/rules/capaian";
import { calculate } from "../support/calculate";
import { sampleCases } from "../fixtures/sampleCases";
import { office } from "../support/office";
import { newBook, planOf, simulate, toolsFor } from "../support/simulate";

const today = toSerial({ year: 2026, month: 9, day: 25 });
const planFor = (book: Book, wish: unknown = sample) =>
  loadSample.plan(book, { office: wish }, toolsFor(book, today));
const book = simulate(newBook, planFor(newBook));
const { tables } = book;

/** How often each value occurs. */
const tally = (values: readonly string[]): Record<string, number> =>
  values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }),
    {},
  );

const { nameOf, planIn, across, cases } = sampleCases(book, today);

describe("the sample office", () => {
  it("is a unit of five, one of thirty, a secretariat, a school and a puskesmas, and says that it is invented", () => {
    expect(sample.keterangan).toMatch(/^Kantor contoh\..*rekaan/);
    expect(tally(tables.pegawai.rows.map(({ unit }) => unit))).toEqual({
      "Pemerintah Kabupaten Nusa Contoh": 1,
      "Dinas Contoh": 1,
      "Bidang Perpustakaan": 30,
      "Bidang Kearsipan": 5,
      "Sekretariat Dinas Contoh": 15,
      "Dinas Pendidikan Contoh": 1,
      "SD Negeri Contoh 1": 7,
      "Dinas Kesehatan Contoh": 1,
      "Puskesmas Contoh": 7,
    });
  });

  it("has four levels: each is evaluated by the one above, and the heads by an official of the state", () => {
    const people = byId(book, "pegawai");
    const kinds = tables.skp.rows.map(({ jabatan, idPenilai, jenisJabatan }) => [
      jenisJabatan === "JPT"
        ? "Kepala Dinas"
        : jenisJabatan === "Administrator"
          ? jabatan.slice(0, 13)
          : "Staf",
      people.get(idPenilai)?.jabatan.slice(0, 13) ?? "",
    ]);
    expect(tally(kinds.map((pair) => pair.join(" < ")))).toEqual({
      "Kepala Dinas < Bupati Nusa C": 3,
      "Kepala Bidang < Kepala Dinas ": 2,
      "Sekretaris Di < Kepala Dinas ": 1,
      "Staf < Kepala Dinas ": 6,
      "Staf < Kepala Bidang": 33,
      "Staf < Sekretaris Di": 2,
      "Staf < Kepala Subbag": 12,
      "Staf < Kepala SD Neg": 6,
      "Staf < Kepala Puskes": 5,
    });
  });

  it("bears NIP of the right shape with serials that no real NIP has", () => {
    const nips = tables.pegawai.rows.map(({ nip }) => nip).filter((nip) => nip !== "");
    expect(nips).toHaveLength(67);
    expect(new Set(nips).size).toBe(67);
    for (const nip of nips)
      expect(nip).toMatch(
        /^(19[5-9]|200)\d(0[1-9]|1[0-2])([0-2]\d|3[01])(19|20)\d\d(0[1-9]|1[0-2]|21)[12]9\d\d$/,
      );
  });

  it("ties every main result below the head to an indicator of the leader's result", () => {
    const results = byId(book, "kinerja");
    const indicators = byId(book, "indikator");
    const plans = byId(book, "skp");
    const below = tables.kinerja.rows.filter(
      ({ idSkp, kelompok }) => kelompok === "Utama" && plans.get(idSkp)?.jenisJabatan !== "JPT",
    );
    expect(below.length).toBeGreaterThan(60);
    for (const { idSkp, idInduk, idIndikatorInduk } of below) {
      const leader = plans.get(results.get(idInduk)?.idSkp ?? "");
      expect(leader?.idPegawai).toBe(plans.get(idSkp)?.idPenilai);
      expect(indicators.get(idIndikatorInduk)?.idKinerja).toBe(idInduk);
    }
  });

  it("says nothing twice in SKP of the same days: results, indicators and expectations are all different", () => {
    const plans = byId(book, "skp");
    const results = byId(book, "kinerja");
    const planOfResult = (id: string) => results.get(id)?.idSkp ?? "";
    const said = [
      ...tables.kinerja.rows.map(({ rencana, idSkp }) => [rencana, idSkp] as const),
      ...tables.indikator.rows.map(
        ({ indikator, idKinerja }) => [indikator, planOfResult(idKinerja)] as const,
      ),
      ...tables.perilaku.rows.map(({ ekspektasi, idSkp }) => [ekspektasi, idSkp] as const),
    ].map(([text, idSkp]) => ({ text, span: plans.get(idSkp) ?? { mulai: null, selesai: null } }));
    const twice = said.filter((one, at) =>
      said.slice(at + 1).some((other) => one.text === other.text && meets(one.span, other.span)),
    );
    expect(twice).toEqual([]);
    expect(said.length).toBeGreaterThan(300);
  });

  it("has targets of every kind, and each realisation can be held against its target", () => {
    const indicators = byId(book, "indikator");
    const kinds = new Set<string>();
    const filled = tables.realisasi.rows.filter(({ realisasi }) => realisasi !== "");
    for (const { realisasi, idIndikator } of filled) {
      const indicator = indicators.get(idIndikator);
      if (!indicator) throw new Error("No indicator");
      const target = readCountable("target", indicator.target);
      const done = readCountable("realisasi", realisasi);
      if ("error" in target || "error" in done) throw new Error(`${indicator.indikator}: unreadable`);
      const worst =
        indicator.nilaiTerburuk === "" ? undefined : readCountable("terburuk", indicator.nilaiTerburuk);
      if (worst && "error" in worst) throw new Error("unreadable");
      const capaian = capaianOf(target, done, readArah(indicator.arah), worst);
      expect(typeof capaian).toBe("number");
      expect(capaian).toBeGreaterThanOrEqual(0);
      expect(capaian).toBeLessThan(1.5);
      const range = target.minimum === target.maksimum ? "" : " range";
      kinds.add(`${target.jenis}${range} ${readArah(indicator.arah)}`);
    }
    expect([...kinds].sort()).toEqual([
      "bilangan naik",
      "bilangan range stabil",
      "bilangan turun",
      "persen naik",
      "persen range stabil",
      "persen turun",
    ]);
    expect(new Set(tables.indikator.rows.map(({ aspek }) => aspek))).toEqual(
      new Set(["", "Kuantitas", "Kualitas", "Waktu", "Biaya"]),
    );
  });

  it("has judged two periods across the whole quadrant and left the third open", () => {
    const rows = tables.penilaian.rows.filter(({ periode }) => periode.startsWith("Triwulan"));
    expect(tally(rows.map(({ periode, status }) => `${periode}: ${status}`))).toEqual({
      "Triwulan I 2026: disahkan": 62,
      "Triwulan II 2026: disahkan": rows.filter(
        ({ periode, status }) => periode === "Triwulan II 2026" && status === "disahkan",
      ).length,
      "Triwulan II 2026: final": rows.filter(({ status }) => status === "final").length,
      "Triwulan II 2026: draf": 1,
      "Triwulan III 2026: draf": 60,
    });
    expect(rows.filter(({ status }) => status === "final").length).toBeGreaterThan(10);
    const cells = rows.filter(({ ratingHasil }) => ratingHasil !== "");
    expect(cells).toHaveLength(123);
    expect(
      new Set(cells.map(({ ratingHasil, ratingPerilaku }) => `${ratingHasil} ${ratingPerilaku}`)).size,
    ).toBe(9);
    for (const { berorientasiPelayanan, kolaboratif } of cells)
      expect([berorientasiPelayanan, kolaboratif].every((mark) => typeof mark === "number")).toBe(true);
    const common = tables.periode.rows.filter(({ unit }) => unit === "");
    expect(common.map(({ capaian, status }) => [capaian, status])).toEqual([
      ["Baik", "ditutup"],
      ["Baik", "ditutup"],
      ["", "berjalan"],
      ["", "belum dibuka"],
      ["", "belum dibuka"],
    ]);
  });

  it("holds what a year holds, and the kinds of people that offices have", () => {
    const posts = tables.skp.rows.map(({ jenisJabatan }) => jenisJabatan);
    for (const kind of ["JPT", "Administrator", "Pengawas", "JF", "Pelaksana", "Kepala Sekolah", "Guru"])
      expect(posts).toContain(kind);
    expect(tables.skp.rows.filter(({ jabatan }) => jabatan === "Pengelola Layanan Operasional").length).toBe(
      15,
    );
    expect(tally(tables.skp.rows.map(({ pendekatan }) => pendekatan))).toEqual({
      Kuantitatif: 63,
      Kualitatif: 7,
    });
    for (const status of ["PNS", "CPNS", "PPPK", "PPPK Paruh Waktu", "Pejabat Negara"])
      expect(tables.pegawai.rows.map((row) => row.status)).toContain(status);
    const { rencanaAksi, dialog, kompetensi, manual, keberatan, tindakLanjut, keaktifan } = tables;
    for (const { rows } of [rencanaAksi, dialog, kompetensi, manual, keberatan, tindakLanjut, keaktifan])
      expect(rows.length).toBeGreaterThan(0);
  });

  it("has every agreed SKP on record, word for word", () => {
    expect(tables.kesepakatan.rows.length).toBeGreaterThan(tables.kinerja.rows.length);
    expect(changesSinceAgreed(book)).toEqual([]);
  });

  it("has a team whose members are of other units than its ketua", () => {
    expect(across.map(({ row }) => row.penugasanDari.slice(0, 20))).toEqual([
      "Perencana Ahli Muda ",
      "Perencana Ahli Muda ",
    ]);
  });

  it("has a puskesmas that is judged month by month, eight of them, by who was its head then", () => {
    const calendar = periodsFor(book, planIn("tu"));
    expect(calendar.map(({ periode }) => periode.split(" ")[0])).toEqual([...monthNames, "Tahunan"]);
    const judged = tables.penilaian.rows.filter(({ idSkp }) => idSkp === planIn("tu").id);
    expect(judged.map(({ dinilaiOleh }) => dinilaiOleh)).toEqual([
      ...Array<string>(4).fill(nameOf("kapus-lama")),
      ...Array<string>(2).fill(nameOf("dokter")),
      ...Array<string>(2).fill(nameOf("kapus")),
      "",
    ]);
  });

  it("judges nobody in a period that does not end within the SKP, but for the year, and says why", () => {
    const plans = byId(book, "skp");
    for (const { periode, idSkp, alasanTidakDinilai } of tables.penilaian.rows) {
      const plan = plans.get(idSkp);
      if (!plan) throw new Error("No SKP");
      const period = periodsFor(book, plan).find((row) => row.periode === periode);
      const isIn = period !== undefined && meets({ mulai: period.selesai, selesai: period.selesai }, plan);
      expect([isIn, alasanTidakDinilai !== ""]).toContain(true);
    }
  });

  it.each(sample.kasus)("shows $kasus in the people whom the list names", ({ kasus, pegawai }) => {
    const shows = cases[kasus];
    if (!shows) throw new Error(`no proof of ${kasus}`);
    expect(pegawai.map((kunci) => [kunci, shows(kunci)])).toEqual(pegawai.map((kunci) => [kunci, true]));
  });

  it("says of every entry of the dialogue what it is about by the id of that row", () => {
    const about = new Set([...byId(book, "kinerja").keys(), ...byId(book, "indikator").keys()]);
    const named = tables.dialog.rows.filter(({ mengenai }) => mengenai.includes(" "));
    expect(named.length).toBeGreaterThan(2);
    for (const { idMengenai } of named) expect(about).toContain(idMengenai);
  });

  it("names people, results and periods that are there", () => {
    const [first, second] = sample.pegawai;
    const parsed = (change: object) => sampleOfficeSchema.safeParse({ ...sample, ...change }).success;
    expect(parsed({})).toBe(true);
    expect(parsed({ pegawai: [first, { ...second, penilai: "siapa" }] })).toBe(false);
    expect(parsed({ pegawai: [first, first] })).toBe(false);
    expect(parsed({ realisasi: ["Triwulan V 2026"] })).toBe(false);
    const [result] = second?.hasil ?? [];
    expect(
      parsed({ pegawai: [first, { ...second, hasil: [{ ...result, induk: "X", indikatorInduk: 1 }] }] }),
    ).toBe(false);
  });
});

describe("loading the sample office", () => {
  it("adds nothing the second time", () => {
    expect(planOf(planFor(book)).steps).toEqual([]);
  });

  it("completes a load that stopped after any of its steps, to the same workbook", () => {
    const { steps } = planOf(planFor(newBook));
    for (let done = 0; done <= steps.length; done += 1) {
      const stopped = simulate(newBook, { steps: steps.slice(0, done) });
      expect(simulate(stopped, planFor(stopped)).tables).toEqual(tables);
    }
  });

  it("refuses a workbook of another office, one of another year, and what is not the sample", () => {
    const other = simulate(newBook, startWorkbook.plan(newBook, office, toolsFor(newBook, today)));
    expect(planFor(other)).toEqual({ refused: "otherOffice", facts: { there: "Dinas Contoh" } });
    const own = { ...office, ...sample.kantor, jenisPeriode: "Triwulanan" as const, tahun: 2025 };
    const older = simulate(newBook, startWorkbook.plan(newBook, own, toolsFor(newBook, today)));
    expect(planFor(older)).toEqual({ refused: "otherYear", facts: { there: 2025, wanted: 2026 } });
    expect(planFor(newBook, { ...sample, pegawai: "x" })).toEqual({ refused: "unreadableSample" });
  });

  it("leaves a Beranda that tells of it, computed by the grid as the pane computes it", async () => {
    const names = Object.fromEntries(Object.entries(tables).map(([key, { sheet }]) => [key, sheet]));
    const shown = await calculate(
      book,
      berandaLayout(names as Parameters<typeof berandaLayout>[0], tables.periode.rows.length),
      today,
    );
    const { stages } = progressOf(book, today);
    const waiting = tables.realisasi.rows.filter(
      ({ periode, realisasi }) => periode === "September 2026" && realisasi === "",
    );
    expect(shown.get("B1")).toBe("Dinas Contoh Kabupaten Nusa Contoh · 2026");
    expect(
      ["D", "E", "F"].map((column) => [10, 11, 12, 13].map((row) => shown.get(`${column}${row}`))),
    ).toEqual([
      stages.map(({ done }) => done),
      stages.map(({ open }) => open),
      stages.map(({ late }) => late),
    ]);
    expect(shown.get("B5")).toBe(`Isi realisasi September 2026: ${waiting.length} indikator belum terisi.`);
  });
});
