import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { DayField } from "../../parts/DayField";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
});

/** Sets SKP to ditetapkan, on a day that is today unless it is said. */
export const AgreeForm = ({
  skp,
  primary,
  children,
}: {
  readonly skp: readonly string[];
  readonly primary?: boolean;
  /** What the button says. */
  readonly children: string;
}) => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const today = useApp((state) => state.today);
  const [tanggal, setDay] = useState<number | null>(today);
  return (
    <div className={styles.form}>
      <DayField label={words.agreement.day} value={tanggal} onChange={setDay} />
      <ActionButton
        primary={primary}
        disabled={tanggal === null}
        onPress={() =>
          attempt(() =>
            tanggal === null
              ? Promise.resolve()
              : app.run("setPlanState", { skp, to: "ditetapkan", tanggal }),
          )
        }
      >
        {children}
      </ActionButton>
    </div>
  );
};
