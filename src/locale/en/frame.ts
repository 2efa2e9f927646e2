import type { Words } from "../id";

export const frame: Words["frame"] = {
  loading: "Loading…",
  reading: "Reading the workbook…",
  newWorkbook: "New workbook",
  office: (instansi, tahun) => [instansi, tahun].filter((part) => part !== "").join("\u00a0·\u00a0"),

  pages: "Pages",
  tabs: {
    beranda: "Home",
    rencana: "Plan",
    laksana: "Do",
    nilai: "Review",
    laporan: "Report",
  },
  waits: "something waits here",

  menu: {
    open: "More",
    rumus: "Formulas",
    impor: "Import",
    salin: "Copy to e-Kinerja",
    pegawaiBerubah: "A change of people",
    bagi: "Hand out files",
    kumpulkan: "Collect files",
    periksa: "Check",
    pengaturan: "Settings",
    bantuan: "Help",
  },

  close: "Close",
  selected: "Selected in the sheet",
  retry: "Try again",
  next: "Next",
  previous: "Previous",
  range: (first, last, total) => `${first}–${last} of ${total}`,
  openSheet: (name) => `Open the sheet ${name}`,
  gotoCell: (sheet, address) => (address === "" ? `Sheet ${sheet}` : `${sheet}, cell ${address}`),

  notInExcel: {
    what: "This page is the SKP pane for Excel.",
    how: "Open it with the SKP button in Excel, or through the SKP workbook page in a browser.",
  },
  oldExcel: (missing) => ({
    what: "This version of Excel cannot run the SKP pane yet.",
    how: `Update Excel (it needs ${missing}), or open this workbook through the SKP workbook page in a browser.`,
  }),
  crashed: {
    what: "The SKP pane ran into a fault of its own. Your workbook has not changed.",
    how: "Reload the pane. If it happens again, tell your administrator what stands below.",
    reload: "Reload",
  },
};
