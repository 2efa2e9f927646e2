import { evaluasiJaJfKuantitatif } from "./evaluasiKuantitatif";
import type { Form, FormKey, MatrixBlock, MatrixKey } from "./form";
import { matriksDuaTingkat, matriksSatuTingkat } from "./matriks";
import { skpJaJfKuantitatif } from "./skpKuantitatif";

/** Every official form, by its key. */
export const forms: Readonly<Record<FormKey, Form>> = { skpJaJfKuantitatif, evaluasiJaJfKuantitatif };

/** The matrices of a leader, by their key. */
export const matrices: Readonly<Record<MatrixKey, Form<MatrixKey>>> = {
  matriksSatuTingkat,
  matriksDuaTingkat,
};

/** All form keys, in the order of the year. */
export const formKeys = Object.keys(forms) as FormKey[];

/** What a form is called, such as "SKP Kuantitatif JA dan JF"; also a name that a sheet may have. */
export const formTitle = (key: FormKey | MatrixKey): string => ({ ...forms, ...matrices })[key].title;

/** The block of a matrix that its tables are drawn and read by. */
export const matrixOf = ({ key, blocks }: Form<MatrixKey>): MatrixBlock => {
  const block = blocks.find((one): one is MatrixBlock => one.block === "matrix");
  if (!block) throw new Error(`${key} has no matrix`);
  return block;
};
