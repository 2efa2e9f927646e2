import { onRibbonWishes, openApp } from "../app/startup";

/** The buttons of the ribbon, by the names of their functions in manifest.xml. */
const buttons = {
  buatFormulir: { page: "rencana" },
  perbaikiRumus: { page: "periksa", repair: true },
  bantuan: { page: "bantuan" },
} as const;

void openApp().then(() => onRibbonWishes(buttons));
