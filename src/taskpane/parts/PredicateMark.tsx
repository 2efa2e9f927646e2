import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Predikat } from "../../rules/predikat";
import { usePane } from "../pane/context";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "baseline", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  shape: { width: "30px", fontFamily: "Arial, sans-serif", letterSpacing: "-1px" },
});

/** The colour of each predikat. */
export const usePredicateColours = makeStyles({
  "Sangat Baik": { color: tokens.colorPaletteTealForeground2 },
  Baik: { color: tokens.colorPaletteGreenForeground1 },
  "Butuh Perbaikan": { color: tokens.colorPaletteMarigoldForeground2 },
  Kurang: { color: tokens.colorPaletteDarkOrangeForeground1 },
  "Sangat Kurang": { color: tokens.colorPaletteRedForeground1 },
});

/** A shape for each predikat, so that none is told by its colour alone. */
export const predicateShapes: Readonly<Record<Predikat, string>> = {
  "Sangat Baik": "▲▲",
  Baik: "▲",
  "Butuh Perbaikan": "●",
  Kurang: "▼",
  "Sangat Kurang": "▼▼",
};

/** A predikat: its shape and its word. */
export const PredicateMark = ({ predicate }: { readonly predicate: Predikat }) => {
  const styles = useStyles();
  const colours = usePredicateColours();
  const { words } = usePane();
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.shape, colours[predicate])} aria-hidden>
        {predicateShapes[predicate]}
      </span>
      {words.judge.predicates[predicate]}
    </span>
  );
};
