import type { FormsWish } from "../../actions/makeForms";
import { zipFiles } from "../../files/zipFiles";
import type { Book } from "../../model/book";
import type { Receiver } from "../../model/sharing/receivers";
import { sliceFor } from "../../model/sharing/slice";
import type { FileProgress } from "../fileWork";
import { partFile } from "./partFile";

/** A file that is to be made: for whom, under which name, and the id of its sending. */
export interface PartWish {
  readonly receiver: Receiver;
  /** With its ending. */
  readonly name: string;
  readonly sending: string;
}

/** The forms of every SKP of a file, which come with it. */
export type PartForms = Pick<FormsWish, "forms" | "period">;

/** The files of receivers: one as it is, several in a .zip. */
export const partsFile = async (
  book: Book,
  wishes: readonly PartWish[],
  forms: PartForms,
  tell: (progress: FileProgress) => void,
): Promise<Uint8Array> => {
  const made: [string, Uint8Array][] = [];
  for (const { receiver, name, sending } of wishes) {
    tell({ done: made.length, total: wishes.length });
    const baseline = { sending, slice: sliceFor(book, receiver) };
    made.push([name, await partFile(baseline, { ...forms, plans: receiver.plans })]);
  }
  const [only, second] = made;
  return only && !second ? only[1] : zipFiles(made);
};
