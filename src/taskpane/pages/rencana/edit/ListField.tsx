import { Select } from "@fluentui/react-components";
import { usePane } from "../../../pane/context";
import { FieldBox } from "./FieldBox";
import type { HelpText } from "./FieldBox";

/** One word of a closed list, or none. */
export const ListField = ({
  label,
  help,
  value,
  words: options,
  onChange,
}: {
  readonly label: string;
  readonly help?: HelpText;
  readonly value: string;
  readonly words: readonly string[];
  readonly onChange: (word: string) => void;
}) => {
  const { edit } = usePane().words;
  return (
    <FieldBox label={label} help={help}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{edit.none}</option>
        {options.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </FieldBox>
  );
};
