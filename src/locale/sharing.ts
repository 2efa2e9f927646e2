import { collect as collectEn, returnedRefusals as refusalsEn, share as shareEn } from "./en/sharing";
import type { Language } from "./format";
import { collect, returnedRefusals as refusals, share } from "./id/sharing";

/** The words of the pages that hand out and collect files, which come with these pages: the first paint needs none. */
export const sharingWords: Readonly<
  Record<
    Language,
    {
      readonly share: typeof share;
      readonly collect: typeof collect;
      readonly refusals: typeof refusals;
    }
  >
> = {
  id: { share, collect, refusals },
  en: { share: shareEn, collect: collectEn, refusals: refusalsEn },
};

/** What is said of files that are collected. */
export type CollectWords = typeof collect;
