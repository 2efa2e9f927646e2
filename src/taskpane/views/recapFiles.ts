import type { InFiles } from "../../forms/recapFiles/oneOfEach";
import type { Unread } from "../../forms/recapFiles/recapFile";
import type { FilesRecap, LeftFile } from "../../forms/recapFiles/recapOfFiles";
import type { Words } from "../../locale/id";
import type { Message } from "../../locale/message";
import type { RecapFilesWords } from "../../locale/recapFiles";
import { grouped } from "../../model/grouped";
import type { Refusal } from "../../model/plan";
import { tallyOf } from "../../model/recap";
import { fileMessage, problemMessage } from "../sentences/messages";

/** Why a file is not in the recap, unread or read, and what mends it. */
export const leftInWords = (left: LeftFile | Refusal, words: Words): Message =>
  fileMessage(
    "file" in left ? { refused: left.why, facts: { ...left.facts, file: left.file } } : left,
    words,
  );

/** What of a file could not be read: the sheet, the cell and what is wrong there. */
export const unreadInWords = (one: Unread, recapFiles: RecapFilesWords, words: Words): string => {
  const what =
    "why" in one ? recapFiles.doubts[one.why](one.address, one.text) : problemMessage(one, words).what;
  return recapFiles.inSheet(one.sheet, what);
};

/** People of the same files of whom the same is said. */
export interface SharedPeople extends Pick<InFiles, "files" | "differs" | "maybe"> {
  readonly id: string;
  readonly people: readonly Pick<InFiles, "name" | "nip">[];
}

/** Who stands in several files, by these files; what a person should look at first. */
export const sharedPeople = (inFiles: readonly InFiles[]): readonly SharedPeople[] =>
  [...grouped(inFiles, ({ files, differs, maybe }) => JSON.stringify([differs, maybe, ...files]))]
    .flatMap(([id, people]) => {
      const [first] = people;
      return first ? [{ id, files: first.files, differs: first.differs, maybe: first.maybe, people }] : [];
    })
    .sort((one, other) => weight(other) - weight(one));

const weight = ({ differs, maybe }: SharedPeople): number => (differs ? 2 : maybe ? 1 : 0);

/** The time that is shown at first: the last at which anybody was judged, the year left out where months say it. */
export const firstTime = ({ recap }: FilesRecap): number => {
  const judged = recap.columns.flatMap(({ months }, at) =>
    recap.cells.some((row) => tallyOf(row[at]?.entries ?? []).judged > 0) ? [{ at, months }] : [],
  );
  const last = judged.filter(({ months }) => months.length > 0).at(-1) ?? judged.at(-1);
  return last?.at ?? 0;
};
