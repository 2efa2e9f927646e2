import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  button: {
    alignSelf: "baseline",
    minWidth: "auto",
    padding: "0 4px",
    marginLeft: "-4px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
});

/** A quiet button that reads as a link: it goes somewhere or takes something back. */
export const TextButton = ({
  onPress,
  ...props
}: Pick<ComponentProps<typeof Button>, "children" | "icon" | "aria-label" | "aria-expanded"> & {
  readonly onPress: () => void;
}) => {
  const styles = useStyles();
  return (
    <Button {...props} className={styles.button} size="small" appearance="transparent" onClick={onPress} />
  );
};
