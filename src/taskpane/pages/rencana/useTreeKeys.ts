import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Flat, Forest } from "../../views/tree";
import { moveOf, typedRow } from "../../views/treeKeys";

/** Letters typed within this many milliseconds are one word. */
const wordTime = 600;

/** What the keys of a tree ask for, whether it is drawn as rows or as boxes. */
export interface TreeWishes {
  readonly onGo: (row: number) => void;
  /** A row is to be opened where it is closed, and the other way round. */
  readonly onOpen: (row: number) => void;
  readonly onChoose: (row: number, byKeyboard: boolean) => void;
  readonly onLeave: () => void;
}

/**
 * The keyboard of a tree by the pattern of WAI-ARIA: its keys move, open, choose and leave, and letters go to the next
 * row that begins so.
 */
export const useTreeKeys = (
  forest: Forest,
  flat: Flat,
  activeRow: number,
  { onGo, onOpen, onChoose, onLeave }: TreeWishes,
): ((event: KeyboardEvent) => void) => {
  const typed = useRef({ text: "", at: 0 });
  const typeAhead = (key: string, now: number): boolean => {
    const { text, at } = typed.current;
    const word = (now - at < wordTime ? text : "") + key;
    if (word.trim() === "") return false;
    typed.current = { text: word, at: now };
    const found = typedRow(word, flat, activeRow, (row) => forest.rowAt(row).text);
    if (found >= 0) onGo(found);
    return true;
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isWord =
      event.key.length === 1 && (event.key !== " " || event.timeStamp - typed.current.at < wordTime);
    const move = isWord ? undefined : moveOf(event.key, flat, activeRow);
    if (isWord ? !typeAhead(event.key, event.timeStamp) : !move) return;
    event.preventDefault();
    if (!move) return;
    if (move.do === "go") onGo(move.row);
    else if (move.do === "choose") onChoose(move.row, true);
    else if (move.do === "leave") onLeave();
    else onOpen(move.row);
  };
};
