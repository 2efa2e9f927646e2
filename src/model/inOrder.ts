/** Rows by Urutan; those without one stand after the others, as in the table. */
export const inOrder = <R extends { readonly urutan: number | null }>(rows: readonly R[]): R[] =>
  // Two that have none are equal, not infinitely far from each other.
  [...rows].sort((one, other) => (one.urutan ?? Infinity) - (other.urutan ?? Infinity) || 0);
