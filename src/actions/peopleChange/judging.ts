import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { handoverOf } from "../../model/peopleChange/handover";
import { notJudgedBy, reasonOf, rememberedPeriods } from "../../model/peopleChange/judged";
import type { PeopleChange } from "../../model/peopleChange/kinds";
import type { Step } from "../../model/plan";
import type { Tools } from "../action";
import { mergeInto } from "../merge";

/**
 * What a change leaves unjudged with the reason for it, and who judged the periods that had ended when a penilai went:
 * from then on the SKP itself no longer says so. What stands in the sheet already stays.
 */
export const judgingSteps = (book: Book, change: PeopleChange, tools: Tools): Step[] => {
  const merger = mergeInto(book, "penilaian", tools, (row) => [`${row.periode}\n${row.idSkp}`]);
  const put = (idSkp: string, periode: string, more: Readonly<Record<string, string>>) =>
    merger.put({ periode, ...more, status: "draf", idSkp }, () => true);
  for (const { plan, periode } of notJudgedBy(book, change, tools.today))
    put(plan.id, periode, { alasanTidakDinilai: reasonOf(change) });
  const former = byId(book, "pegawai").get(handoverOf(book, change).of)?.nama ?? "";
  if (former !== "")
    for (const { plan, periode } of rememberedPeriods(book, change))
      put(plan.id, periode, { dinilaiOleh: former });
  return merger.steps();
};
