import { fromSerial } from "../../../model/civilDate";
import { usePane } from "../../pane/context";
import { MessageCard } from "../../parts/MessageCard";
import { Sentences } from "../../parts/Sentences";
import { useText } from "../../parts/useText";
import { refusalMessage } from "../../sentences/messages";
import { namesInLine } from "../../views/peopleChange";
import type { Effects } from "../../views/peopleChange";

/** All that follows from a change, in sentences; or why it cannot be. */
export const EffectList = ({ effects }: { readonly effects: Effects }) => {
  const text = useText();
  const { words, format } = usePane();
  const { effects: title, effect, reasons } = words.peopleChange;
  if (effects.refused)
    return <MessageCard intent="warning" message={refusalMessage(effects.refused, words)} />;
  const day = (serial: number) => format.day(fromSerial(serial));
  const until = effects.begins?.until ?? null;
  const count = (some: readonly unknown[]) => format.number(some.length);
  const lines = [
    ...(effects.newcomer === "" ? [] : [effect.newcomer(effects.newcomer)]),
    ...effects.ends.map((post) => effect.ends(post, day(effects.last))),
    ...(effects.begins
      ? [
          effect.begins(
            effects.begins.post,
            effect.span(day(effects.begins.from), until === null ? "" : day(until)),
          ),
        ]
      : []),
    ...(effects.absence === ""
      ? []
      : [
          effect.absence(
            reasons[effects.absence],
            effect.span(day(effects.last + 1), effects.until === null ? "" : day(effects.until)),
          ),
        ]),
    ...effects.handed.map(({ to, names }) => effect.handed(count(names), to, namesInLine(names))),
    ...(effects.left.length ? [effect.left(count(effects.left), namesInLine(effects.left))] : []),
    ...(effects.remembered ? [effect.remembered(format.number(effects.remembered), effects.former)] : []),
    ...effects.judged.map(({ period, by }) => effect.judged(period, by || effect.nobody)),
    ...effects.notJudged.map((period) => effect.notJudged(period, effects.reason)),
    ...(effects.results ? [effect.results(format.number(effects.results))] : []),
  ];
  return (
    <section aria-label={title}>
      <h2 className={text.subtitle}>{title}</h2>
      <Sentences sentences={lines} />
    </section>
  );
};
