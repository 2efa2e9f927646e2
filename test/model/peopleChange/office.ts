import { toSerial } from "../../../src/model/civilDate";
import type { Book } from "../../../src/model/book";
import { startedBook } from "../../support/office";
import { simulate } from "../../support/simulate";

/** A day of 2026 as Excel's serial number. */
export const on = (month: number, day: number): number => toSerial({ year: 2026, month, day });

/** 10 October 2026: three quarters have ended. */
export const today = on(10, 10);

const year = { mulai: { serial: on(1, 1) }, selesai: { serial: on(12, 31) } };

/** Kadis over Kabid over Ani and Budi of one unit, and Kabid2 over Cici of another; the SKP of P-x is S-x. */
export const office: Book = simulate(startedBook(today), {
  steps: [
    {
      do: "append",
      table: "pegawai",
      rows: [
        ["kadis", "Kepala Dinas", "Dinas"],
        ["kabid", "Kepala Bidang Arsip", "Bidang Arsip"],
        ["kabid2", "Kepala Bidang Layanan", "Bidang Layanan"],
        ["ani", "Arsiparis Ahli Muda", "Bidang Arsip"],
        ["budi", "Pengadministrasi", "Bidang Arsip"],
        ["cici", "Pustakawan Ahli Pertama", "Bidang Layanan"],
      ].map(([key, jabatan = "", unit = ""]) => ({ id: `P-${key}`, nama: `${key}`, jabatan, unit })),
    },
    {
      do: "append",
      table: "skp",
      rows: (
        [
          ["kadis", "", "Kepala Dinas", "Dinas", "JPT"],
          ["kabid", "kadis", "Kepala Bidang Arsip", "Bidang Arsip", "Administrator"],
          ["kabid2", "kadis", "Kepala Bidang Layanan", "Bidang Layanan", "Administrator"],
          ["ani", "kabid", "Arsiparis Ahli Muda", "Bidang Arsip", "JF"],
          ["budi", "kabid", "Pengadministrasi", "Bidang Arsip", "Pelaksana"],
          ["cici", "kabid2", "Pustakawan Ahli Pertama", "Bidang Layanan", "JF"],
        ] as const
      ).map(([key, penilai, jabatan, unit, jenisJabatan]) => ({
        id: `S-${key}`,
        idPegawai: `P-${key}`,
        idPenilai: penilai === "" ? null : `P-${penilai}`,
        idAtasanPenilai: penilai === "" || penilai === "kadis" ? null : "P-kadis",
        jabatan,
        unit,
        jenisJabatan,
        status: key === "ani" ? "ditetapkan" : "draf",
        ...year,
      })),
    },
    {
      do: "append",
      table: "kinerja",
      rows: [
        { id: "K-kabid", idSkp: "S-kabid", rencana: "Arsip tertata", urutan: 1 },
        {
          id: "K-ani",
          idSkp: "S-ani",
          rencana: "Arsip dipilah",
          urutan: 1,
          idInduk: "K-kabid",
          idIndikatorInduk: "I-kabid",
        },
        {
          id: "K-budi",
          idSkp: "S-budi",
          rencana: "Arsip dicatat",
          urutan: 1,
          idInduk: "K-kabid",
          idIndikatorInduk: "I-kabid",
        },
      ],
    },
    {
      do: "append",
      table: "indikator",
      rows: [
        { id: "I-kabid", idKinerja: "K-kabid", indikator: "Persentase arsip", target: "80%" },
        { id: "I-ani", idKinerja: "K-ani", indikator: "Jumlah berkas", target: "400 berkas" },
      ],
    },
  ],
});
