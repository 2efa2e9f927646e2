import { evaluasiJaJfKuantitatif } from "./evaluasiKuantitatif";
import type { Form, FormKey } from "./form";
import { skpJaJfKuantitatif } from "./skpKuantitatif";

/** Every official form, by its key. */
export const forms: Readonly<Record<FormKey, Form>> = { skpJaJfKuantitatif, evaluasiJaJfKuantitatif };

/** All form keys, in the order of the year. */
export const formKeys = Object.keys(forms) as FormKey[];

/** What a form is called, such as "SKP Kuantitatif JA dan JF"; also a name that a sheet may have. */
export const formTitle = (key: FormKey): string => forms[key].title;
