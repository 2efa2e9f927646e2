import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import type { Size } from "../../../views/mapView";

/** A narrow pane: until the place was measured. */
const guess: Size = { width: 296, height: 400 };

/** The size of an element, measured anew with the window and whenever `reason` changes. */
export const useSize = (element: RefObject<Element | null>, reason: string): Size => {
  const [size, setSize] = useState(guess);
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element.current ?? {
        clientWidth: 0,
        clientHeight: 0,
      };
      if (width > 0 && height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [element, reason]);
  return size;
};
