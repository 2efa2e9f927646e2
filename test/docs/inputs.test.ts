import { inputs, linesOf, writtenLines } from "../../scripts/make-inputs";
import { itWithReal } from "../fixtures/realInputs";

/** The cells of a line of a table, without the padding. */
const cellsOf = (line: string): string =>
  line
    .split("|")
    .map((cell) => cell.trim())
    .join("|");

describe("docs/inputs.md (npx tsx scripts/make-inputs.ts writes it anew)", () => {
  for (const [name, what] of inputs)
    itWithReal(name, `says of the ${what} what is read`, async () => {
      const lines = (await linesOf(name, what)) ?? [];
      expect(lines.length).toBeGreaterThan(0);
      const written = writtenLines().map(cellsOf);
      for (const line of lines) expect(written).toContain(cellsOf(`| ${line.join(" | ")} |`));
    });
});
