import { fact } from "../message";
import type { Words } from "../id";
import type { Facts, Message } from "../message";

const file = (facts: Facts): string => `The file ${fact(facts, "file")}`;

export const recapFileRefusals = {
  notForRecap: (facts: Facts): Message => ({
    what: `${file(facts)} is neither an SKP workbook nor a known export of e-Kinerja.`,
    how: "Choose a workbook with the sheets Pegawai and SKP, or the exports Laporan SKP and Laporan Penilaian SKP as they are, with their row of headers.",
  }),
  otherYear: (facts: Facts): Message => ({
    what: `${file(facts)} is of ${fact(facts, "there")}, not of ${fact(facts, "year")}.`,
    how: "To recap it, choose that year above.",
  }),
  noYear: (facts: Facts): Message => ({
    what: `${file(facts)} does not say its year.`,
    how: "Fill in Tahun on the sheet Pengaturan of that file (in an export: in its title), save it, and choose it again.",
  }),
  sameContent: (facts: Facts): Message => ({
    what: `${file(facts)} holds the same as ${fact(facts, "same")}, so it counts once.`,
    how: "Nothing needs to be done.",
  }),
  noPlans: (facts: Facts): Message => ({
    what: `${file(facts)} only holds results of e-Kinerja, without the owners of the SKP.`,
    how: "Choose the export Laporan SKP as well: it has the name and the unit of whoever owns each result.",
  }),
};

export const recapFilesActions: Pick<Words["status"]["actions"], "makeRecap"> = {
  makeRecap: { doing: "Preparing the recap sheet…", title: "Preparing the recap sheet" },
};
