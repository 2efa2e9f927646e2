import { element } from "./element";

/** Covers the whole page with a title, a sentence and one button. */
export function cover(title: string, text: string, label: string, run: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "button primary", onclick: run }, label);
  const sheet = element(
    "div",
    { class: "cover", role: "alertdialog", "aria-label": title },
    element("div", { class: "cover-card" }, element("h1", {}, title), element("p", {}, text), button),
  );
  document.body.append(sheet);
  button.focus();
  return sheet;
}
