import { common } from "../locale/cells/common";
import { distributionCells as cells } from "../locale/cells/distribution";
import { readCapaianOrganisasi } from "../rules/capaianOrganisasi";
import type { Distribution } from "../rules/distribution";
import type { CapaianOrganisasi } from "../rules/lists";
import { predikats, readPredikat, type Predikat } from "../rules/predikat";
import { isBlank, type Cell, type Grid } from "./arguments";
import { invalid } from "./errors";
import { onlyCell } from "./onlyCell";

/**
 * The capaian organisasi that holds for the whole call, undefined where its cell is blank.
 * @throws #VALUE! where it is a range, an error or no such word
 */
export function capaianIn(grid: Grid | undefined): CapaianOrganisasi | undefined {
  const cell = onlyCell(grid);
  if (isBlank(cell)) return undefined;
  const capaian = typeof cell === "string" ? readCapaianOrganisasi(cell) : undefined;
  if (!capaian) throw invalid(cells.capaian(cell));
  return capaian;
}

/**
 * How many people of a range have each predikat; undefined where all its cells are blank.
 * @throws #VALUE! that names the first cell that holds something else, and its row
 */
export function distributionIn(grid: Grid | undefined): Distribution | undefined {
  const counts = Object.fromEntries(predikats.map((predikat) => [predikat, 0])) as Record<Predikat, number>;
  const known = new Map<Cell, Predikat>();
  let any = false;
  const { columns = 0, cells: rows = [] } = grid ?? {};
  const read = (cell: string | number | boolean | object, row: number, column: number): Predikat => {
    const place = cells.place(row, column, columns);
    if (typeof cell === "object") throw invalid(common.errorValueAt("predikat", place));
    const predikat = typeof cell === "string" ? readPredikat(cell) : undefined;
    if (predikat === undefined) throw invalid(cells.predikat(cell, place));
    known.set(cell, predikat);
    return predikat;
  };
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === null) return;
      const predikat = known.get(cell) ?? (isBlank(cell) ? undefined : read(cell, row, column));
      if (predikat === undefined) return;
      counts[predikat] += 1;
      any = true;
    }),
  );
  return any ? counts : undefined;
}
