import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentEdit20Regular } from "@fluentui/react-icons/svg/document-edit";
import { usePane } from "../../pane/context";
import { TextButton } from "../../parts/TextButton";
import { formInWords } from "../../views/formChanges";
import { useTypedForms } from "./useTypedForms";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorPaletteBlueForeground2 },
  say: { flexGrow: 1, overflowWrap: "anywhere" },
});

/** A line for each form on which somebody has typed, with the way to its changes. */
export const FormNotes = () => {
  const styles = useStyles();
  const { words, format, go } = usePane();
  return useTypedForms().map((form) => {
    const say = formInWords(form, words, format);
    return (
      <div key={form.sheet.cells.name} className={styles.note}>
        <DocumentEdit20Regular className={styles.icon} aria-hidden />
        <span className={styles.say}>{say}</span>
        <TextButton
          aria-label={`${words.formChanges.open}: ${say}`}
          onPress={() => go({ page: "rencana", filter: "semua", skp: form.skp })}
        >
          {words.formChanges.open}
        </TextButton>
      </div>
    );
  });
};
