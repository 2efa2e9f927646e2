import { common } from "../locale/cells/common";
import { unusable, type Cell, type Grid } from "./arguments";
import { invalid } from "./errors";

/**
 * The only cell of an argument that holds for the whole call; null where the argument is absent.
 * @throws #VALUE! with its size where it is a range, and where the cell holds an error or a data type
 */
export function onlyCell(grid: Grid | undefined): Exclude<Cell, object> {
  if (!grid) return null;
  if (grid.rows !== 1 || grid.columns !== 1) throw invalid(common.oneCell(grid.name, grid));
  const cell = grid.cells[0]?.[0] ?? null;
  if (typeof cell === "object" && cell !== null) throw unusable(grid.name, cell);
  return cell;
}
