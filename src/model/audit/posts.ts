import { normalised } from "../../rules/similar";

/** A post as it is compared: jabatan and unit; "" where no jabatan is known. */
export const postOf = ({ jabatan, unit }: { readonly jabatan: string; readonly unit: string }): string =>
  jabatan.trim() === "" ? "" : `${normalised(jabatan)}\n${normalised(unit)}`;
