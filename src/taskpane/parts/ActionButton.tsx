import { Button } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { useApp } from "../pane/context";

type Props = Pick<ComponentProps<typeof Button>, "children" | "size" | "icon" | "disabled" | "aria-label"> & {
  readonly primary?: boolean;
  readonly onPress: () => void;
};

/** A button that starts an action: it waits while another one runs, without losing the focus. */
export const ActionButton = ({ primary, onPress, disabled, ...props }: Props) => {
  const busy = useApp((state) => state.busy !== undefined);
  return (
    <Button
      {...props}
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={busy || disabled === true}
      onClick={onPress}
    />
  );
};
