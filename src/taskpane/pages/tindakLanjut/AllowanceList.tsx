import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { LongList } from "../../parts/LongList";
import { PredicateMark } from "../../parts/PredicateMark";
import { useText } from "../../parts/useText";
import { allowanceEntries, hasAllowances } from "../../views/followUp";
import { NoneFinal } from "./NoneFinal";
import type { PartProps } from "./TindakLanjut";

/** What the agency's own table says of each predikat; without a table how to make one. */
export const AllowanceList = ({ period, query }: PartProps) => {
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const { allowance, parts } = words.followUp;
  const all = useMemo(() => allowanceEntries(book, period, query), [book, period, query]);
  const { sheet, rows } = book.tables.tunjangan;
  if (!hasAllowances(book))
    return (
      <>
        <p className={text.hint}>{allowance.hint}</p>
        <Empty
          say={allowance.empty}
          hint={allowance.emptyHint}
          button={rows.length ? allowance.fill : allowance.prepare}
          onFill={() => attempt(() => (rows.length ? app.show(sheet) : app.run("prepareAllowance", {})))}
        />
      </>
    );
  if (all.length === 0) return <NoneFinal period={period} query={query} />;
  return (
    <>
      <p className={text.hint}>{allowance.hint}</p>
      <LongList label={parts.tunjangan} items={all} size={50}>
        {({ name, predicate, percent, basis }) => (
          <li>
            <Card>
              <span className={text.name}>{name || words.plans.noName}</span>
              <PredicateMark predicate={predicate} />
              {percent === undefined ? (
                <span>{allowance.notInTable(words.judge.predicates[predicate])}</span>
              ) : (
                <>
                  <span>{allowance.percent(format.number(percent))}</span>
                  <span className={text.quiet}>{allowance.basis(basis)}</span>
                </>
              )}
            </Card>
          </li>
        )}
      </LongList>
    </>
  );
};
