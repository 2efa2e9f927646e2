import { usePane } from "../../pane/context";
import { Empty } from "../../parts/Empty";
import type { PartProps } from "./TindakLanjut";

/** Why a list is empty: nothing is final in the period, or nobody has that name. */
export const NoneFinal = ({ period, query }: PartProps) => {
  const { words, go } = usePane();
  const { followUp } = words;
  if (query.trim() !== "") return <Empty say={followUp.noneFound} />;
  return (
    <Empty
      say={followUp.noneFinal}
      hint={followUp.noneFinalHint}
      button={followUp.goJudge}
      onFill={() => go({ page: "nilai", period })}
    />
  );
};
