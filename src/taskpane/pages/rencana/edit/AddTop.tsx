import { usePane } from "../../../pane/context";
import { Card } from "../../../parts/Card";
import { AddResult } from "./AddResult";
import { FormButton } from "./FormButton";
import { formKey, formOf, useForms } from "./openForm";

/** Opens the form of a new result for one SKP: it begins with the perjanjian kinerja, or with the penilai's results. */
export const AddTop = ({ skp }: { readonly skp: string }) => {
  const { edit } = usePane().words;
  const { open } = useForms();
  const form = formOf("addTop", skp);
  if (!open || formKey(open) !== formKey(form))
    return (
      <div>
        <FormButton form={form}>{edit.addTop}</FormButton>
      </div>
    );
  return (
    <Card>
      <AddResult form={form} />
    </Card>
  );
};
