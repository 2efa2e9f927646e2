import { changePerson } from "../../src/actions/changePerson";
import type { PeopleChange } from "../../src/model/peopleChange/kinds";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import { simulate, toolsFor } from "../support/simulate";
import { office, on, today } from "../model/peopleChange/office";

const changed = (book: Book, change: PeopleChange): Book =>
  simulate(book, changePerson.plan(book, change, toolsFor(book, today)));
const refused = (change: PeopleChange): string => {
  const answer = changePerson.plan(office, change, toolsFor(office, today));
  return isRefusal(answer) ? answer.refused : "";
};
const planOf = (book: Book, id: string) => book.tables.skp.rows.find((row) => row.id === id);
const newPlans = (book: Book) => book.tables.skp.rows.filter(({ id }) => !planOf(office, id));
const reasons = (book: Book) =>
  book.tables.penilaian.rows
    .filter(({ alasanTidakDinilai }) => alasanTidakDinilai !== "")
    .map(({ idSkp, periode, alasanTidakDinilai }) => [idSkp, periode, alasanTidakDinilai]);

const moves: PeopleChange = {
  kind: "mutasiMasuk",
  person: "P-ani",
  from: on(8, 15),
  post: { jabatan: "Pustakawan Ahli Muda", unit: "Bidang Layanan", penilai: "P-kabid2" },
};
const retires: PeopleChange = { kind: "pensiun", person: "P-kabid", from: on(7, 1) };

test("who moves has the old SKP up to the day before and a draft of the next one from that day on", () => {
  const after = changed(office, moves);
  expect(planOf(after, "S-ani")).toMatchObject({ selesai: on(8, 14), status: "ditetapkan" });
  expect(newPlans(after)).toMatchObject([
    {
      idPegawai: "P-ani",
      jabatan: "Pustakawan Ahli Muda",
      jenisJabatan: "JF",
      jenjang: "Ahli Muda",
      unit: "Bidang Layanan",
      mulai: on(8, 15),
      selesai: on(12, 31),
      status: "draf",
      idPenilai: "P-kabid2",
      idAtasanPenilai: "P-kadis",
    },
  ]);
});

test("the list of employees says the new post once the day has come", () => {
  const post = (book: Book) => book.tables.pegawai.rows.find(({ id }) => id === "P-ani")?.jabatan;
  expect(post(changed(office, moves))).toBe("Pustakawan Ahli Muda");
  expect(post(changed(office, { ...moves, from: on(11, 1) }))).toBe("Arsiparis Ahli Muda");
});

test("the period that the old SKP does not last to the end of is not judged there, the year is", () => {
  expect(reasons(changed(office, moves))).toEqual([
    ["S-ani", "Triwulan III 2026", "pindah jabatan atau unit sejak 15 Agustus 2026"],
  ]);
});

test("the office may say otherwise of every period", () => {
  expect(reasons(changed(office, { ...moves, notJudged: [] }))).toEqual([]);
  const year = [{ skp: "S-ani", periode: "Tahunan 2026" }];
  expect(reasons(changed(office, { ...moves, notJudged: year })).map(([, periode]) => periode)).toEqual([
    "Tahunan 2026",
  ]);
});

test("what was judged already is never marked as not judged", () => {
  const judged = simulate(office, {
    steps: [
      {
        do: "append",
        table: "penilaian",
        rows: [{ id: "E-1", idSkp: "S-ani", periode: "Triwulan III 2026", status: "final", catatan: "Baik" }],
      },
    ],
  });
  expect(reasons(changed(judged, moves))).toEqual([]);
});

test("who retires ends every SKP and is known to have gone, and the people get the new penilai", () => {
  const after = changed(office, { ...retires, handover: { to: "P-kabid2" } });
  expect(planOf(after, "S-kabid")?.selesai).toBe(on(6, 30));
  expect(after.tables.keaktifan.rows).toMatchObject([
    { idPegawai: "P-kabid", alasan: "pensiun", mulai: on(7, 1), selesai: null },
  ]);
  expect(["S-ani", "S-budi"].map((id) => planOf(after, id)?.idPenilai)).toEqual(["P-kabid2", "P-kabid2"]);
  expect(planOf(after, "S-cici")?.idPenilai).toBe("P-kabid2");
});

