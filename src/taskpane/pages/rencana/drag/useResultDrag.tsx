import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useApp, usePane } from "../../../pane/context";
import { lockedPlan } from "../../../views/agreement";
import { dragRefusal, dropIndicators, dropRefusal, hangsThere } from "../../../views/treeDrag";
import type { Above, DragRefusal } from "../../../views/treeDrag";
import type { ResultForest } from "../../../views/treeResults";
import { moveDraft } from "../edit/MoveResult";
import { formOf, useForms } from "../edit/openForm";
import { ChoosePart } from "./ChoosePart";
import type { DropPart, Dropper } from "./dropper";

/** A drop whose part is to be chosen. */
interface Asked {
  readonly key: string;
  readonly to: string;
  readonly parts: readonly DropPart[];
}

/**
 * Dragging results of the tree: what may go where, and the question which indicator is meant. A drop is the action that
 * the form "Pindahkan" starts; of an agreed SKP it opens that form, filled, which asks why.
 * @param onMoved told the key of a result that was moved
 */
export const useResultDrag = (
  forest: ResultForest,
  onMoved: (key: string) => void,
): { readonly dropper: Dropper; readonly question: ReactNode } => {
  const { app, words, attempt, go } = usePane();
  const { start } = useForms();
  const book = useApp((state) => state.book);
  const [asked, setAsked] = useState<Asked>();
  const { treeDrag, refusals, tree } = words;

  const rowAt = (key: string) => forest.results.rows[forest.atOf(key)];
  const textOf = (key: string) => rowAt(key)?.rencana || tree.noText;
  const say = (refusal: DragRefusal | undefined): string | undefined => {
    if (!refusal) return undefined;
    const { why } = refusal;
    return why === "skpGone" || why === "ownParent" ? refusals[why]({}).what : treeDrag[why];
  };
  const partsOf = (key: string): readonly DropPart[] => {
    const id = rowAt(key)?.id ?? "";
    const indicators = dropIndicators(book, id);
    if (indicators.length === 0) return [];
    return [
      { key: "", text: treeDrag.whole, above: { result: id } },
      ...indicators.map((one) => ({ key: one.id, text: one.text, above: { indicator: one.id } })),
    ];
  };
  const move = (key: string, to: Above) => {
    const row = rowAt(key);
    if (!row) return;
    const { idInduk, idIndikatorInduk } = row;
    if (lockedPlan(book, row.idSkp) !== undefined) {
      start(formOf("move", row.id), moveDraft(row, to));
      return go({ page: "rencana", skp: row.idSkp, result: row.id });
    }
    attempt(async () => {
      const { end } = await app.run("moveResult", { id: row.id, to, from: { idInduk, idIndikatorInduk } });
      if (end === "done") onMoved(key);
    });
  };
  const dropper: Dropper = {
    textOf,
    partsOf,
    fixed: (key) => say(dragRefusal(book, forest, forest.atOf(key))),
    refused: (key, to, part) => {
      const whole = { result: rowAt(to)?.id ?? "" };
      const above = part?.above ?? (partsOf(to).length === 0 ? whole : undefined);
      return say(dropRefusal(book, forest, forest.atOf(key), forest.atOf(to), above));
    },
    refusedAtTop: (key) => {
      const row = rowAt(key);
      return row && hangsThere(row, { top: true }) ? treeDrag.there : undefined;
    },
    onDrop: (key, to, part) => {
      setAsked(undefined);
      if (to === undefined) return move(key, { top: true });
      const parts = part ? [] : partsOf(to);
      if (parts.length > 0) return setAsked({ key, to, parts });
      move(key, part?.above ?? { result: rowAt(to)?.id ?? "" });
    },
  };

  const nowOf = (key: string): string => {
    const at = forest.atOf(key);
    const indicator = forest.leaderIndicatorAt(at)?.indikator;
    const above = forest.results.rows[forest.above[at] ?? -1]?.rencana;
    return [indicator, above].filter(Boolean).join(" · ") || tree.top;
  };
  const open = useMemo(
    () => (asked && forest.atOf(asked.key) >= 0 && forest.atOf(asked.to) >= 0 ? asked : undefined),
    [asked, forest],
  );
  const question = open && (
    <ChoosePart
      key={`${open.key} ${open.to}`}
      moved={textOf(open.key)}
      to={textOf(open.to)}
      now={nowOf(open.key)}
      parts={open.parts}
      onClose={() => setAsked(undefined)}
      onChoose={({ above }) => {
        setAsked(undefined);
        move(open.key, above);
      }}
    />
  );
  return { dropper, question };
};
