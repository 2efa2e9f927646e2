import type { Rating } from "../rules/rating";
import type { berakhlak } from "../rules/berakhlak";
import type { Row } from "./tables";

/** The columns of the seven marks, in the order of BerAKHLAK. */
export const markColumns = [
  "berorientasiPelayanan",
  "akuntabel",
  "kompeten",
  "harmonis",
  "loyal",
  "adaptif",
  "kolaboratif",
] as const satisfies { readonly length: (typeof berakhlak)["length"] };

/** The two ratings of an evaluation; "" while one is missing. */
export interface Ratings {
  readonly ratingHasil: Rating | "";
  readonly ratingPerilaku: Rating | "";
}

/** Whether an evaluation is finished: final or disahkan. */
export const isFinished = ({ status }: Pick<Row<"penilaian">, "status">): boolean =>
  status === "final" || status === "disahkan";

/**
 * Whether a note is asked for before an evaluation is final: a rating is di bawah ekspektasi, and with it the predikat is
 * Butuh Perbaikan or lower. Asked, not demanded: no source that we know requires it.
 */
export const asksNote = ({
  ratingHasil,
  ratingPerilaku,
  catatan,
}: Ratings & { readonly catatan: string }): boolean =>
  [ratingHasil, ratingPerilaku].includes("Di Bawah Ekspektasi") && catatan.trim() === "";
