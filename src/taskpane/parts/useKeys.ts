import { useEffect, useRef } from "react";

/**
 * Answers keys wherever the focus is, but in what answers them itself: fields, lists, links and buttons. A key that is
 * held down counts once.
 */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      // "?" is typed with Shift on most keyboards.
      if (event.shiftKey && event.key !== "?") return;
      if (event.target instanceof Element && takes(event.target, event.key)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
};

/** A choice of a few is made by Space and arrows: Enter is free there. */
const takes = (target: Element, key: string): boolean => {
  if (target.closest("input, select, textarea")) return true;
  return key === "Enter" && target.closest("button:not([role=radio]), a, summary") !== null;
};
