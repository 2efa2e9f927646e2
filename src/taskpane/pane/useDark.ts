import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";
const wish = () => matchMedia(query);

const follow = (tell: () => void) => {
  const media = wish();
  media.addEventListener("change", tell);
  return () => media.removeEventListener("change", tell);
};

/** Whether the pane is dark: as Office says, else as the system wishes, followed. */
export const useDark = (office: boolean | undefined): boolean => {
  const system = useSyncExternalStore(follow, () => wish().matches);
  return office ?? system;
};
