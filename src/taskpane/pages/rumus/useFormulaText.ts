import { makeStyles, tokens } from "@fluentui/react-components";

/** How formulas look: in a typewriter's letters, broken anywhere rather than wider than the pane. */
export const useFormulaText = makeStyles({
  quiet: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  formula: {
    display: "block",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
