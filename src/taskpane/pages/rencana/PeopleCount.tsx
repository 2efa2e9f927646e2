import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import type { PeopleCounts } from "../../views/treePeople";

/** How the people of the tree stand: at the top, wrongly, and in how many levels. */
export const PeopleCount = ({ counts }: { readonly counts: PeopleCounts }) => {
  const text = useText();
  const { words, format } = usePane();
  const { people } = words.audit;
  const faults = (["missing", "own", "circle"] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => people[key](format.number(counts[key])));
  return (
    <span className={text.quiet}>
      {[people.top(format.number(counts.top)), ...faults, people.depth(format.number(counts.depth))].join(
        " · ",
      )}
    </span>
  );
};
