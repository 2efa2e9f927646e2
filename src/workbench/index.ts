import "./workbench.css";
import { askToKeep, holdTab } from "./page/tabLock";
import { askOtherTab, coverLost } from "./page/otherTab";
import { startWorkbench, tellNotStarted } from "./page/workbench";

async function takeOver(): Promise<boolean> {
  await askToKeep();
  return holdTab(coverLost, { steal: true });
}

/** Only one tab may use what this browser keeps: the others ask to take it over. */
async function start(root: HTMLElement) {
  const held = (await holdTab(coverLost)) || (await askOtherTab(takeOver));
  if (held) await startWorkbench(root);
}

const root = document.getElementById("workbench");
if (root)
  start(root).catch((error: unknown) => {
    reportError(error);
    return tellNotStarted();
  });
