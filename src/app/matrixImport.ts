import type { MatrixWish, UnderstoodMatrix } from "../actions/matrixUnderstood";
import { understandMatrix } from "../actions/matrixUnderstood";
import type { Book } from "../model/book";

/** What the pane needs of a sheet of matrices before it is taken in. */
export type { MatrixFinding, MatrixResult } from "../actions/matrixCompare";
export type { MatrixProposal, MatrixWish, UnderstoodMatrix } from "../actions/matrixUnderstood";
export { isNotAMatrix, readMatrix } from "../forms/readMatrix";

/** What a sheet of matrices would bring, without ids that last: for a preview. Undefined where it is none. */
export const previewMatrix = (book: Book, wish: MatrixWish): UnderstoodMatrix | undefined => {
  let made = 0;
  return understandMatrix(book, wish, { newId: (letter) => `${letter}-${(made += 1)}`, today: 0 });
};