test("the quarters that had ended when a penilai went remember who judged them", () => {
  const after = changed(office, { ...retires, handover: { to: "P-kabid2" } });
  expect(
    after.tables.penilaian.rows
      .filter(({ idSkp }) => idSkp === "S-budi")
      .map(({ periode, dinilaiOleh }) => [periode, dinilaiOleh]),
  ).toEqual([
    ["Triwulan I 2026", "kabid"],
    ["Triwulan II 2026", "kabid"],
  ]);
});

test("without a successor everybody keeps the name that stands there", () => {
  const after = changed(office, retires);
  expect(planOf(after, "S-budi")?.idPenilai).toBe("P-kabid");
});

test("who takes over the people of the boss is judged by the boss above", () => {
  const after = changed(office, { ...retires, handover: { to: "P-budi" } });
  expect(planOf(after, "S-ani")?.idPenilai).toBe("P-budi");
  expect(planOf(after, "S-budi")?.idPenilai).toBe("P-kadis");
});

test("when the boss above takes over, nobody is named above twice", () => {
  const after = changed(office, { ...retires, handover: { to: "P-kadis" } });
  expect(planOf(after, "S-budi")).toMatchObject({ idPenilai: "P-kadis", idAtasanPenilai: "" });
});

test("an acting post stands beside the definitive one, and takes the people of the vacant post", () => {
  const gone = changed(office, retires);
  const after = changed(gone, {
    kind: "pltMulai",
    person: "P-kabid2",
    from: on(7, 1),
    until: on(9, 30),
    post: { jabatan: "Plt. Kepala Bidang Arsip", unit: "Bidang Arsip", penilai: "P-kadis", kedudukan: "Plt" },
    handover: { of: "P-kabid", to: "" },
  });
  expect(newPlans(after)).toMatchObject([
    { idPegawai: "P-kabid2", kedudukan: "Plt", mulai: on(7, 1), selesai: on(9, 30) },
  ]);
  expect(planOf(after, "S-kabid2")?.selesai).toBe(on(12, 31));
  expect(planOf(after, "S-ani")?.idPenilai).toBe("P-kabid2");
  const ended = changed(after, {
    kind: "pltSelesai",
    person: "P-kabid2",
    from: on(9, 1),
    handover: { to: "P-kadis" },
  });
  expect(newPlans(ended)).toMatchObject([{ selesai: on(8, 31) }]);
  expect(["S-ani", "S-cici"].map((id) => planOf(ended, id)?.idPenilai)).toEqual(["P-kadis", "P-kabid2"]);
});

test("leave leaves the SKP as it is; only quarters that fall into it as a whole are not judged", () => {
  const after = changed(office, { kind: "cuti", person: "P-budi", from: on(6, 15), until: on(10, 15) });
  expect(planOf(after, "S-budi")?.selesai).toBe(on(12, 31));
  expect(reasons(after)).toEqual([
    ["S-budi", "Triwulan III 2026", "cuti 15 Juni 2026 sampai 15 Oktober 2026"],
  ]);
  expect(after.tables.keaktifan.rows).toMatchObject([
    { mulai: on(6, 15), selesai: on(10, 15), alasan: "cuti" },
  ]);
});

test("a second absence of a person stands beside the first", () => {
  const first = changed(office, { kind: "cuti", person: "P-budi", from: on(2, 1), until: on(2, 10) });
  const both = changed(first, { kind: "cuti", person: "P-budi", from: on(9, 1), until: on(9, 5) });
  expect(both.tables.keaktifan.rows.map(({ mulai }) => mulai)).toEqual([on(2, 1), on(9, 1)]);
});

