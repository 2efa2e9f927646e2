import { useEffect, useRef } from "react";

/** Answers keys wherever the focus is, but in what answers them itself: fields, lists, links and buttons. */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && takes(event.target, event.key)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
};

const takes = (target: Element, key: string): boolean =>
  target.closest(key === "Enter" ? "button, a, input, select, textarea" : "input, select, textarea") !== null;
