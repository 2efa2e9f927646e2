import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});

/** Words that only a screen reader says. */
export const Spoken = ({ children }: { readonly children: ReactNode }) => (
  <span className={useStyles().spoken}>{children}</span>
);
