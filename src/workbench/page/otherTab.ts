import { cover } from "./cover";
import { words } from "./words";

/** Says that another tab has the workbook, and takes it over when asked to. */
export const askOtherTab = (takeOver: () => Promise<boolean>): Promise<boolean> =>
  new Promise((resolve) => {
    const sheet = cover(words.otherTab.title, words.otherTab.text, words.otherTab.takeOver, () => {
      sheet.remove();
      void takeOver().then(resolve);
    });
  });

/** Covers a tab that lost the workbook to another one; it comes back by loading the page again. */
export function coverLost(): void {
  window.dispatchEvent(new Event("workbench-lost"));
  cover(words.otherTab.title, words.otherTab.lost, words.otherTab.takeOver, () => location.reload());
}
