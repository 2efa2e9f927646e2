import type { Row } from "../../model/tables";
import type { Step } from "../../model/plan";
import { mergeInto } from "../merge";
import type { Ground } from "./ids";

/** What results, indicators and behaviours of an SKP are found by: its key and their own words. */
export const aboutKey = (plan: string, words: string): string => `${plan}\n${words}`;

/**
 * Results with their indicators, how these are measured, the steps towards them and what was achieved; a leader's
 * results stand before those that contribute to them. The ids are those of results and indicators by `aboutKey`.
 */
export const resultsOf = ({
  book,
  office,
  plans,
  tools,
  skp,
}: Ground): { ids: ReadonlyMap<string, string>; steps: Step[] } => {
  const kinerja = mergeInto(book, "kinerja", tools, (row) => [`${row.idSkp}\n${row.rencana}`]);
  const indikator = mergeInto(book, "indikator", tools, (row) => [`${row.idKinerja}\n${row.indikator}`]);
  const manual = mergeInto(book, "manual", tools, (row) => [row.idIndikator]);
  const realisasi = mergeInto(book, "realisasi", tools, (row) => [`${row.periode}\n${row.idIndikator}`]);
  const aksi = mergeInto(book, "rencanaAksi", tools, (row) => [
    [row.periode, row.rencana, row.idKinerja].join("\n"),
  ]);
  const known = new Map<string, { readonly id: string; readonly indicators: readonly string[] }>();
  const ids = new Map<string, string>();
  for (const { key, hasil, realisasi: periods = office.realisasi } of plans)
    hasil.forEach(
      ({ kunci, induk = "", indikatorInduk = 0, indikator: measures, aksi: actions, ...own }, at) => {
        const parent = known.get(induk);
        const { penugasanDari = "", perspektif = "", cascading = "", acuan = "", ...rest } = own;
        const id = kinerja.put(
          {
            ...rest,
            urutan: at + 1,
            cascading,
            penugasanDari,
            perspektif,
            acuan,
            status: "berlaku",
            versi: 1,
            idSkp: skp.get(key) ?? "",
            idInduk: parent?.id ?? "",
            idIndikatorInduk: parent?.indicators[indikatorInduk - 1] ?? "",
          },
          () => true,
        );
        ids.set(aboutKey(key, rest.rencana), id);
        const indicators = measures.map(
          ({ realisasi: amounts, bukti, sumberData, manual: how, ...measure }, place) => {
            const { aspek = "", satuan = "", nilaiTerburuk = null } = measure;
            const idIndikator = indikator.put(
              {
                ...measure,
                urutan: place + 1,
                aspek,
                satuan,
                nilaiTerburuk,
                status: "berlaku",
                idKinerja: id,
              },
              () => true,
            );
            ids.set(aboutKey(key, measure.indikator), idIndikator);
            if (how) manual.put({ ...how, idIndikator }, () => true);
            periods.forEach((periode, index) => {
              const amount = amounts[index] ?? null;
              realisasi.put(
                {
                  periode,
                  realisasi: amount,
                  ...(amount !== null && { namaBukti: bukti, sumberData }),
                  idIndikator,
                },
                () => true,
              );
            });
            return idIndikator;
          },
        );
        actions.forEach((action, place) =>
          aksi.put(
            { ...action, urutan: place + 1, realisasi: action.realisasi ?? null, idKinerja: id },
            () => true,
          ),
        );
        if (kunci !== undefined) known.set(kunci, { id, indicators });
      },
    );
  return {
    ids,
    steps: [kinerja, indikator, manual, realisasi, aksi].flatMap((merger) => merger.steps()),
  };
};

/** What is expected of behaviour, and the lines of the annex. */
export const agreedSteps = ({ book, plans, tools, skp }: Ground): Step[] => {
  const perilaku = mergeInto(book, "perilaku", tools, (row) => [`${row.idSkp}\n${row.nilai}`]);
  const lampiran = mergeInto(book, "lampiran", tools, ({ idSkp, kelompok, uraian }) => [
    [idSkp, kelompok, uraian].join("\n"),
  ]);
  for (const { key, perilaku: expected, lampiran: annex } of plans) {
    const idSkp = skp.get(key) ?? "";
    for (const one of expected) perilaku.put({ ...one, idSkp }, () => true);
    const groups = [
      ["Dukungan Sumber Daya", annex?.dukungan ?? []],
      ["Skema Pertanggungjawaban", annex?.skema ?? []],
      ["Konsekuensi", annex?.konsekuensi ?? []],
    ] as const satisfies readonly (readonly [Row<"lampiran">["kelompok"], readonly string[]])[];
    for (const [kelompok, lines] of groups)
      lines.forEach((uraian, at) =>
        lampiran.put({ kelompok, urutan: at + 1, uraian, disepakati: "ya", idSkp }, () => true),
      );
  }
  return [...perilaku.steps(), ...lampiran.steps()];
};
