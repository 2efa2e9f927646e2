import type { Book } from "../book";

/** The ids of the SKP of which anything is judged: such an SKP is adjusted, it does not go back to draf. */
export const judgedPlans = (book: Book): ReadonlySet<string> =>
  new Set(
    book.tables.penilaian.rows
      .filter(
        ({ status, ratingHasil, ratingPerilaku }) =>
          status === "final" || status === "disahkan" || ratingHasil !== "" || ratingPerilaku !== "",
      )
      .map(({ idSkp }) => idSkp),
  );
