import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";

/** A small bin beside a row; what it removes stands in its name for a screen reader. */
export const RemoveButton = ({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}) => (
  <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={label} onClick={onPress} />
);
