import type { InFiles } from "../../forms/recapFiles/oneOfEach";
import type { FilesRecap, LeftFile, UsedFile } from "../../forms/recapFiles/recapOfFiles";
import type { Cell } from "../../model/cell";
import type { Part } from "./reportLayout";

/** A sheet names so many people of several files; where there are more it says how many. */
const mostNamed = 500;

/** Where a recap comes from: its files, what of them does not count, and who stands in several of them. */
export const fileParts = ({ used, left, inFiles }: FilesRecap, unread: readonly string[]): Part[] => [
  {
    title: "Berkas",
    isWide: true,
    header: ["Berkas", "Isi"],
    rows: [
      ...used.map((one): Cell[] => [one.file, usedInWords(one)]),
      ...left.map((one): Cell[] => [one.file, leftInWords(one)]),
      ...unread.map((file): Cell[] => [file, "Tidak dapat dibaca"]),
    ],
  },
  ...(inFiles.length === 0
    ? []
    : [
        {
          title: `Ada di lebih dari satu berkas (${inFiles.length})`,
          isWide: true as const,
          header: ["Nama", "Berkas"],
          rows: [
            ...inFiles.slice(0, mostNamed).map((one): Cell[] => [one.name || null, inFilesInWords(one)]),
            ...(inFiles.length > mostNamed
              ? [[`dan ${inFiles.length - mostNamed} lagi`, null] as Cell[]]
              : []),
          ],
        },
      ]),
];

const usedInWords = ({ kind, office, plans, unread }: UsedFile): string =>
  [
    kind === "workbook" ? "Buku kerja SKP" : "Ekspor e-Kinerja",
    office,
    plans > 0 && `${plans} SKP`,
    unread.length > 0 && `${unread.length} sel tidak terbaca`,
  ]
    .filter(Boolean)
    .join(" · ");

const leftInWords = ({ why, facts }: LeftFile): string => {
  switch (why) {
    case "otherYear":
      return `Tidak dihitung: tahun ${facts.there}`;
    case "noYear":
      return "Tidak dihitung: tahunnya belum diisi";
    case "sameContent":
      return `Tidak dihitung lagi: isinya sama dengan ${facts.same}`;
    case "noPlans":
      return "Tidak dihitung: Laporan SKP dari e-Kinerja tidak dipilih";
  }
};

const inFilesInWords = ({ files, differs, maybe }: InFiles): string =>
  [files.join(", "), differs && "predikatnya berbeda", maybe && "namanya sama, ada yang tanpa NIP"]
    .filter(Boolean)
    .join(" · ");
