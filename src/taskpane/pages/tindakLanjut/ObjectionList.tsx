import { useMemo } from "react";
import { numberSetting } from "../../../model/settings";
import { useApp, usePane } from "../../pane/context";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { objectionEntries } from "../../views/followUp";
import { NoneFinal } from "./NoneFinal";
import { ObjectionCard } from "./ObjectionCard";
import type { PartProps } from "./TindakLanjut";

/** Until when each may object, who did, and what was decided. */
export const ObjectionList = ({ period, query }: PartProps) => {
  const text = useText();
  const { words, format } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { objection, parts } = words.followUp;
  const all = useMemo(() => objectionEntries(book, period, today, query), [book, period, today, query]);
  if (all.length === 0) return <NoneFinal period={period} query={query} />;
  const filed = all.filter((one) => one.objection).length;
  const open = all.filter(({ waits }) => waits).length;
  return (
    <>
      <p className={text.hint}>{objection.rule(format.number(numberSetting(book, "hari keberatan")))}</p>
      {filed > 0 && <p className={text.say}>{objection.counts(format.number(filed), format.number(open))}</p>}
      <LongList label={parts.keberatan} items={all} size={50}>
        {(one) => (
          <li>
            <ObjectionCard entry={one} />
          </li>
        )}
      </LongList>
    </>
  );
};
