/**
 * Runs in the pane's frame before Office.js: the page around it is Excel here, and hangs the doors that desktop
 * Excel would have hung into this window.
 */
export interface WorkbenchPage extends Window {
  workbenchHost?: { attach(window: Window): unknown };
}

(window.parent as WorkbenchPage).workbenchHost?.attach(window);
