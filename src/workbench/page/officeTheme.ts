import type { PaneWindow } from "../host/wire";

/** Office's four colours as desktop Excel tells them: numbers 0xRRGGBB. */
const colors = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x2e2e2e,
    controlForegroundColor: 0xf0f0f0,
  },
};

interface Doors {
  GetContext: () => Record<string, () => unknown>;
}

/** Lets a pane whose doors are open ask for Office's colours: those of the page. */
export function tellTheme(pane: PaneWindow, isDark: () => boolean): void {
  const { GetContext } = pane.external as Doors;
  const GetOfficeThemeInfo = () => JSON.stringify(isDark() ? colors.dark : colors.light);
  Object.defineProperty(pane, "external", {
    value: { GetContext: () => ({ ...GetContext(), GetOfficeThemeInfo }) },
    configurable: true,
  });
}
