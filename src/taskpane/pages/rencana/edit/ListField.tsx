import { Field, Select } from "@fluentui/react-components";
import { usePane } from "../../../pane/context";

/** One word of a closed list, or none. */
export const ListField = ({
  label,
  value,
  words: options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly words: readonly string[];
  readonly onChange: (word: string) => void;
}) => {
  const { edit } = usePane().words;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{edit.none}</option>
        {options.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
};
