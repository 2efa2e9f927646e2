import { DocumentEdit20Regular } from "@fluentui/react-icons/svg/document-edit";
import { usePane } from "../../pane/context";
import { Note } from "../../parts/Note";
import { formInWords } from "../../views/formChanges";
import { useTypedForms } from "./useTypedForms";

/** A line for each form on which somebody has typed, with the way to its changes. */
export const FormNotes = () => {
  const { words, format, go } = usePane();
  return useTypedForms().map((form) => {
    const say = formInWords(form, words, format);
    return (
      <Note
        key={form.sheet.cells.name}
        intent="info"
        Icon={DocumentEdit20Regular}
        say={say}
        button={words.formChanges.open}
        label={`${words.formChanges.open}: ${say}`}
        onPress={() => go({ page: "rencana", filter: "semua", skp: form.skp })}
      />
    );
  });
};
