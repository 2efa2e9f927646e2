import { agency } from "./commonBlocks";
import type { Form, MatrixBlock, MatrixKey } from "../form";

/** Columns of the sheet: the person, the post, and the room of the leader's columns. */
const columns = [31, 24, 107];

const matrix = (levels: MatrixBlock["levels"]): MatrixBlock => ({
  block: "matrix",
  levels,
  most: 6,
  leader: [
    {
      field: "leader",
      label: "PIMPINAN",
      also: ["NAMA PIMPINAN", "NAMA ATASAN", "NAMA KETUA TIM", "NAMA JPT"],
    },
    { field: "leaderPost", label: "JABATAN PIMPINAN", also: ["JABATAN ATASAN", "JABATAN KETUA TIM"] },
  ],
  numbers: { field: "numbers", label: "NOMOR", also: ["NO", "NO URUT", "NOMOR IKI", "KODE"] },
  results: {
    field: "results",
    label: "RENCANA HASIL KERJA PIMPINAN",
    jpt: "SASARAN STRATEGIS JPT",
    also: [
      "RENCANA HASIL KERJA",
      "RENCANA HASIL KERJA ATASAN",
      "RENCANA HASIL KERJA JPT",
      "RENCANA HASIL KERJA KETUA TIM",
      "RHK",
      "RHK PIMPINAN",
      "RHK ATASAN",
      "RHK JPT",
      "RHK KETUA TIM",
      "HASIL KERJA PIMPINAN",
      "SASARAN",
      "SASARAN JPT",
      "SASARAN KINERJA",
      "SASARAN STRATEGIS",
      "SASARAN STRATEGIS PIMPINAN",
      "SASARAN STRATEGIS ORGANISASI",
    ],
  },
  persons: [
    {
      field: "person",
      label: "NAMA PEGAWAI",
      also: [
        "NAMA",
        "NAMA NIP",
        "NAMA PEGAWAI NIP",
        "NAMA DAN NIP",
        "NAMA ASN",
        "NAMA LENGKAP",
        "NAMA ANGGOTA",
        "NAMA ANGGOTA TIM",
        "NAMA KETUA TIM",
        "PEGAWAI",
        "PEGAWAI YANG TERLIBAT",
      ],
      span: [0, 0],
    },
    {
      field: "post",
      label: "JABATAN",
      also: ["NAMA JABATAN", "JABATAN PEGAWAI", "JABATAN PERAN", "JABATAN PERAN DALAM TIM"],
      span: [1, 1],
    },
  ],
  whole: {
    field: "whole",
    label: "(seluruh rencana hasil kerja)",
    also: ["SELURUH HASIL KERJA", "SELURUH SASARAN"],
  },
  none: { field: "none", label: "x", also: ["TIDAK ADA", "NIHIL", "NULL", "N A"] },
  nobody: { field: "nobody", label: "(belum ada pegawai)", also: ["BELUM ADA", "BELUM DITENTUKAN"] },
  roles: [
    { field: "ketua", label: "Ketua Tim", also: ["KETUA", "KETUA KELOMPOK"] },
    { field: "anggota", label: "Anggota Tim", also: ["ANGGOTA", "ANGGOTA KELOMPOK"] },
    { field: "mandiri", label: "Mandiri", also: ["PEGAWAI MANDIRI", "INDIVIDU"] },
  ],
});

/** Matriks pembagian peran dan hasil: a leader's indicators over the people who contribute to them. */
export const matriksSatuTingkat: Form<MatrixKey> = {
  key: "matriksSatuTingkat",
  title: "Matriks Peran Hasil",
  paper: "A4",
  landscape: true,
  columns,
  blocks: [
    {
      block: "title",
      lines: [
        "MATRIKS PEMBAGIAN PERAN DAN HASIL",
        "DARI PIMPINAN KE KETUA TIM, PEGAWAI MANDIRI, DAN ANGGOTA",
      ],
    },
    agency([0, 1], [2, 99]),
    matrix(1),
  ],
};

/** The same over two levels: from the leader to ketua tim, then from each ketua tim to the members. */
export const matriksDuaTingkat: Form<MatrixKey> = {
  ...matriksSatuTingkat,
  key: "matriksDuaTingkat",
  title: "Matriks Peran Hasil 2 Tingkat",
  blocks: [
    {
      block: "title",
      lines: [
        "MATRIKS PEMBAGIAN PERAN DAN HASIL",
        "DARI PIMPINAN KE KETUA TIM DAN PEGAWAI MANDIRI, LALU DARI KETUA TIM KE ANGGOTA",
      ],
    },
    agency([0, 1], [2, 99]),
    matrix(2),
  ],
};
