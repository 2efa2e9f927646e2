/** What the columns of the sheet Dialog say, in every language of the pane. */
export const dialogueCells = {
  /** Who gave guidance by a letter of assignment. */
  byLetter: (name: string, letter: string) => `${name} (penugasan khusus: ${letter})`,
  /** What is agreed about support that was not there. */
  agreedSupport: (line: string) => `Kesepakatan atas dukungan sumber daya: ${line}`,
};
