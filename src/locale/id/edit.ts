import { fact } from "../message";
import type { Facts, Message } from "../message";

const named = (facts: Facts, key: string): string => {
  const text = fact(facts, key);
  return text === "" ? "ini" : `“${text}”`;
};

const whyNotDivided: Readonly<Record<string, string>> = {
  uncounted: "Isinya tanggal atau kata, tidak ada yang dihitung.",
  share: "Persen dan rasio berlaku sama bagi semua orang, berapa pun jumlahnya.",
  measured: "Waktu dan ukuran tidak dihitung satu per satu.",
  severalNumbers: "Isinya lebih dari satu angka.",
  fraction: "Angkanya bukan bilangan bulat.",
  tooFew: "Angkanya lebih kecil daripada jumlah orangnya, sehingga ada yang tidak kebagian.",
};

/** Why an edit of the tree of results was not made. */
export const editRefusals = {
  agreedSkp: (facts: Facts): Message => ({
    what: `SKP ${named(facts, "name")} sudah ditetapkan, jadi tidak diubah.`,
    how: "Perubahan SKP yang sudah ditetapkan disepakati lebih dulu dengan pejabat penilai.",
  }),
  skpGone: (_facts: Facts): Message => ({
    what: "SKP pemilik rencana ini tidak ada di lembar Daftar SKP.",
    how: "Periksa kolom ID SKP di lembar Rencana, atau kembalikan barisnya di Daftar SKP.",
  }),
  resultGone: (_facts: Facts): Message => ({
    what: "Rencana hasil kerja ini sudah tidak ada atau tidak berlaku lagi.",
    how: "Mungkin baru saja dihapus orang lain. Pilih rencana lain dari halaman Rencana.",
  }),
  indicatorGone: (_facts: Facts): Message => ({
    what: "Indikator ini sudah tidak ada di lembar Indikator.",
    how: "Mungkin baru saja dihapus orang lain. Pilih indikator lain.",
  }),
  unknownAbove: (_facts: Facts): Message => ({
    what: "Rencana atau indikator pimpinan yang dipilih sudah tidak ada atau tidak berlaku lagi.",
    how: "Pilih induk yang lain.",
  }),
  noOwner: (_facts: Facts): Message => ({
    what: "Belum dipilih siapa yang mengerjakan.",
    how: "Pilih satu pegawai, atau beberapa untuk satu tim.",
  }),
  noResultText: (_facts: Facts): Message => ({
    what: "Rencana hasil kerja masih kosong.",
    how: "Tulis hasil yang ingin dicapai, bukan kegiatannya.",
  }),
  noIndicatorText: (_facts: Facts): Message => ({
    what: "Ada indikator yang masih kosong.",
    how: "Tulis ukurannya, atau hapus baris indikator itu.",
  }),
  notInList: (facts: Facts): Message => ({
    what: `Kata “${fact(facts, "value")}” tidak ada dalam daftar kolom ${fact(facts, "column")}.`,
    how: "Pilih salah satu kata dari daftarnya.",
  }),
  ownParent: (_facts: Facts): Message => ({
    what: "Sebuah rencana tidak dapat menjadi induknya sendiri.",
    how: "Pilih rencana atau indikator pimpinan sebagai induknya.",
  }),
  wouldCircle: (facts: Facts): Message => ({
    what: `Rencana ${named(facts, "rencana")} tidak dapat dipindahkan ke bawah ${named(facts, "above")}: yang satu ada di bawah yang lain, sehingga induknya melingkar.`,
    how: "Pilih induk di luar cabang rencana itu sendiri.",
  }),
  sameParentTwice: (_facts: Facts): Message => ({
    what: "Rencana pimpinan itu sudah menjadi induk pertamanya.",
    how: "Pilih rencana lain sebagai induk kedua.",
  }),
  hasChildren: (facts: Facts): Message => ({
    what: `Rencana ${named(facts, "rencana")} masih menjadi induk ${fact(facts, "count")} rencana lain.`,
    how: "Pilih dulu: rencana di bawahnya naik ke induknya, pindah ke rencana lain, atau ikut dibatalkan.",
  }),
  cannotDivide: (facts: Facts): Message => ({
    what: `Target ${named(facts, "target")} untuk ${named(facts, "indicator")} tidak dapat dibagi. ${
      whyNotDivided[fact(facts, "why")] ?? "Isinya tidak terbaca sebagai satu jumlah."
    }`,
    how: "Pilih target yang sama bagi semua, atau isi target tiap orang.",
  }),
  nobodyToShare: (_facts: Facts): Message => ({
    what: "Belum dipilih siapa yang menerima rencana ini.",
    how: "Pilih paling sedikit satu pegawai lain.",
  }),
  allAgreed: (_facts: Facts): Message => ({
    what: "Semua SKP yang dipilih sudah ditetapkan, jadi tidak ada yang diubah.",
    how: "Pilih pegawai yang SKP-nya belum ditetapkan.",
  }),
};

/** What is under way, and the titles of previews. */
export const editActions = {
  addResult: { doing: "Menambah rencana hasil kerja…", title: "Menambah rencana hasil kerja" },
  editResult: { doing: "Mengubah rencana hasil kerja…", title: "Mengubah rencana hasil kerja" },
  editIndicator: { doing: "Mengubah indikator…", title: "Mengubah indikator" },
  moveResult: { doing: "Memindahkan rencana hasil kerja…", title: "Memindahkan rencana hasil kerja" },
  cancelResult: { doing: "Membatalkan rencana hasil kerja…", title: "Membatalkan rencana hasil kerja" },
  shareResults: { doing: "Membagikan rencana hasil kerja…", title: "Membagikan rencana hasil kerja" },
};
