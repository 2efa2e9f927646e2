import { useMemo } from "react";
import { countedOf, groupsOf } from "../../../model/distribution";
import type { Among } from "../../../model/distribution";
import { bestFirst, countedAmong } from "../../../model/quadrant";
import { usePane } from "../../pane/context";
import { PressCard } from "../../parts/Card";
import { DistributionBars } from "../../parts/DistributionBars";
import { LongList } from "../../parts/LongList";
import { PredicateBars } from "../../parts/PredicateBars";
import { useText } from "../../parts/useText";
import { amongInWords } from "../../views/distribution";
import type { DistributionBar } from "../../views/distribution";
import { keyOfAmong, standingOfGroup } from "../../views/report";
import { Section } from "./Section";
import type { ReportMatter } from "./useReport";

/** The predikat of a group against the pattern; of everybody in all, with every group a click away. */
export const Distribution = ({ matter, by }: { readonly matter: ReportMatter; readonly by: Among["by"] }) => {
  const text = useText();
  const { words, format, go } = usePane();
  const { book, period, among, standings, nameOf } = matter;
  const { groups } = words.report;
  const one = useMemo(
    () => among && countedOf(book, period, standings, among),
    [book, period, standings, among],
  );
  const all = useMemo(() => {
    if (among) return [];
    const own = new Map(groupsOf(by, standings).map((group) => [keyOfAmong(group), group]));
    return [...own].map(([id, group]) => ({
      id,
      group,
      counted: countedOf(book, period, standings, group),
    }));
  }, [book, period, standings, among, by]);
  const people = useMemo(() => countedAmong(standings, among), [standings, among]);
  // Without a pattern: that holds for a group, not for all together.
  const bars = bestFirst.map((predicate): DistributionBar => ({
    predicate,
    count: people.filter(({ predikat }) => predikat === predicate).length,
    off: "",
  }));
  const rated = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section kind="distribution" matter={matter} isEmpty={rated === 0}>
      {one ? (
        <DistributionBars counted={one} onPick={(predicate) => go({ page: "nilai", period, predicate })} />
      ) : (
        <>
          <span className={text.hint}>
            {words.distribution.rated(format.number(rated), format.number(people.length))}
          </span>
          <PredicateBars
            bars={bars}
            of={Math.max(1, ...bars.map(({ count }) => count))}
            onPick={(predicate) => go({ page: "nilai", period, predicate })}
          />
          <span className={text.hint}>{groups.hint}</span>
          <LongList items={all} size={20} label={words.report.group}>
            {({ group, counted }) => (
              <li>
                <PressCard onPress={() => go({ page: "laporan", period, among: group })}>
                  <span className={text.name}>{amongInWords(group, nameOf, words)}</span>
                  <span className={text.quiet}>
                    {`${groups.rated(format.number(counted.rated), format.number(counted.people.length))} · ${standingOfGroup(counted, words, format)}`}
                  </span>
                </PressCard>
              </li>
            )}
          </LongList>
        </>
      )}
    </Section>
  );
};
