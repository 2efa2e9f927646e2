import type { InputOf } from "../../../app/registry";
import { useApp, usePane } from "../../pane/context";
import { MakeFile } from "../../parts/MakeFile";
import { asFileName } from "../../views/fileNames";

/** Makes the forms as a file of their own. */
export const FormsFile = ({
  wish,
  what,
}: {
  readonly wish: InputOf<"makeForms">;
  /** Whom the file is about, for its name. */
  readonly what: string;
}) => {
  const { words, format } = usePane();
  const book = useApp((state) => state.book);
  const { formBatch } = words;
  const total = wish.plans.length * wish.forms.length;
  const count = format.number(total);
  return (
    <MakeFile
      total={total}
      name={formBatch.fileName(asFileName(what))}
      begin={async (tell) => {
        const { makeFile } = await import("../../../app/fileWork");
        return makeFile({ make: "forms", book, wish }, tell);
      }}
      say={{
        title: formBatch.title,
        make: formBatch.makeFile(count),
        making: formBatch.making,
        failed: formBatch.failed,
        ready: formBatch.ready(count),
      }}
    />
  );
};
