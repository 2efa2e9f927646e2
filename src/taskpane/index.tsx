import { createRoot } from "react-dom/client";
import { openApp } from "../app/startup";
import { Crash } from "./frame/Crash";
import { Pane } from "./Pane";
import { browserKeeper } from "./pane/kept";

/** Once the page has rested this many milliseconds, the actions are read: the first press finds them there. */
const rest = 1000;

/** Puts the pane into the page that says "Memuat…", and begins to read the workbook. */
const start = async (place: HTMLElement) => {
  const opened = await openApp();
  createRoot(place).render(
    <Crash>
      <Pane opened={opened} keeper={browserKeeper} />
    </Crash>,
  );
  const { inExcel, missing } = opened.surroundings;
  if (inExcel && missing.length === 0) await opened.app.start();
  setTimeout(() => void import("../app/registry"), rest);
};

const place = document.getElementById("pane");
if (place) void start(place);
