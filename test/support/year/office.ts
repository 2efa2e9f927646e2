import { readFileSync } from "node:fs";
import { sampleOfficeSchema } from "../../../src/model/sampleOffice";

/** The sample office as the pane loads it. */
export const sample = sampleOfficeSchema.parse(JSON.parse(readFileSync("assets/sample-office.json", "utf8")));

/** The unit of five, which goes through its year by the pane alone. */
export const unitOfFive = "Bidang Kearsipan";

const nameOf = (kunci: string | undefined): string => {
  const person = sample.pegawai.find((one) => one.kunci === kunci);
  if (!person) throw new Error(`nobody is ${kunci}`);
  return person.nama;
};

const head = sample.unit.find(({ unit }) => unit === unitOfFive)?.kepala;

/** The head of the unit of five, who judges the other four, and who judges the head. */
export const [headName, headOfHead] = [
  nameOf(head),
  nameOf(sample.pegawai.find(({ kunci }) => kunci === head)?.penilai),
];

/** The other four of the unit. */
export const four = sample.pegawai
  .filter(({ unit, kunci }) => unit === unitOfFive && kunci !== head)
  .map(({ nama }) => nama);

/** All five. */
export const five = [headName, ...four];

/** The periods that are still open when the year begins here, and the year itself. */
export const [third, fourth, wholeYear] = ["Triwulan III 2026", "Triwulan IV 2026", "Tahunan 2026"];

/** The ratings as the sheet has them. */
export const rating = {
  below: "Di Bawah Ekspektasi",
  as: "Sesuai Ekspektasi",
  above: "Di Atas Ekspektasi",
} as const;

/** A result that somebody gets in the course of the year. */
export const added = {
  rencana: "Tersedianya daftar arsip vital perangkat daerah",
  indikator: "Jumlah daftar arsip vital yang disahkan",
};
