import { remember, remembered } from "./remembered";

export type Theme = "light" | "dark" | "system";

const system = window.matchMedia("(prefers-color-scheme: dark)");

/** Light, dark, or as the system is: shows it on the page and tells `changed` whenever it turns. */
export function createTheme(changed: (dark: boolean) => void) {
  const stored = remembered("theme");
  let theme: Theme = stored === "light" || stored === "dark" ? stored : "system";
  const isDark = () => (theme === "system" ? system.matches : theme === "dark");
  const show = () => {
    document.documentElement.dataset.theme = isDark() ? "dark" : "light";
    changed(isDark());
  };
  system.addEventListener("change", show);
  show();
  return {
    theme: () => theme,
    isDark,
    choose(next: Theme) {
      theme = next;
      remember("theme", next);
      show();
    },
  };
}
