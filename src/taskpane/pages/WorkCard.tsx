import { usePane } from "../pane/context";
import { Bar } from "../parts/Bar";
import { PressCard } from "../parts/Card";
import { useText } from "../parts/useText";
import type { WorkEntry } from "../views/work";

/** How far one person's realisations are; it leads to that person's work. */
export const WorkCard = ({ entry, onOpen }: { readonly entry: WorkEntry; readonly onOpen: () => void }) => {
  const text = useText();
  const { words, format } = usePane();
  const { plans, work } = words;
  const name = entry.name || plans.noName;
  return (
    <PressCard hint={work.openFor(name)} onPress={onOpen}>
      <span className={text.ends}>
        <span className={text.name}>{name}</span>
        <span className={text.quiet}>
          {work.person(format.number(entry.done), format.number(entry.total))}
        </span>
      </span>
      <span className={text.quiet}>{entry.jabatan}</span>
      <Bar done={entry.done} late={entry.late} open={entry.total - entry.done - entry.late} />
    </PressCard>
  );
};
