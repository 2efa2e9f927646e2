import { Field } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FormKey } from "../../../forms/form";
import { forms } from "../../../forms/forms";
import { grouped } from "../../../model/grouped";
import { useApp, usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { skpEntries } from "../../views/plans";

/**
 * Whom the form on the selected sheet shows, and a choice of somebody else of the same unit: the sheet is drawn anew for
 * that person. Nothing where no form is selected.
 */
export const FormPerson = ({ skp }: { readonly skp: string }) => {
  const { app, words, attempt, go } = usePane();
  const book = useApp((state) => state.book);
  const form = useApp((state) => state.onForm);
  const people = useMemo(() => {
    const entries = skpEntries(book);
    const unit = entries.find(({ id }) => id === skp)?.unit;
    const some = entries.filter((entry) => entry.unit === unit).sort((a, b) => a.name.localeCompare(b.name));
    const namesakes = grouped(some, ({ name }) => name);
    return some.map(({ id, name, jabatan }) => {
      const shown = name || words.plans.noName;
      return [id, namesakes.get(name)?.length === 1 ? shown : `${shown} · ${jabatan}`] as const;
    });
  }, [book, skp, words]);
  if (!form || !Object.hasOwn(forms, form.key)) return null;
  const { kind, title } = forms[form.key as FormKey];
  const turnTo = async (chosen: string) => {
    const { end } = await app.run("makeForm", { skp: chosen, forms: [kind], period: form.period });
    if (end === "done") go({ page: "rencana", skp: chosen });
  };
  const label = words.plans.formPerson(title);
  return (
    <Field label={label} hint={words.plans.printForm}>
      <Choice
        label={label}
        value={skp}
        options={people}
        onChange={(chosen) => attempt(() => turnTo(chosen))}
      />
    </Field>
  );
};
