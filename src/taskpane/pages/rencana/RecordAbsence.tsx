import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { fromSerial, toSerial } from "../../../model/civilDate";
import { absenceReasons } from "../../../model/tables";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Choice } from "../../parts/Filters";
import { TextButton } from "../../parts/TextButton";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

const two = (number: number): string => String(number).padStart(2, "0");
const typedDay = (serial: number): string => {
  const { year, month, day } = fromSerial(serial);
  return `${year}-${two(month)}-${two(day)}`;
};
/** The day that a field of dates holds, as Excel's serial number; undefined while it holds none. */
const serialOf = (typed: string): number | undefined => {
  const [year, month, day] = typed.split("-").map(Number);
  return year && month && day ? toSerial({ year, month, day }) : undefined;
};

/** Says of a person why and from when on they are not active; opened by a button. */
export const RecordAbsence = ({ person }: { readonly person: string }) => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const today = useApp((state) => state.today);
  const { absence } = words.audit;
  const [isOpen, setOpen] = useState(false);
  const [alasan, setAlasan] = useState<(typeof absenceReasons)[number]>("pensiun");
  const [typed, setTyped] = useState(() => typedDay(today));
  const mulai = serialOf(typed);
  return (
    <div className={styles.form}>
      <TextButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? absence.close : absence.open}
      </TextButton>
      {isOpen && (
        <>
          <Choice
            label={absence.reason}
            value={alasan}
            options={absenceReasons.map((one) => [one, absence.reasons[one]])}
            onChange={setAlasan}
          />
          <Field label={absence.from}>
            <Input type="date" value={typed} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <ActionButton
            size="small"
            disabled={mulai === undefined}
            onPress={() =>
              attempt(() =>
                mulai === undefined ? Promise.resolve() : app.run("recordAbsence", { person, alasan, mulai }),
              )
            }
          >
            {absence.go}
          </ActionButton>
        </>
      )}
    </div>
  );
};
