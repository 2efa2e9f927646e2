import { Field } from "@fluentui/react-components";
import type { Period } from "../views/periods";
import { Choice } from "./Filters";

/** Which period the page is about. */
export const PeriodChoice = ({
  label,
  periods,
  value,
  onChange,
}: {
  readonly label: string;
  readonly periods: readonly Pick<Period, "name">[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}) => (
  <Field label={label} orientation="horizontal">
    <Choice
      label={label}
      value={value}
      options={periods.map(({ name }) => [name, name])}
      onChange={onChange}
    />
  </Field>
);
