import { useEffect } from "react";
import type { RefObject } from "react";

/** Calls `onLeave` when something else is clicked or gets the focus, while a list that opened in `place` is open. */
export const useLeave = (place: RefObject<HTMLElement | null>, open: boolean, onLeave: () => void): void => {
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) onLeave();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [open]);
};
