import type { SeriesLook } from "../../model/layout";
import type { Predikat } from "../../rules/predikat";

/** How each predikat is drawn in charts: never by colour alone, and apart for colour-blind eyes. */
export const predikatLooks: Readonly<Record<Predikat, SeriesLook>> = {
  "Sangat Baik": { color: "#038387", marker: "Star" },
  Baik: { color: "#5AA454", marker: "Triangle" },
  "Butuh Perbaikan": { color: "#EAA300", marker: "Circle" },
  Kurang: { color: "#DA3B01", marker: "Diamond" },
  "Sangat Kurang": { color: "#8E1B1B", marker: "X" },
};

/** What is still open. */
export const openLook: SeriesLook = { color: "#C8C6C4" };
