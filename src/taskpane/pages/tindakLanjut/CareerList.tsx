import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { LongList } from "../../parts/LongList";
import { PredicateMark } from "../../parts/PredicateMark";
import { useText } from "../../parts/useText";
import { standingEntries } from "../../views/followUp";
import type { PartProps } from "./TindakLanjut";

/** Who may be asked for kenaikan pangkat and who stands out for talent management, as practice has it. */
export const CareerList = ({ query }: PartProps) => {
  const text = useText();
  const { followUp, plans, judge } = usePane().words;
  const book = useApp((state) => state.book);
  const { career } = followUp;
  const all = useMemo(() => standingEntries(book, query), [book, query]);
  if (all.length === 0)
    return <Empty say={query.trim() === "" ? career.empty : followUp.noneFound} hint={career.practice} />;
  const said = { both: career.both, notBoth: career.notBoth, lastYearUnknown: career.unknown };
  return (
    <>
      <p className={text.say}>{career.practice}</p>
      <p className={text.hint}>{career.hint}</p>
      <LongList label={followUp.parts.karier} items={all} size={50}>
        {({ name, unit, thisYear, lastYear, twoYears }) => (
          <li>
            <Card>
              <span className={text.name}>{name || plans.noName}</span>
              <span className={text.quiet}>{unit}</span>
              <PredicateMark predicate={thisYear} />
              <span className={text.quiet}>
                {lastYear === undefined
                  ? career.lastYearUnknown
                  : career.lastYear(judge.predicates[lastYear])}
              </span>
              <span>{said[twoYears]}</span>
            </Card>
          </li>
        )}
      </LongList>
    </>
  );
};
