import { dayCell } from "../../model/cell";
import type { Cell } from "../../model/cell";
import { markColumns } from "../../model/evaluation";
import type { Step } from "../../model/plan";
import { mergeInto } from "../merge";
import type { Ground, Ids } from "./ids";
import { aboutKey } from "./results";

const namesOf = ({ office }: Ground): ((kunci: string | undefined) => string) => {
  const names = new Map(office.pegawai.map(({ kunci, nama }) => [kunci, nama]));
  return (kunci = "") => names.get(kunci) ?? "";
};

/** The evaluations, what was objected to them, and what followed. */
export const judgedSteps = (ground: Ground): Step[] => {
  const { book, plans, tools, skp } = ground;
  const nameOf = namesOf(ground);
  const evaluations = mergeInto(book, "penilaian", tools, (row) => [`${row.periode}\n${row.idSkp}`]);
  const objections = mergeInto(book, "keberatan", tools, (row) => [row.idEvaluasi]);
  const followUps = mergeInto(book, "tindakLanjut", tools, (row) => [`${row.idEvaluasi}\n${row.uraian}`]);
  for (const { key, penilai, penilaian } of plans)
    for (const { nilai, tanggal, diterima, oleh = penilai, keberatan, tindakLanjut, ...rest } of penilaian) {
      const marks: Record<string, Cell> = Object.fromEntries(
        (nilai ?? []).map((mark, at) => [markColumns[at] ?? "", mark]),
      );
      const idEvaluasi = evaluations.put(
        {
          ...rest,
          ...marks,
          dinilaiOleh: tanggal === undefined ? "" : nameOf(oleh),
          tanggal: dayCell(tanggal),
          diterimaTanggal: dayCell(diterima),
          idSkp: skp.get(key) ?? "",
        },
        () => true,
      );
      if (keberatan) {
        const { tanggal: filed, tanggalPenjelasan, tanggalKeputusan, ...words } = keberatan;
        objections.put(
          {
            ...words,
            tanggal: dayCell(filed),
            tanggalPenjelasan: dayCell(tanggalPenjelasan),
            tanggalKeputusan: dayCell(tanggalKeputusan),
            idEvaluasi,
          },
          () => true,
        );
      }
      for (const one of tindakLanjut)
        followUps.put(
          { ...one, tanggal: dayCell(one.tanggal), oleh: nameOf(penilai), idEvaluasi },
          () => true,
        );
    }
  return [...evaluations.steps(), ...objections.steps(), ...followUps.steps()];
};

/** The entries of the dialogue and the competences. `about` holds the ids of what entries speak of. */
export const saidSteps = (ground: Ground, about: Ids): Step[] => {
  const { book, plans, tools, skp } = ground;
  const nameOf = namesOf(ground);
  const entries = mergeInto(book, "dialog", tools, (row) => [`${row.idSkp}\n${row.isi}`]);
  const gaps = mergeInto(book, "kompetensi", tools, (row) => [`${row.idSkp}\n${row.kompetensi}`]);
  for (const { key, penilai, dialog, kompetensi } of plans) {
    const idSkp = skp.get(key) ?? "";
    for (const { tanggal, mengenai = "", tindakLanjut = "", ...entry } of dialog)
      entries.put(
        {
          ...entry,
          tanggal: dayCell(tanggal),
          mengenai,
          tindakLanjut,
          oleh: nameOf(penilai),
          idMengenai: about.get(aboutKey(key, mengenai)) ?? "",
          idSkp,
        },
        () => true,
      );
    for (const { hasil = "", ...gap } of kompetensi) gaps.put({ ...gap, hasil, idSkp }, () => true);
  }
  return [...entries.steps(), ...gaps.steps()];
};
