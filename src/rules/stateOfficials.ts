/** Heads of the state and of regions have employees, but no SKP: they are no ASN. */
export const isStateOfficial = (jabatan: string): boolean =>
  /^(?:wakil )?(?:bupati|wali ?kota|gubernur|menteri|presiden)\b/i.test(jabatan);
