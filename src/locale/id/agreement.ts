import { fact } from "../message";
import type { Facts, Message } from "../message";

/** "Sri, Budi dan 3 lainnya" of the facts of a refusal. */
const namesOf = (facts: Facts): string => {
  const more = Number(facts.count ?? 0);
  return more > 0 ? `${fact(facts, "name")}, dan ${more} lainnya` : fact(facts, "name");
};

/** Why an SKP was not handed in, agreed, taken back or adjusted. */
export const agreementRefusals = {
  planWithoutResults: (facts: Facts): Message => ({
    what: `SKP ${namesOf(facts)} belum berisi rencana hasil kerja.`,
    how: "Isi rencana hasil kerja dan indikatornya lebih dulu, lalu ajukan atau tetapkan lagi.",
  }),
  planWithoutIndicators: (facts: Facts): Message => ({
    what: `SKP ${namesOf(facts)} punya rencana hasil kerja tanpa indikator.`,
    how: "Setiap rencana hasil kerja perlu ukuran keberhasilan dan target (PermenPANRB 6/2022). Tambahkan indikatornya lebih dulu.",
  }),
  planJudged: (facts: Facts): Message => ({
    what: `SKP ${namesOf(facts)} sudah ada penilaiannya, jadi tidak kembali ke draf.`,
    how: "Ubah isinya dengan alasan penyesuaian: versi sebelumnya tetap tercatat.",
  }),
  noReason: (_facts: Facts): Message => ({
    what: "Alasan penyesuaian masih kosong.",
    how: "Tulis mengapa SKP yang sudah ditetapkan ini disesuaikan.",
  }),
  noConsent: (_facts: Facts): Message => ({
    what: "Belum ditulis siapa yang menyepakati penyesuaian ini.",
    how: "Tulis namanya, biasanya pejabat penilai dan pegawainya.",
  }),
  sameCodeTwice: (_facts: Facts): Message => ({
    what: "Baris ini memakai kode baris lain, biasanya karena ditempel di atasnya.",
    how: "Kembalikan barisnya lebih dulu. Sesudah itu ubah isinya dan catat sebagai penyesuaian.",
  }),
};

/** What is under way, and the titles of previews. */
export const agreementActions = {
  setPlanState: { doing: "Mengubah status SKP…", title: "Mengubah status SKP" },
  adjustPlan: { doing: "Mencatat penyesuaian SKP…", title: "Menyesuaikan SKP yang sudah ditetapkan" },
  recordAdjustment: { doing: "Mencatat penyesuaian SKP…", title: "Mencatat penyesuaian SKP" },
  restoreAgreed: { doing: "Mengembalikan isi SKP…", title: "Mengembalikan ke isi yang ditetapkan" },
};

/** An SKP from draf to ditetapkan, and what was changed in it since. */
export const agreement = {
  state: "Status SKP",
  agreedOn: (day: string, version: string) => `Ditetapkan ${day}, versi ${version}`,
  agreedVersion: (version: string) => `Ditetapkan, versi ${version}`,
  submit: "Ajukan",
  submitAll: (count: string) => `Ajukan semua draf (${count})`,
  agree: "Tetapkan",
  agreeOpen: "Tetapkan…",
  agreeAll: (count: string) => `Tetapkan semua yang diajukan (${count})`,
  agreeClose: "Tutup",
  back: "Kembali ke draf",
  day: "Tanggal penetapan",
  lacks: {
    results: "Belum dapat diajukan: belum berisi rencana hasil kerja.",
    indicators: "Belum dapat diajukan: ada rencana hasil kerja tanpa indikator.",
  },
  left: (count: string) =>
    `${count} SKP yang tampil belum berisi rencana atau indikator, jadi belum dapat diajukan.`,
  due: (day: string) => `Tenggat penetapan ${day}.`,
  overdue: (day: string) => `Tenggat penetapan ${day} sudah lewat.`,
  dueHint: "Tenggat adalah setelan buku kerja ini.",
  counts: (draft: string, submitted: string, agreed: string) =>
    `${draft} draf · ${submitted} diajukan · ${agreed} ditetapkan`,

  unrecorded: (count: string) =>
    `${count} SKP berstatus ditetapkan, tetapi naskahnya belum tercatat. Perubahan sesudah ini baru dapat dikenali bila naskahnya dicatat.`,
  unrecordedOne: "Naskah SKP ini belum tercatat, sehingga perubahan sesudah ditetapkan belum dapat dikenali.",
  recordText: "Catat naskahnya",

  title: "Berubah sejak ditetapkan",
  say: (count: string) => `${count} SKP yang sudah ditetapkan berubah di lembar.`,
  hint: "Kembalikan ke isi yang disepakati, atau catat sebagai penyesuaian bila perubahan itu sudah disepakati.",
  see: "Lihat",
  of: (name: string, count: string) => `${name} (${count})`,
  gone: "Baris hilang dari lembar",
  fresh: "Baris baru, belum disepakati",
  overwritten: "Baris tertimpa salinan baris lain",
  change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  moreFields: (count: string) => `dan ${count} kolom lain`,
  open: "Buka selnya",
  openOf: (what: string) => `Buka selnya: ${what}`,
  restore: "Kembalikan",
  restoreOf: (what: string) => `Kembalikan: ${what}`,
  restoreAll: (count: string) => `Kembalikan semua (${count})`,
  record: "Catat sebagai penyesuaian",
  recordOf: (what: string) => `Catat sebagai penyesuaian: ${what}`,
  recordAll: (count: string) => `Catat semua sebagai penyesuaian (${count})`,
  go: "Catat",
  giveUp: "Batal",
  copyFirst: "Kodenya sama dengan baris lain: kembalikan dulu, baru ubah.",

  adjusting: (name: string) =>
    `SKP ${name} sudah ditetapkan. Simpan dengan alasan: perubahannya tercatat di Riwayat dan versinya bertambah.`,
  reason: "Alasan penyesuaian",
  reasonHint: "Misalnya sumber daya yang disepakati tidak tersedia, atau ada penugasan baru.",
  reasonLacks: "Tulis alasannya.",
  consent: "Disepakati oleh",
  consentHint: "Pejabat penilai dan pegawainya.",
  consentLacks: "Tulis siapa yang menyepakati.",
  reasonHelp: {
    say: "Ekspektasi disesuaikan bila sumber daya yang disepakati tidak terpenuhi, atau ada penugasan dan arahan baru. Sebelum, sesudah, alasan, dan yang menyepakati tercatat.",
    source: "PermenPANRB 6/2022 (penyesuaian ekspektasi), dibaca melalui artikel penjelasnya.",
  },
};
