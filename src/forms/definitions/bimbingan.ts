import { agency, employeeSigns, identity, signatures } from "./commonBlocks";
import type { OfficialForm } from "../form";

const leader = "PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS";

const persons = identity(
  { number: [0, 0], label: [1, 1], value: [2, 2] },
  { number: [3, 3], label: [4, 4], value: [5, 5] },
);
const page = { paper: "A4", landscape: false, columns: [5, 15, 25, 5, 15, 25] } as const;

/**
 * Format B.1.8, umpan balik pelaksanaan bimbingan kinerja: what an employee says of having been helped, handed over to
 * whoever is above the leader; it is filled in by hand, and no answer is stored where colleagues could read it.
 * Source: PermenPANRB 6/2022, Lampiran, page 83.
 */
export const umpanBalikBimbingan: OfficialForm = {
  kind: "bimbingan",
  key: "umpanBalikBimbingan",
  title: "Umpan Balik Bimbingan",
  ...page,
  blocks: [
    { block: "title", lines: ["UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"] },
    agency([0, 2], [3, 5]),
    persons,
    {
      block: "questions",
      subject: { label: "SUBJEK", span: [0, 1] },
      criterion: { label: "KRITERIA", span: [2, 4] },
      answer: { label: "UMPAN BALIK", span: [5, 5] },
      groups: [
        {
          subject: "TENTANG PEGAWAI",
          criteria: [
            "Saya merasa diperhatikan dan dipahami",
            "Saya merasa tindakan/langkah yang telah saya lakukan dihargai",
            "Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya",
          ],
        },
        {
          subject: `TENTANG ${leader}`,
          criteria: [
            "Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat",
            "Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif",
            "Lebih banyak menggunakan metode bertanya dibandingkan menggurui",
          ],
        },
        {
          subject: `TENTANG PEGAWAI DAN ${leader}`,
          criteria: [
            "Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut",
            "Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini",
            "Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini",
          ],
        },
      ],
    },
    employeeSigns([4, 5]),
  ],
};

/**
 * Format B.1.9, evaluasi kompetensi pegawai sebagai tindak lanjut bimbingan kinerja: a mark of 1 to 5 for each competence,
 * with its reason. Source: PermenPANRB 6/2022, Lampiran, page 84; who signs was not to be seen there.
 */
export const evaluasiKompetensi: OfficialForm = {
  kind: "kompetensi",
  key: "evaluasiKompetensi",
  title: "Evaluasi Kompetensi",
  ...page,
  blocks: [
    {
      block: "title",
      lines: ["EVALUASI KOMPETENSI PEGAWAI", "SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA"],
    },
    agency([0, 2], [3, 5]),
    persons,
    {
      block: "list",
      list: "kompetensi",
      number: [0, 0],
      columns: [
        { field: "kompetensi", label: "KOMPETENSI PEGAWAI*", also: ["KOMPETENSI"], span: [1, 2] },
        {
          field: "saatIni",
          label: "NILAI (SKALA 1-5)",
          also: ["NILAI", "SKALA 1 5", "NILAI 1 5"],
          span: [3, 4],
          holds: "number",
        },
        { field: "alasan", label: "ALASAN TERHADAP NILAI", also: ["ALASAN"], span: [5, 5] },
      ],
      least: 5,
    },
    signatures([4, 5]),
  ],
};
