import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { box, draw, line, ring, without, type Layer } from "./lib/drawing";
import { root } from "./lib/paths";
import { encodePng, type Picture } from "./lib/png";

/** Both stand out on the light and on the dark ribbon. */
const slate = "#71839a";
const teal = "#0fa08f";

/** Margin, cell and gap in whole pixels, so that the mark is sharp at every size. */
const markGrid: Readonly<Record<number, readonly [margin: number, cell: number, gap: number]>> = {
  16: [1, 4, 1],
  20: [2, 4, 2],
  24: [1, 6, 2],
  32: [2, 8, 2],
  40: [3, 10, 2],
  48: [3, 12, 3],
  64: [4, 16, 4],
  80: [5, 20, 5],
  128: [8, 32, 8],
};

/** The mark of the add-in: the nine cells of the quadrant, Sangat Baik (the upper right one) lit. */
function mark(size: number): Picture {
  const [margin, cell, gap] = markGrid[size] ?? [0, 0, 0];
  const layers = Array.from({ length: 9 }, (_, index): Layer => {
    const [column, row] = [index % 3, Math.floor(index / 3)];
    const [left, top] = [margin + column * (cell + gap), margin + row * (cell + gap)];
    return { shape: box(left, top, cell, cell, Math.floor(cell / 6)), colour: index === 2 ? teal : slate };
  });
  return draw(size, 1, layers);
}

/** The buttons of the ribbon, on a field of 16 by 16. */
const buttons: Readonly<Record<string, readonly Layer[]>> = {
  formulir: [
    { shape: without(box(2, 1, 12, 14, 1), box(3, 2, 10, 12)), colour: slate },
    { shape: box(5, 4, 6, 1), colour: slate },
    { shape: box(5, 7, 6, 1), colour: slate },
    { shape: box(5, 10, 6, 2), colour: teal },
  ],
  rumus: [
    { shape: box(1, 3, 9, 2), colour: slate },
    { shape: box(1, 7, 6, 2), colour: slate },
    { shape: line(7, 11, 9.5, 13.5, 2), colour: teal },
    { shape: line(9.5, 13.5, 14.5, 7.5, 2), colour: teal },
  ],
  bantuan: [
    { shape: ring(8, 8, 6.4, 1.2), colour: slate },
    { shape: ring(8, 6.5, 1.9, 1.4, 180, 440), colour: teal },
    { shape: line(8, 8.4, 8, 9.3, 1.4), colour: teal },
    { shape: box(7.2, 11, 1.6, 1.6, 0.6), colour: teal },
  ],
};
const buttonSizes = [16, 32, 80];

/** Writes the icons of the manifest into assets/icons: the mark in nine sizes, a picture for each button in three. */
export function makeIcons(folder: string = path.join(root, "assets", "icons")): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, picture: Picture) =>
    writeFileSync(path.join(folder, name), encodePng(picture));
  for (const size of Object.keys(markGrid).map(Number)) write(`icon-${size}.png`, mark(size));
  for (const [name, layers] of Object.entries(buttons))
    for (const size of buttonSizes) write(`${name}-${size}.png`, draw(size, size / 16, layers));
}

if (require.main === module) makeIcons();
