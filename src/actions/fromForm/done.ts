import { dayIn } from "../../forms/read/dates";
import { numberIn } from "../../forms/read/readLists";
import type { FormReading } from "../../forms/read/reading";
import { mergeInto } from "../merge";
import { sameText } from "../sameText";
import { dayCell } from "../../model/cell";
import type { FormTaker } from "./taker";

/** The steps towards each result. */
export const steps: FormTaker = {
  tables: ({ results }) => (results.some(({ actions }) => actions) ? ["rencanaAksi"] : []),
  take: ({ book, tools, results }) => {
    const rows = mergeInto(book, "rencanaAksi", tools, (row) => [row.idKinerja]);
    for (const [{ actions = [] }, idKinerja] of results)
      actions.forEach(({ action, period, target, realisation }, at) => {
        if (action + period + target + realisation === "") return;
        rows.put(
          { periode: period, urutan: at + 1, rencana: action, target, realisasi: realisation, idKinerja },
          (row) =>
            row.idKinerja === idKinerja && sameText(row.rencana, action) && sameText(row.periode, period),
        );
      });
    return rows.steps();
  },
};

const isDone = ({ ratings, results }: FormReading): boolean =>
  ratings !== undefined ||
  results.some(({ indicators }) => indicators.some(({ evidence }) => evidence !== undefined));

/** What was done of each indicator in the period of the form. */
export const realisations: FormTaker = {
  tables: (reading) => (isDone(reading) ? ["periode", "realisasi"] : []),
  take: ({ book, tools, reading, indicators }) => {
    const rows = mergeInto(book, "realisasi", tools, (row) => [row.idIndikator]);
    const { period } = reading;
    for (const [one, idIndikator] of indicators) {
      const done = {
        realisasi: one.realisation ?? "",
        umpanBalik: one.feedback ?? "",
        sumberData: one.source ?? "",
        namaBukti: one.evidence ?? "",
        tautan: one.link ?? "",
      };
      if (Object.values(done).some((text) => text !== ""))
        rows.put(
          { periode: period, ...done, idIndikator },
          (row) => row.idIndikator === idIndikator && row.periode === period,
        );
    }
    return rows.steps();
  },
};

/** The dialogue: each entry in the part of the form in which it stands. */
export const dialogue: FormTaker = {
  tables: ({ lists }) =>
    lists && Object.keys(lists).some((list) => list !== "kompetensi") ? ["dialog"] : [],
  take: ({ book, tools, reading, idSkp }) => {
    const rows = mergeInto(book, "dialog", tools, (row) => [row.idSkp]);
    const kinds = { hasil: "", perilaku: "", karier: "aspirasi karier", kesepakatan: "kesepakatan" };
    for (const [list, jenis] of Object.entries(kinds) as [keyof typeof kinds, string][])
      for (const { texts } of reading.lists?.[list] ?? []) {
        const { tanggal = "", isi = "", jenis: said = "", ...rest } = texts;
        const serial = dayIn(tanggal) ?? null;
        rows.put(
          { ...rest, isi, jenis: jenis || said, tanggal: dayCell(serial), idSkp },
          (row) => row.idSkp === idSkp && sameText(row.isi, isi) && row.tanggal === serial,
        );
      }
    return rows.steps();
  },
};

/** The competences of the employee. */
export const competences: FormTaker = {
  tables: ({ lists }) => (lists?.kompetensi ? ["kompetensi"] : []),
  take: ({ book, tools, reading, idSkp }) => {
    const rows = mergeInto(book, "kompetensi", tools, (row) => [row.idSkp]);
    const mark = (text = ""): number | null => (text === "" ? null : numberIn(text));
    for (const { texts } of reading.lists?.kompetensi ?? [])
      rows.put(
        { ...texts, standar: mark(texts.standar), saatIni: mark(texts.saatIni), idSkp },
        (row) => row.idSkp === idSkp && sameText(row.kompetensi, texts.kompetensi ?? ""),
      );
    return rows.steps();
  },
};
