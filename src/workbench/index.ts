import "./workbench.css";
import { holdTab } from "./page/tabLock";
import { askOtherTab, coverLost } from "./page/otherTab";
import { startWorkbench, tellNotStarted } from "./page/workbench";

/** Only one tab may use what this browser keeps: the others ask to take it over. */
async function start(root: HTMLElement) {
  const held = (await holdTab(coverLost)) || (await askOtherTab(() => holdTab(coverLost, { steal: true })));
  if (held) await startWorkbench(root);
}

const root = document.getElementById("workbench");
if (root)
  start(root).catch((error: unknown) => {
    reportError(error);
    return tellNotStarted();
  });
