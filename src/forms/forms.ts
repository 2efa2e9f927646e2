import { dokumenEvaluasi } from "./definitions/dokumenEvaluasi";
import { evaluasiJaJfKualitatif, evaluasiJptKualitatif } from "./definitions/evaluasiKualitatif";
import { evaluasiJaJfKuantitatif, evaluasiJptKuantitatif } from "./definitions/evaluasiKuantitatif";
import type { Form, FormKey, MatrixBlock, MatrixKey, OfficialForm } from "./form";
import { evaluasiKompetensi, umpanBalikBimbingan } from "./definitions/bimbingan";
import { dialogKinerja } from "./definitions/dialogKinerja";
import { keberatan } from "./definitions/keberatan";
import { manualIndikator } from "./definitions/manualIndikator";
import { pendokumentasian } from "./definitions/pendokumentasian";
import { rencanaAksi } from "./definitions/rencanaAksi";
import { lampiranSkp } from "./definitions/lampiranSkp";
import { matriksDuaTingkat, matriksSatuTingkat } from "./definitions/matriks";
import { skpJaJfKualitatif, skpJptKualitatif } from "./definitions/skpKualitatif";
import { skpJaJfKuantitatif, skpJptKuantitatif } from "./definitions/skpKuantitatif";

/** Every official form, by its key. */
export const forms: Readonly<Record<FormKey, OfficialForm>> = {
  skpJaJfKuantitatif,
  skpJptKuantitatif,
  skpJaJfKualitatif,
  skpJptKualitatif,
  lampiranSkp,
  manualIndikator,
  rencanaAksi,
  pendokumentasian,
  dialogKinerja,
  umpanBalikBimbingan,
  evaluasiKompetensi,
  evaluasiJaJfKuantitatif,
  evaluasiJptKuantitatif,
  evaluasiJaJfKualitatif,
  evaluasiJptKualitatif,
  dokumenEvaluasi,
  keberatan,
};

/** The matrices of a leader, by their key. */
export const matrices: Readonly<Record<MatrixKey, Form<MatrixKey>>> = {
  matriksSatuTingkat,
  matriksDuaTingkat,
};

/** All form keys, in the order of the year. */
export const formKeys = Object.keys(forms) as FormKey[];

/** The keys of all matrices. */
export const matrixKeys = Object.keys(matrices) as MatrixKey[];

/** The form of this kind for an SKP of this format and approach. */
export const formOf = ({
  kind,
  format,
  approach,
}: Required<Pick<OfficialForm, "kind" | "format" | "approach">>): OfficialForm => {
  const form = Object.values(forms).find(
    (one) =>
      one.kind === kind && (one.format ?? format) === format && (one.approach ?? approach) === approach,
  );
  if (!form) throw new Error(`No form ${kind} ${format} ${approach}`);
  return form;
};

/** What a form is called, such as "SKP Kuantitatif JA dan JF"; also a name that a sheet may have. */
export const formTitle = (key: FormKey | MatrixKey): string => ({ ...forms, ...matrices })[key].title;

/** The block of a matrix that its tables are drawn and read by. */
export const matrixOf = ({ key, blocks }: Form<MatrixKey>): MatrixBlock => {
  const block = blocks.find((one): one is MatrixBlock => one.block === "matrix");
  if (!block) throw new Error(`${key} has no matrix`);
  return block;
};
