import { useEffect, useRef, useState } from "react";
import type { PointerEvent as ReactPointerEvent, RefObject } from "react";
import { edgeSpeed } from "../../../views/treeDrag";
import type { DropPart, Dropper } from "./dropper";

/** A mouse has gone so many pixels before a press is a drag; a finger rests so many milliseconds, for it also scrolls. */
const slack = 6;
const restOfFinger = 420;
/** After so many milliseconds over a row its branch opens and its parts are offered. */
const dwell = 550;

/** What the pointer is over. */
export interface Over {
  /** The key of the row; "" for the top of the tree. */
  readonly key: string;
  readonly part?: DropPart;
  /** Why it may not be let go there. */
  readonly refused?: string;
}

/** A row that is being dragged. */
export interface Drag {
  readonly key: string;
  /** Why it may not be moved at all. */
  readonly fixed?: string;
  readonly over?: Over;
  /** The parts of rows over which the pointer has rested, by key: they stay, so that nothing jumps away from it. */
  readonly opened: ReadonlyMap<string, readonly DropPart[]>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Dragging rows of a tree by mouse, pen or finger. At the edges of `box` it scrolls; Escape cancels.
 * @param tell told what a screen reader is to say at the end
 */
export const useDrag = (
  box: RefObject<HTMLDivElement | null>,
  ghost: RefObject<HTMLDivElement | null>,
  dropper: Dropper | undefined,
  keyOfRow: (row: number) => string,
  open: (key: string) => void,
  tell: (end: "cancelled") => void,
) => {
  const [drag, setDrag] = useState<Drag>();
  // Listeners live for a whole press: they find what the last render knew.
  const last = useRef({ dropper, keyOfRow, open, tell });
  last.current = { dropper, keyOfRow, open, tell };
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const touches = useRef(false);
  useEffect(() => {
    // A finger that drags must not scroll: only a listener that was there before it came may say so.
    const hold = (event: TouchEvent) => touches.current && event.cancelable && event.preventDefault();
    const element = box.current;
    if (!dropper || !element) return;
    element.addEventListener("touchmove", hold, { passive: false });
    return () => element.removeEventListener("touchmove", hold);
  }, [dropper === undefined]);

  const press = (event: ReactPointerEvent) => {
    const target = event.target as Element;
    const row = Number(target.closest("[data-row]")?.getAttribute("data-row") ?? -1);
    if (!dropper || row < 0 || event.button !== 0 || !event.isPrimary || target.closest("[data-toggle]"))
      return;
    stop.current?.();
    const key = keyOfRow(row);
    const begun: Point = { x: event.clientX, y: event.clientY };
    const isFinger = event.pointerType === "touch";
    let at = begun;
    let now: Drag | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    const show = (next: Drag | undefined) => {
      now = next;
      setDrag(next);
    };
    const aim = () => {
      if (!now || now.fixed !== undefined) return;
      const over = overAt(at, key, now, last.current);
      if (over?.key === now.over?.key && over?.part?.key === now.over?.part?.key) return;
      clearTimeout(resting);
      show({ ...now, over });
      if (over && over.key !== "" && over.key !== key) resting = setTimeout(() => settleOn(over.key), dwell);
    };
    const settleOn = (to: string) => {
      if (!now || now.over?.key !== to) return;
      last.current.open(to);
      const parts = now.over.refused === undefined ? (last.current.dropper?.partsOf(to) ?? []) : [];
      if (parts.length > 0) show({ ...now, opened: new Map(now.opened).set(to, parts) });
    };
    const follow = () => {
      const { style } = ghost.current ?? {};
      if (!style) return;
      style.transform = `translate(${Math.min(at.x + 12, Math.max(0, window.innerWidth - 232))}px, ${Math.min(at.y + 14, Math.max(0, window.innerHeight - 90))}px)`;
    };
    const begin = () => {
      touches.current = isFinger;
      show({ key, fixed: last.current.dropper?.fixed(key), opened: new Map() });
      const roll = () => {
        const area = box.current?.getBoundingClientRect();
        const speed = area && now?.fixed === undefined ? edgeSpeed(at.y, area.top, area.bottom) : 0;
        if (speed !== 0 && box.current) {
          box.current.scrollTop += speed;
          aim();
        }
        follow();
        frame = requestAnimationFrame(roll);
      };
      roll();
      aim();
    };
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== event.pointerId) return;
      at = { x: moved.clientX, y: moved.clientY };
      if (now) return aim();
      if (Math.hypot(at.x - begun.x, at.y - begun.y) < slack) return;
      if (isFinger) end();
      else begin();
    };
    const up = (lifted: PointerEvent) => {
      if (lifted.pointerId !== event.pointerId) return;
      const done = now;
      end();
      if (!done) return;
      swallowClick();
      const { over } = done;
      if (!over || over.refused !== undefined || done.fixed !== undefined)
        return last.current.tell("cancelled");
      last.current.dropper?.onDrop(key, over.key === "" ? undefined : over.key, over.part);
    };
    const cancel = () => {
      if (now) last.current.tell("cancelled");
      end();
    };
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape" || !now) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      window.addEventListener("pointerup", swallowClick, { capture: true, once: true });
      cancel();
    };
    const left = (lost: Event) => lost.target === window && cancel();
    const still = (selecting: Event) => selecting.preventDefault();
    const noMenu = (menu: Event) => isFinger && menu.preventDefault();
    const listeners: readonly (readonly [string, (event: never) => void])[] = [
      ["pointermove", move],
      ["pointerup", up],
      ["pointercancel", cancel],
      ["keydown", onKey],
      ["selectstart", still],
      ["dragstart", still],
      ["contextmenu", noMenu],
      ["blur", left],
    ];
    const timer = isFinger ? setTimeout(begin, restOfFinger) : undefined;
    const end = () => {
      clearTimeout(timer);
      clearTimeout(resting);
      cancelAnimationFrame(frame);
      for (const [name, listener] of listeners)
        window.removeEventListener(name, listener as EventListener, true);
      touches.current = false;
      stop.current = undefined;
      show(undefined);
    };
    stop.current = end;
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true);
  };
  return { drag, press };
};

type Known = {
  readonly dropper: Dropper | undefined;
  readonly keyOfRow: (row: number) => string;
};

/** What stands at a point, as far as something can be let go there. */
const overAt = ({ x, y }: Point, key: string, { opened }: Drag, known: Known): Over | undefined => {
  const { dropper, keyOfRow } = known;
  const found = document.elementFromPoint(x, y);
  if (!found || !dropper) return undefined;
  if (found.closest("[data-drop-top]")) return { key: "", refused: dropper.refusedAtTop(key) };
  const zone = found.closest("[data-drop]");
  if (zone) {
    const to = zone.getAttribute("data-of") ?? "";
    const part = opened.get(to)?.find((one) => one.key === zone.getAttribute("data-drop"));
    return part && { key: to, part, refused: dropper.refused(key, to, part) };
  }
  const row = found.closest('[role="treeitem"]')?.getAttribute("data-row");
  if (row == null) return undefined;
  const to = keyOfRow(Number(row));
  return { key: to, refused: dropper.refused(key, to) };
};

/** The click that follows where the pointer was lifted is no choice of a row. */
const swallowClick = () => {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, true), 50);
};
