import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../pane/context";
import { ActionButton } from "../parts/ActionButton";
import { useText } from "../parts/useText";

const useStyles = makeStyles({
  repair: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** Enters =SKP formulas anew that show #NAME?; at once where the reader came from the ribbon's button. */
export const RepairFormulas = () => {
  const styles = useStyles();
  const text = useText();
  const { words, format, route, go, repair, attempt } = usePane();
  const [said, setSaid] = useState("");
  const { formulas } = words.check;
  const run = async () => {
    setSaid(formulas.doing);
    const repaired = await repair();
    setSaid(
      repaired
        ? [
            repaired.cells === 0 && repaired.locked.length === 0
              ? formulas.none
              : formulas.done(format.number(repaired.cells)),
            ...(repaired.locked.length > 0 ? [formulas.locked(repaired.locked.join(", "))] : []),
          ].join(" ")
        : "",
    );
  };
  const asked = route.page === "periksa" && route.repair === true;
  useEffect(() => {
    if (!asked) return;
    go({ page: "periksa" });
    attempt(run);
  });
  return (
    <section className={styles.repair}>
      <h2 className={text.subtitle}>{formulas.title}</h2>
      <p className={text.hint}>{formulas.why}</p>
      <ActionButton onPress={() => attempt(run)}>{formulas.button}</ActionButton>
      <p role="status" className={text.say}>
        {said}
      </p>
    </section>
  );
};
