import { useEffect, useRef } from "react";
import type { PointerEvent, RefObject } from "react";
import { clamped, panned, zoomed, zoomStep } from "../../../views/mapView";
import type { Size, View } from "../../../views/mapView";

/** A press that moves less is a click, in pixels. */
const stillClick = 4;
/** How many pixels a line of a wheel is. */
const wheelLine = 20;

/**
 * Moves a map by dragging and by the wheel, and zooms it by the wheel with Ctrl, which is what a pinch on a touchpad is.
 * At its edge the wheel is left to the page.
 */
export const useGestures = (
  surface: RefObject<SVGSVGElement | null>,
  view: View,
  map: Size,
  size: Size,
  setView: (view: View) => void,
) => {
  const now = useRef({ view, map, size, setView });
  now.current = { view, map, size, setView };
  const drag = useRef<{ x: number; y: number; moved: boolean }>(undefined);
  /** Whether the click that is to come ends a drag. */
  const dragged = useRef(false);

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const { view, map, size, setView } = now.current;
      const unit = event.deltaMode === 0 ? 1 : wheelLine;
      const [across, down] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      const box = element.getBoundingClientRect();
      const next = event.ctrlKey
        ? zoomed(view, zoomStep ** (-event.deltaY * unit * 0.01), {
            x: event.clientX - box.left,
            y: event.clientY - box.top,
          })
        : panned(view, -across * unit, -down * unit);
      const { x, y, zoom } = clamped(next, map, size);
      if (x === view.x && y === view.y && zoom === view.zoom && !event.ctrlKey) return;
      event.preventDefault();
      setView({ x, y, zoom });
    };
    // React listens to wheels passively: such a listener cannot keep the page from moving too.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [surface]);

  return {
    /** Whether the click that has come only ended a drag. */
    endedDrag: () => dragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        dragged.current = false;
        if (event.button === 0 && event.isPrimary)
          drag.current = { x: event.clientX, y: event.clientY, moved: false };
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const from = drag.current;
        if (!from || !event.isPrimary) return;
        const [across, down] = [event.clientX - from.x, event.clientY - from.y];
        if (!from.moved && Math.hypot(across, down) < stillClick) return;
        // Caught only now: a click whose pointer is caught no longer knows its box.
        if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, moved: true };
        dragged.current = true;
        const { view, map, size, setView } = now.current;
        const next = clamped(panned(view, across, down), map, size);
        now.current = { ...now.current, view: next };
        setView(next);
      },
      onPointerUp: () => {
        drag.current = undefined;
      },
      onPointerCancel: () => {
        drag.current = undefined;
      },
    },
  };
};
