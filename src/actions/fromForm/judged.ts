import type { FormReading } from "../../forms/read/reading";
import { mergeInto } from "../merge";
import { dayCell } from "../../model/cell";
import type { FormTaker } from "./taker";

const objects = ({ texts }: FormReading): boolean => texts?.keberatan !== undefined;

/** How it was judged in the period of the form, what was said of each value, and what became of an objection. */
export const evaluation: FormTaker = {
  tables: (reading) => [
    ...(reading.ratings ? (["penilaian", "umpanBalik"] as const) : []),
    ...(objects(reading) ? (["keberatan"] as const) : []),
  ],
  take: ({ book, tools, reading, idSkp }) => {
    const { ratings, period, texts = {}, dates, form } = reading;
    if (!ratings) return [];
    const evaluations = mergeInto(book, "penilaian", tools, (row) => [row.idSkp]);
    const feedback = mergeInto(book, "umpanBalik", tools, (row) => [row.idEvaluasi]);
    const objections = mergeInto(book, "keberatan", tools, (row) => [row.idEvaluasi]);
    const isObjection = form === "keberatan";
    const idEvaluasi = evaluations.put(
      {
        periode: period,
        ratingHasil: ratings.hasilKerja,
        ratingPerilaku: ratings.perilaku,
        catatan: texts.catatan ?? "",
        status: "draf",
        tanggal: dayCell(dates.assessor),
        diterimaTanggal: isObjection ? null : dayCell(dates.employee),
        idSkp,
      },
      (row) => row.idSkp === idSkp && row.periode === period,
    );
    for (const { value, feedback: isi = "" } of reading.behaviours)
      if (isi !== "")
        feedback.put(
          { nilai: value, isi, idEvaluasi },
          (row) => row.idEvaluasi === idEvaluasi && row.nilai === value,
        );
    const said = {
      alasan: texts.keberatan ?? "",
      penjelasan: texts.penjelasan ?? "",
      keputusan: texts.keputusan ?? "",
    };
    if (Object.values(said).some((text) => text !== ""))
      objections.put(
        {
          ...said,
          tanggal: isObjection ? dayCell(dates.employee) : null,
          tanggalKeputusan: dayCell(dates.superior),
          idEvaluasi,
        },
        (row) => row.idEvaluasi === idEvaluasi,
      );
    return [evaluations, feedback, objections].flatMap((merger) => merger.steps());
  },
};
