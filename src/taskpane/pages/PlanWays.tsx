import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane/context";
import { ActionButton } from "../parts/ActionButton";

const useStyles = makeStyles({ ways: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Where a plan goes and what it is filled from: e-Kinerja, and the library in both directions. */
export const PlanWays = ({ skp, isEmpty }: { readonly skp: string; readonly isEmpty: boolean }) => {
  const styles = useStyles();
  const { app, words, go, attempt } = usePane();
  return (
    <div className={styles.ways}>
      {!isEmpty && <Button onClick={() => go({ page: "salin", skp })}>{words.copyOut.open}</Button>}
      {!isEmpty && (
        <ActionButton onPress={() => attempt(() => app.run("saveToLibrary", { plans: [skp] }))}>
          {words.library.save}
        </ActionButton>
      )}
      <Button onClick={() => go({ page: "pustaka", skp })}>{words.library.take}</Button>
    </div>
  );
};
