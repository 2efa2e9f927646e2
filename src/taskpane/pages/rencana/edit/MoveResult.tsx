import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Book } from "../../../../model/book";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { aboveKey, assessorResults } from "../../../views/edit";
import type { AboveDraft } from "../../../views/edit";
import { AboveField } from "./AboveField";
import { FieldBox } from "./FieldBox";
import { FormBox } from "./FormBox";
import { useDraft } from "./openForm";
import type { OpenForm } from "./openForm";
import { useRun } from "./useRun";

interface Draft {
  readonly second: boolean;
  readonly to: AboveDraft;
  /** What it hung on when the form was opened. */
  readonly was: Pick<Row<"kinerja">, "idInduk" | "idIndikatorInduk" | "idIndukKedua">;
}

const placeOf = (
  book: Book,
  { idInduk, idIndikatorInduk, idIndukKedua }: Draft["was"],
  second: boolean,
): AboveDraft => {
  const named = second ? idIndukKedua : idIndikatorInduk || idInduk;
  if (named === "") return { top: true };
  return book.tables.indikator.rows.some(({ id }) => id === named) ? { indicator: named } : { result: named };
};

/** What the form begins with where a new place of a result is known. */
export const moveDraft = (
  { idInduk, idIndikatorInduk, idIndukKedua }: Draft["was"],
  to: AboveDraft,
): Draft => ({
  second: false,
  to,
  was: { idInduk, idIndikatorInduk, idIndukKedua },
});

/** The form that hangs a result elsewhere, or gives it a second parent. */
export const MoveResult = ({ form, row }: { readonly form: OpenForm; readonly row: Row<"kinerja"> }) => {
  const { edit } = usePane().words;
  const book = useApp((state) => state.book);
  const [{ second, to, was }, change] = useDraft<Draft>(form, () =>
    moveDraft(row, placeOf(book, row, false)),
  );
  const run = useRun(form);
  const isSame = aboveKey(to) === aboveKey(placeOf(book, was, second));
  return (
    <FormBox
      form={form}
      title={edit.moveTitle}
      submit={second ? edit.save : edit.move}
      faulty={isSame}
      onSubmit={() => run("moveResult", { id: row.id, to, from: was, ...(second ? { second: true } : {}) })}
    >
      <FieldBox label={edit.whichParent} help={edit.helps.second}>
        <RadioGroup
          value={second ? "second" : "first"}
          onChange={(_event, { value }) =>
            change({ second: value === "second", to: placeOf(book, was, value === "second") })
          }
        >
          <Radio value="first" label={edit.first} />
          <Radio value="second" label={edit.second} />
        </RadioGroup>
      </FieldBox>
      <AboveField
        label={second ? edit.second : edit.pickAbove}
        value={to}
        offered={second ? [] : assessorResults(book, row.idSkp)}
        search
        without={row.id}
        none={second ? edit.secondNone : edit.top}
        lacks={isSame ? edit.lacks.move : undefined}
        onChange={(next) => change({ to: next })}
      />
    </FormBox>
  );
};
