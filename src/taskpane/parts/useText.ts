import { makeStyles, tokens } from "@fluentui/react-components";

/** How texts look on every page. */
export const useText = makeStyles({
  subtitle: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  say: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** A name on the left and a word on the right. */
  ends: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "8px",
    "& > :last-child": { flexShrink: 0, maxWidth: "60%" },
  },
});
