/** What is said while a result of the tree is dragged to another place. */
export const treeDrag = {
  moving: (result: string) => `Memindahkan “${result}”`,
  hint: "Lepaskan di atas rencana atau indikator pimpinan. Esc membatalkan.",
  below: (result: string) => `Ke bawah “${result}”`,
  ask: (result: string, count: string) =>
    `Ke bawah “${result}”. Setelah dilepas, pilih salah satu dari ${count} indikatornya atau rencananya secara utuh.`,
  belowIndicator: (indicator: string, result: string) => `Ke indikator “${indicator}” dari “${result}”`,
  whole: "Rencana ini secara utuh",
  toTop: "Ke puncak: langsung dari perjanjian kinerja",
  refused: (why: string) => `Tidak dapat dilepas di sini. ${why}`,
  fixed: (why: string) => `Tidak dapat dipindahkan. ${why}`,
  there: "Rencana ini sudah di sini.",
  circle: "Rencana itu ada di bawahnya sendiri, sehingga induknya akan melingkar.",
  unclear: "Baris ini belum punya kode sendiri, sehingga tidak dapat dihubungkan.",
  cancelled: "Tidak jadi dipindahkan.",
  moved: (result: string) => `“${result}” sudah dipindahkan.`,
  question: (result: string) => `Mendukung apa dari “${result}”?`,
  now: (above: string) => `Sekarang: ${above}`,
  go: "Pindahkan",
  leave: "Batal",
};
