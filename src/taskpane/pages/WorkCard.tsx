import { usePane } from "../pane/context";
import { Bar } from "../parts/Bar";
import { PressCard } from "../parts/Card";
import { useText } from "../parts/useText";
import type { WorkEntry } from "../views/work";

/** How far one person's realisations are; it leads to the first row to fill. */
export const WorkCard = ({ entry }: { readonly entry: WorkEntry }) => {
  const text = useText();
  const { words, format, go, showRow, attempt } = usePane();
  const { plans, work } = words;
  const name = entry.name || plans.noName;
  return (
    <PressCard
      hint={entry.row === "" ? plans.openRow : work.openFor(name)}
      onPress={() =>
        entry.row === ""
          ? go({ page: "rencana", skp: entry.id })
          : attempt(() => showRow("realisasi", entry.row, "realisasi"))
      }
    >
      <span className={text.ends}>
        <span className={text.name}>{name}</span>
        <span className={text.quiet}>
          {work.person(format.number(entry.done), format.number(entry.total))}
        </span>
      </span>
      <span className={text.quiet}>{entry.jabatan}</span>
      <Bar done={entry.done} open={entry.total - entry.done} />
    </PressCard>
  );
};
