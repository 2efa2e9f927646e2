import { recapFiles as en } from "./en/recapFiles";
import type { Language } from "./format";
import { recapFiles as id } from "./id/recapFiles";

/** The words of the recap of many files, which come with its page: the first paint needs none. */
export const recapFilesWords: Readonly<Record<Language, RecapFilesWords>> = { id, en };

/** What is said of files that are recapped. */
export type RecapFilesWords = typeof id;
