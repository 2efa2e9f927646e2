import { useEffect } from "react";
import type { RefObject } from "react";

/** While asked for, all of the page beside an element and beside what holds it takes no focus and is not read out. */
export const useInertAround = (element: RefObject<HTMLElement | null>, wanted: boolean): void => {
  useEffect(() => {
    if (!wanted) return;
    const quieted: Element[] = [];
    for (let one: Element | null = element.current; one?.parentElement; one = one.parentElement)
      for (const beside of one.parentElement.children)
        if (beside !== one && !beside.hasAttribute("inert")) {
          beside.setAttribute("inert", "");
          quieted.push(beside);
        }
    return () => quieted.forEach((beside) => beside.removeAttribute("inert"));
  }, [element, wanted]);
};
