import { element } from "./element";
import { words } from "./words";

function cover(text: string, label: string, run: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "button primary", onclick: run }, label);
  const sheet = element(
    "div",
    { class: "cover", role: "alertdialog", "aria-label": words.otherTab.title },
    element(
      "div",
      { class: "cover-card" },
      element("h1", {}, words.otherTab.title),
      element("p", {}, text),
      button,
    ),
  );
  document.body.append(sheet);
  button.focus();
  return sheet;
}

/** Says that another tab has the workbook, and takes it over when asked to. */
export const askOtherTab = (takeOver: () => Promise<boolean>): Promise<boolean> =>
  new Promise((resolve) => {
    const sheet = cover(words.otherTab.text, words.otherTab.takeOver, () => {
      sheet.remove();
      void takeOver().then(resolve);
    });
  });

/** Covers a tab that lost the workbook to another one; it comes back by loading the page again. */
export function coverLost(): void {
  window.dispatchEvent(new Event("workbench-lost"));
  cover(words.otherTab.lost, words.otherTab.takeOver, () => location.reload());
}