test("whether study ends the SKP the office says", () => {
  const study: PeopleChange = { kind: "tugasBelajar", person: "P-budi", from: on(9, 1) };
  expect(planOf(changed(office, study), "S-budi")?.selesai).toBe(on(12, 31));
  expect(planOf(changed(office, { ...study, endsPlans: true }), "S-budi")?.selesai).toBe(on(8, 31));
});

test("a new penilai comes for one person, or for everybody whom the old one judged", () => {
  const one: PeopleChange = {
    kind: "penilaiDiganti",
    person: "P-budi",
    from: on(7, 1),
    handover: { of: "P-kabid", to: "P-kabid2" },
  };
  const judges = (book: Book) => ["S-ani", "S-budi"].map((id) => planOf(book, id)?.idPenilai);
  expect(judges(changed(office, one))).toEqual(["P-kabid", "P-kabid2"]);
  const all: PeopleChange = { ...one, handover: { of: "P-kabid", to: "P-kabid2", everybody: true } };
  expect(judges(changed(office, all))).toEqual(["P-kabid2", "P-kabid2"]);
});

test("results that go on begin anew in the next SKP, and what hangs on them goes along unless it is agreed", () => {
  const after = changed(office, {
    kind: "mutasiMasuk",
    person: "P-kabid",
    from: on(7, 1),
    post: { jabatan: "Sekretaris Dinas", unit: "Sekretariat", penilai: "P-kadis" },
    results: { ids: ["K-kabid"], to: "next" },
  });
  const copy = after.tables.kinerja.rows.find(
    ({ id, rencana }) => rencana === "Arsip tertata" && id !== "K-kabid",
  );
  expect(copy).toMatchObject({ idSkp: newPlans(after)[0]?.id, status: "berlaku" });
  const measure = after.tables.indikator.rows.find(({ idKinerja }) => idKinerja === copy?.id);
  expect(measure).toMatchObject({ indikator: "Persentase arsip", target: "80%" });
  const parents = ["K-ani", "K-budi"].map((id) => after.tables.kinerja.rows.find((row) => row.id === id));
  expect(parents).toMatchObject([
    { idInduk: "K-kabid", idIndikatorInduk: "I-kabid" },
    { idInduk: copy?.id, idIndikatorInduk: measure?.id },
  ]);
});

test("a newcomer comes into the list with a draft", () => {
  const after = changed(office, {
    kind: "mutasiMasuk",
    person: "",
    newcomer: { nama: "Dedi", nip: "", status: "PNS" },
    from: on(7, 1),
    post: { jabatan: "Arsiparis Ahli Pertama", unit: "Bidang Arsip", penilai: "P-kabid" },
  });
  const dedi = after.tables.pegawai.rows.find(({ nama }) => nama === "Dedi");
  expect(dedi).toMatchObject({ status: "PNS", unit: "Bidang Arsip" });
  expect(newPlans(after)).toMatchObject([{ idPegawai: dedi?.id, mulai: on(7, 1) }]);
});

test.each<[string, PeopleChange]>([
  ["personGone", { ...retires, person: "P-nobody" }],
  ["changeOtherYear", { ...retires, from: on(7, 1) + 365 }],
  ["changeEndsEarly", { kind: "cuti", person: "P-ani", from: on(7, 1), until: on(6, 1) }],
  ["changeNoPost", { ...moves, post: undefined }],
  ["changeNotActing", { kind: "pltSelesai", person: "P-ani", from: on(7, 1) }],
  ["changeSameDay", { ...moves, from: on(1, 1) }],
  ["changeAssessorGone", { ...retires, handover: { to: "P-nobody" } }],
  ["changeOwnAssessor", { ...retires, handover: { to: "P-kabid" } }],
  ["agreedSkp", { ...retires, results: { ids: ["K-kabid"], to: "S-ani" } }],
  [
    "changeCircle",
    {
      kind: "penilaiDiganti",
      person: "P-kabid",
      from: on(7, 1),
      handover: { of: "P-kadis", to: "P-budi" },
    },
  ],
])("%s: what cannot be is refused", (code, change) => {
  expect(refused(change)).toBe(code);
});
