import { element } from "./element";
import { remember, remembered } from "./remembered";

const least = 320;
const most = 600;
const usual = 350;
const step = 10;

const limited = (width: number) => Math.round(Math.min(Math.max(width, least), most));

/** The bar between the grid and the pane: drag it, or use the arrow keys. */
export function createSplitter(label: string, resize: (width: number) => void): HTMLElement {
  let width = limited(Number(remembered("pane-width") ?? usual) || usual);
  const bar = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": least,
    "aria-valuemax": most,
  });
  const set = (next: number) => {
    width = limited(next);
    bar.setAttribute("aria-valuenow", String(width));
    resize(width);
  };
  const keep = () => remember("pane-width", String(width));
  bar.addEventListener("pointerdown", (event) => {
    const start = { x: event.clientX, width };
    const move = ({ clientX }: PointerEvent) => set(start.width + start.x - clientX);
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
    bar.addEventListener("pointermove", move);
    bar.addEventListener(
      "lostpointercapture",
      () => {
        document.body.classList.remove("resizing");
        bar.removeEventListener("pointermove", move);
        keep();
      },
      { once: true },
    );
  });
  bar.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    set(width + (key === "ArrowLeft" ? step : -step));
    keep();
  });
  bar.addEventListener("dblclick", () => {
    set(usual);
    keep();
  });
  set(width);
  return bar;
}
