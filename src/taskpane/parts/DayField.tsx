import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { civilDate } from "../../rules/civilDate";
import { fromSerial, toSerial } from "../../model/civilDate";

const two = (number: number): string => String(number).padStart(2, "0");

/** A day as a field of dates holds it; "" for none. */
const typedDay = (serial: number | null): string => {
  if (serial === null) return "";
  const { year, month, day } = fromSerial(serial);
  return `${year}-${two(month)}-${two(day)}`;
};

/** The day that a field of dates holds, as Excel's serial number; null while it holds none. */
const serialOf = (typed: string): number | null => {
  const [year = 0, month = 0, day = 0] = typed.split("-").map(Number);
  const date = civilDate(year, month, day);
  return date && toSerial(date);
};

/** A field for a day, as Excel's serial number. */
export const DayField = ({
  label,
  hint,
  required,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: number | null;
  readonly onChange: (day: number | null) => void;
}) => {
  const [typed, setTyped] = useState(() => typedDay(value));
  // What is being typed is no day for a while; a day that comes from elsewhere shows.
  const shown = serialOf(typed) === value ? typed : typedDay(value);
  return (
    <Field label={label} hint={hint} required={required}>
      <Input
        type="date"
        value={shown}
        onChange={(_event, data) => {
          setTyped(data.value);
          onChange(serialOf(data.value));
        }}
      />
    </Field>
  );
};
