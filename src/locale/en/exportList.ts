import type { Words } from "../id";

export const exportList: Words["exportList"] = {
  title: "Download a list",
  hint: "NIP and texts that begin with = stay text. Choose .xlsx to open it in Excel, .csv for other programs.",
  list: "List",
  lists: { pegawai: "Employees", skp: "SKP", hasil: "Results", penilaian: "Evaluations" },
  daily: "List of 8 columns for daily progress",
  asXlsx: "Download .xlsx",
  asCsv: "Download .csv",
};
