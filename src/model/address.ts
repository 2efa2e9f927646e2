/** "B7" of a zero-based row and column. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "AB" of a zero-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
