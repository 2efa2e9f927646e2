import type { Action } from "../../src/actions/action";
import { changePerson } from "../../src/actions/changePerson";
import { keepRow } from "../../src/actions/keepRow";
import { noteEvaluation } from "../../src/actions/noteEvaluation";
import { prepareAllowance } from "../../src/actions/prepareAllowance";
import { recordCredits } from "../../src/actions/recordCredits";
import { recordObjection } from "../../src/actions/recordObjection";
import type { ObjectionWish } from "../../src/actions/recordObjection";
import type { Book } from "../../src/model/book";
import { allowances } from "../../src/model/followUp/allowance";
import { cumulatedCredits, planCredits } from "../../src/model/followUp/credits";
import { standings } from "../../src/model/followUp/promotion";
import { isRefusal } from "../../src/model/plan";
import { settle } from "../../src/model/settle";
import { simulate, toolsFor } from "../support/simulate";
import { office, on, today } from "../model/peopleChange/office";

const asked = <Input>(book: Book, action: Action<Input>, input: Input) =>
  action.plan(book, input, toolsFor(book, today));
const after = <Input>(book: Book, action: Action<Input>, input: Input): Book =>
  simulate(book, asked(book, action, input));
const refusal = <Input>(book: Book, action: Action<Input>, input: Input): string => {
  const answer = asked(book, action, input);
  return isRefusal(answer) ? answer.refused : "";
};

const rated = (id: string, idSkp: string, periode: string, more: Readonly<Record<string, string>> = {}) => ({
  id,
  idSkp,
  periode,
  ratingHasil: "Sesuai Ekspektasi",
  ratingPerilaku: "Sesuai Ekspektasi",
  status: "final",
  ...more,
});
const year = "Tahunan 2026";
const judged: Book = simulate(office, {
  steps: [
    {
      do: "append",
      table: "penilaian",
      rows: [
        rated("E-ani", "S-ani", year),
        rated("E-budi", "S-budi", year, {
          ratingHasil: "Di Atas Ekspektasi",
          ratingPerilaku: "Di Atas Ekspektasi",
        }),
        rated("E-cici", "S-cici", year, { status: "draf" }),
      ],
    },
  ],
});
const evaluation = (book: Book, id: string) => book.tables.penilaian.rows.find((row) => row.id === id);
const text = (column: "alasan" | "penjelasan" | "keputusan", to: string) => ({ column, from: null, to });

const filed: ObjectionWish = {
  evaluation: "E-ani",
  cells: [
    { column: "tanggal", from: null, to: { serial: on(10, 1) } },
    text("alasan", "Capaian belum dihitung"),
  ],
};
const changed: ObjectionWish = {
  evaluation: "E-ani",
  cells: [text("keputusan", "Diterima."), { column: "hasil", from: null, to: "hasil evaluasi diubah" }],
  ratings: {
    from: { ratingHasil: "Sesuai Ekspektasi", ratingPerilaku: "Sesuai Ekspektasi" },
    to: { ratingHasil: "Di Atas Ekspektasi", ratingPerilaku: "Di Atas Ekspektasi" },
  },
};

test("a decision that changes the result writes the new ratings and keeps the old ones in its text", () => {
  const book = after(after(judged, recordObjection, filed), recordObjection, changed);
  expect(evaluation(book, "E-ani")).toMatchObject({ ratingHasil: "Di Atas Ekspektasi", status: "final" });
  expect(book.tables.keberatan.rows).toMatchObject([
    {
      idEvaluasi: "E-ani",
      alasan: "Capaian belum dihitung",
      keputusan:
        "Diterima. Semula: hasil kerja Sesuai Ekspektasi, perilaku Sesuai Ekspektasi, predikat Baik.",
      hasil: "hasil evaluasi diubah",
    },
  ]);
  expect(settle(asked(book, recordObjection, changed) as never, book).plan.steps).toEqual([]);
});

test("an objection needs a final result and reasons, a changed result both ratings", () => {
  expect(refusal(judged, recordObjection, { ...filed, evaluation: "E-cici" })).toBe("objectionTooEarly");
  expect(refusal(judged, recordObjection, { ...filed, cells: [text("alasan", " ")] })).toBe(
    "objectionNoReason",
  );
  const book = after(judged, recordObjection, filed);
  expect(refusal(book, recordObjection, { ...changed, ratings: undefined })).toBe("objectionNoRatings");
});

