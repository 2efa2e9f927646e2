import fc from "fast-check";
import type { FormKey } from "../../src/forms/form";
import { formKeys } from "../../src/forms/forms";
import { renderForm } from "../../src/forms/renderForm";
import type { Layout } from "../../src/model/layout";
import { bookOf } from "./sampleBook";
import { bookOfSkp, randomSkpFor, subject } from "./randomSkp";

const pointsPerCm = 72 / 2.54;
const shortSide = { A4: 21, F4: 21.59 } as const;
const longSide = { A4: 29.7, F4: 33.02 } as const;

/** How full each page is, of what the paper holds at the scale at which the form is printed. */
const fillOf = ({ heights, print }: Layout): number[] => {
  if (!print) throw new Error("is not printed");
  const { paper, landscape, margins, scale = 100, breaks = [], titleRows } = print;
  const high = (landscape ? shortSide : longSide)[paper] - margins.top - margins.bottom;
  const room = (high * pointsPerCm * 100) / scale;
  const rows = Object.values(heights);
  const sum = (from: number, to: number) => rows.slice(from, to).reduce((all, height) => all + height, 0);
  return [0, ...breaks].map((from, at) => {
    const repeated = titleRows && from > titleRows.last ? sum(titleRows.first, titleRows.last + 1) : 0;
    return (repeated + sum(from, breaks[at] ?? rows.length)) / room;
  });
};

/** An SKP of so many results with three indicators each. */
const bookWith = (results: number, text = "Tersusunnya laporan bulanan yang terpadu dan dapat diandalkan") =>
  bookOf({
    pegawai: [
      { id: "P-1", nama: "Pegawai Contoh", jabatan: "Analis Contoh" },
      { id: "P-2", nama: "Penilai Contoh", jabatan: "Kepala Contoh" },
    ],
    skp: [{ id: subject.skp, idPegawai: "P-1", idPenilai: "P-2" }],
    kinerja: Array.from({ length: results }, (_, at) => ({
      id: `K-${at}`,
      idSkp: subject.skp,
      urutan: at + 1,
      rencana: `${text} ${at}`,
    })),
    indikator: Array.from({ length: 3 * results }, (_, at) => ({
      id: `I-${at}`,
      idKinerja: `K-${Math.floor(at / 3)}`,
      urutan: at + 1,
      aspek: (["Kuantitas", "Kualitas", "Waktu"] as const)[at % 3],
      indikator: `Jumlah laporan ${at} yang selesai sesuai standar`,
      target: 12,
      satuan: "laporan",
    })),
  });

const skp = ["skpJaJfKuantitatif", "skpJaJfKualitatif", "skpJptKualitatif"] as const satisfies FormKey[];

describe.each(formKeys)("the pages of %s", (key) => {
  it("hold what is put on them at the scale at which they are printed, on either paper", () => {
    fc.assert(
      fc.property(randomSkpFor(key), fc.constantFrom("A4" as const, "F4" as const), (one, paper) => {
        const full = fillOf(renderForm(key, bookOfSkp(one), { ...subject, paper }));
        expect(Math.max(...full)).toBeLessThanOrEqual(0.98);
      }),
      { numRuns: 15, seed: 1 },
    );
  });
});

describe.each(skp)("an SKP of thirty results (%s)", (key) => {
  const full = fillOf(renderForm(key, bookWith(30), subject));
  const first = renderForm(key, bookWith(30), subject).print?.breaks?.[0] ?? 0;

  it("begins its first result on the first page", () => {
    const { blocks } = renderForm(key, bookWith(30), subject);
    const rows = blocks[0]?.cells.slice(0, first).flat() ?? [];
    expect(rows).toContain("Tersusunnya laporan bulanan yang terpadu dan dapat diandalkan 0");
  });

  it("fills its pages but for the room that the next result does not fit in, and none is empty", () => {
    expect(Math.min(...full.slice(0, -1))).toBeGreaterThan(0.7);
    expect(Math.min(...full)).toBeGreaterThan(0.1);
  });
});

it("a text that is longer than a page begins on the first one and fills those it goes over", () => {
  const long = "Tersusunnya laporan bulanan yang terpadu ".repeat(150);
  const full = fillOf(renderForm("skpJaJfKuantitatif", bookWith(2, long), subject));
  expect(full.length).toBeGreaterThan(3);
  expect(Math.min(...full.slice(0, -2))).toBeGreaterThan(0.85);
});
