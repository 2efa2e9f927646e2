import { Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ComponentType } from "react";
import { useApp, usePane } from "../../pane/context";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { Page } from "../../parts/Page";
import { PeriodChoice } from "../../parts/PeriodChoice";
import { followUpParts, periodToFollow } from "../../views/followUp";
import type { FollowUpPart } from "../../views/followUp";
import { periodsOf } from "../../views/periods";
import { AllowanceList } from "./AllowanceList";
import { CareerList } from "./CareerList";
import { CreditList } from "./CreditList";
import { NoteList } from "./NoteList";
import { ObjectionList } from "./ObjectionList";
import { SearchName } from "./SearchName";

/** What a part of the page is given. */
export interface PartProps {
  readonly period: string;
  readonly query: string;
}

/** Each part, and whether it is about one period. */
const parts: Readonly<
  Record<FollowUpPart, { readonly Part: ComponentType<PartProps>; readonly ofPeriod: boolean }>
> = {
  catatan: { Part: NoteList, ofPeriod: true },
  keberatan: { Part: ObjectionList, ofPeriod: true },
  karier: { Part: CareerList, ofPeriod: false },
  angkaKredit: { Part: CreditList, ofPeriod: false },
  tunjangan: { Part: AllowanceList, ofPeriod: true },
};

/** What follows the evaluations: notes, rewards and sanctions, objections, careers, angka kredit, tunjangan. */
export const TindakLanjut = () => {
  const { words, route, go } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const [query, setQuery] = useState("");
  const periods = useMemo(() => periodsOf(book), [book]);
  const asked = route.page === "tindakLanjut" ? route : { page: "tindakLanjut" as const };
  const part = asked.part ?? "catatan";
  const period = asked.period ?? periodToFollow(book, periods, today)?.name;
  const { followUp, judge } = words;
  if (period === undefined)
    return (
      <Page title={followUp.title}>
        <Empty say={judge.noPeriods} />
      </Page>
    );
  const { Part, ofPeriod } = parts[part];
  return (
    <Page title={followUp.title}>
      <Field label={followUp.part}>
        <Choice
          label={followUp.part}
          value={part}
          options={followUpParts.map((key) => [key, followUp.parts[key]] as const)}
          onChange={(key) => go({ ...asked, part: key })}
        />
      </Field>
      {ofPeriod && (
        <PeriodChoice
          label={followUp.period}
          periods={periods}
          value={period}
          onChange={(name) => go({ ...asked, period: name })}
        />
      )}
      <SearchName query={query} onQuery={setQuery} />
      <Part period={period} query={query} />
    </Page>
  );
};
