import type { Words } from "../id";

export const start: Words["start"] = {
  rosterTitle: "Begin with a list of employees",
  formTitle: "Begin with an SKP form you have",
  step: (now, total) => `Step ${now} of ${total}`,
  next: "Next",
  office: "About your office",
  instansi: "Name of the agency",
  instansiExample: "Dinas Perpustakaan Kabupaten Contoh",
  instansiMissing: "Fill in the name of the agency: it is printed on every form.",
  tahun: "Year of the SKP",
  tahunWrong: "Write the year with four digits, such as 2026.",
  jenisPeriode: "Evaluated every",
  periods: { Bulanan: "Month", Triwulanan: "Quarter", Semester: "Half-year" },
  tempat: "Place of signing",
  tempatHint: "Printed above the signature. May be left empty.",
};
