/** Alike but for case and white space: saving and pasting change line ends. */
export const sameText = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
