import type { Row } from "./tables";

/**
 * The penilai of an SKP; "" where none is named, or one who is nobody of the workbook or the owner: lists are kept as they
 * are, and what they say of a superior need not be sound.
 * @param people whoever is known, by id
 */
export const assessorIdOf = (
  plan: Pick<Row<"skp">, "idPegawai" | "idPenilai"> | undefined,
  people: { readonly has: (id: string) => boolean },
): string => (plan && plan.idPenilai !== plan.idPegawai && people.has(plan.idPenilai) ? plan.idPenilai : "");
