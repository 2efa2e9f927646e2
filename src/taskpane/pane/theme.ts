import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The green of Excel in Fluent's sixteen steps: white on step 80 has a contrast of 5.2 to 1. */
const brand: BrandVariants = {
  10: "#03170c",
  20: "#062716",
  30: "#08361d",
  40: "#0a4525",
  50: "#0c532d",
  60: "#0d6134",
  70: "#0f6f3b",
  80: "#107c41",
  90: "#2c8a55",
  100: "#43986a",
  110: "#59a67d",
  120: "#6fb490",
  130: "#86c1a3",
  140: "#9dcfb6",
  150: "#c3e3d2",
  160: "#e6f4ec",
};

const dark = createDarkTheme(brand);

/** The colours of the pane. High contrast needs no theme: Fluent takes the system's colours then. */
export const themes: Readonly<Record<"light" | "dark", Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
  },
};