test("the explanation joins the objection; the same follow-up is recorded once, and its state changes", () => {
  const book = after(after(judged, recordObjection, filed), recordObjection, {
    evaluation: "E-ani",
    cells: [text("penjelasan", "Bukti belum ada")],
  });
  expect(book.tables.keberatan.rows).toMatchObject([{ penjelasan: "Bukti belum ada" }]);
  const followed = (at: Book, dasar: string) =>
    after(at, keepRow, {
      table: "tindakLanjut",
      add: { jenis: "penghargaan", uraian: "Piagam", dasar, status: "diusulkan", idEvaluasi: "E-budi" },
    });
  const twice = followed(followed(judged, ""), "SK 1");
  expect(twice.tables.tindakLanjut.rows).toMatchObject([{ uraian: "Piagam", dasar: "SK 1" }]);
  const [{ id = "" } = {}] = twice.tables.tindakLanjut.rows;
  const done = after(twice, keepRow, {
    table: "tindakLanjut",
    id,
    cells: [{ column: "status", from: "diusulkan", to: "dilaksanakan" }],
  });
  expect(done.tables.tindakLanjut.rows).toMatchObject([{ uraian: "Piagam", status: "dilaksanakan" }]);
  const lost = { jenis: "sanksi", uraian: "Teguran", idEvaluasi: "E-gone" };
  expect(refusal(judged, keepRow, { table: "tindakLanjut", add: lost })).toBe("evaluationGone");
});

test("a note replaces only what was seen", () => {
  const book = after(judged, noteEvaluation, {
    id: "E-ani",
    cells: [{ column: "catatan", from: "", to: "Ikut pelatihan" }],
  });
  expect(evaluation(book, "E-ani")?.catatan).toBe("Ikut pelatihan");
  const answer = asked(book, noteEvaluation, {
    id: "E-ani",
    cells: [{ column: "catatan", from: "", to: "Lain" }],
  });
  expect(settle(answer as never, book).conflicts).toHaveLength(1);
});

test("angka kredit come of the final year of functional posts only", () => {
  expect(planCredits(judged).map(({ plan, amount }) => [plan.id, amount])).toEqual([
    ["S-ani", 25],
    ["S-cici", undefined],
  ]);
  const book = after(judged, recordCredits, {});
  expect(book.tables.angkaKredit.rows).toMatchObject([
    { idPegawai: "P-ani", tahun: 2026, jenjang: "Ahli Muda", predikat: "Baik", bulan: 12, angkaKredit: 25 },
  ]);
  expect(refusal(office, recordCredits, {})).toBe("creditNothing");
});

test("two posts in a year have two SKP, each with the months and the predikat of its own", () => {
  const moved = after(judged, changePerson, {
    kind: "mutasiMasuk",
    person: "P-ani",
    from: on(8, 15),
    post: { jabatan: "Pustakawan Ahli Muda", unit: "Bidang Layanan", penilai: "P-kabid2" },
  });
  const next = moved.tables.skp.rows.at(-1)?.id ?? "";
  const both = simulate(moved, {
    steps: [
      {
        do: "append",
        table: "penilaian",
        rows: [
          rated("E-next", next, year, {
            ratingHasil: "Di Atas Ekspektasi",
            ratingPerilaku: "Di Atas Ekspektasi",
          }),
        ],
      },
    ],
  });
  const own = planCredits(both).filter(({ plan }) => plan.idPegawai === "P-ani");
  expect(own.map(({ months, predikat }) => [months, predikat])).toEqual([
    [7, "Baik"],
    [5, "Sangat Baik"],
  ]);
  const sum = own.reduce((total, { amount = 0 }) => total + amount, 0);
  expect(sum).toBeCloseTo((7 / 12) * 25 + (5 / 12) * 1.5 * 25, 10);
  expect(cumulatedCredits(after(both, recordCredits, {})).get("P-ani")?.thisYear).toBeCloseTo(sum, 10);
});

test("what was recorded follows a predikat that has changed since", () => {
  const recorded = after(after(judged, recordCredits, {}), recordObjection, filed);
  const book = after(after(recorded, recordObjection, changed), recordCredits, {});
  expect(book.tables.angkaKredit.rows).toMatchObject([{ predikat: "Sangat Baik", angkaKredit: 37.5 }]);
});

test("earlier years are one row, which is changed and not doubled", () => {
  const earlier = { person: "P-ani", amount: 87.5, from: null };
  const once = after(judged, recordCredits, { earlier });
  const twice = after(once, recordCredits, { earlier: { ...earlier, amount: 90, from: 87.5 } });
  expect(twice.tables.angkaKredit.rows).toMatchObject([{ tahun: 2025, angkaKredit: 90 }]);
  expect(cumulatedCredits(twice).get("P-ani")).toEqual({ before: 90, thisYear: 0 });
});

test("two years of Baik are known only where the workbook holds both", () => {
  const known = simulate(after(judged, recordCredits, {}), {
    steps: [
      {
        do: "append",
        table: "angkaKredit",
        rows: [{ id: "Y-1", idPegawai: "P-ani", tahun: 2025, predikat: "Baik", angkaKredit: 25 }],
      },
    ],
  });
  expect(standings(known).map(({ person, twoYears }) => [person.nama, twoYears])).toEqual([
    ["budi", "lastYearUnknown"],
    ["ani", "both"],
  ]);
});

test("the allowance table is made empty: no percent is ours", () => {
  const book = after(judged, prepareAllowance, {});
  expect(book.tables.tunjangan.rows.map(({ predikat, persen }) => [predikat, persen])).toEqual(
    ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"].map((word) => [word, null]),
  );
  expect(allowances(book).size).toBe(0);
});
