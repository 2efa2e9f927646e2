import { makeStyles } from "@fluentui/react-components";

/** Text that is heard, where what is seen says it by its place. */
export const useHidden = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
