import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { isLocked } from "../../../model/locked";
import type { Row } from "../../../model/tables";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/useText";
import { AddResult } from "./edit/AddResult";
import { CancelResult } from "./edit/CancelResult";
import { EditIndicators } from "./edit/EditIndicators";
import { EditResult } from "./edit/EditResult";
import { MoveResult } from "./edit/MoveResult";
import { ShareResults } from "./edit/ShareResults";

const forms = ["intervene", "change", "indicators", "move", "share", "cancelResult"] as const;
type Form = (typeof forms)[number];

/** What an agreed SKP still allows: others' results below it, and copies for others. */
const always: ReadonlySet<Form> = new Set(["intervene", "share"]);

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What can be done to a result from its card, beside opening it and making its form: a form for each, one at a time. */
export const ResultActions = ({ id }: { readonly id: string }) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const [form, setForm] = useState<Form>();
  const close = useCallback(() => setForm(undefined), []);
  const buttons = useRef<HTMLDivElement>(null);
  const last = useRef<Form>(undefined);
  useEffect(() => {
    // Whoever closes a form is back at the button that opened it.
    if (form === undefined && last.current !== undefined)
      buttons.current?.querySelector<HTMLElement>(`[data-form="${last.current}"] button`)?.focus();
    last.current = form;
  }, [form]);
  const row = book.tables.kinerja.rows.find((one) => one.id === id);
  if (!row) return null;
  const skp = book.tables.skp.rows.find((one) => one.id === row.idSkp);
  const locked = skp !== undefined && isLocked(skp);
  const owner = book.tables.pegawai.rows.find((one) => one.id === skp?.idPegawai)?.nama ?? "";
  return (
    <>
      {form === undefined ? (
        <div ref={buttons} className={styles.buttons} role="group" aria-label={edit.actions}>
          {forms
            .filter((one) => !locked || always.has(one))
            .map((one) => (
              <span key={one} data-form={one}>
                <ActionButton size="small" onPress={() => setForm(one)}>
                  {edit[one]}
                </ActionButton>
              </span>
            ))}
        </div>
      ) : (
        <OpenForm key={`${form} ${id}`} form={form} row={row} onClose={close} />
      )}
      {locked && <span className={text.quiet}>{edit.locked(owner || words.plans.noName)}</span>}
    </>
  );
};

const OpenForm = ({
  form,
  row,
  onClose,
}: {
  readonly form: Form;
  readonly row: Row<"kinerja">;
  readonly onClose: () => void;
}) => {
  const { edit } = usePane().words;
  switch (form) {
    case "intervene":
      return <AddResult title={edit.intervene} above={{ result: row.id }} onClose={onClose} />;
    case "change":
      return <EditResult row={row} onClose={onClose} />;
    case "indicators":
      return <EditIndicators result={row.id} onClose={onClose} />;
    case "move":
      return <MoveResult row={row} onClose={onClose} />;
    case "cancelResult":
      return <CancelResult row={row} onClose={onClose} />;
    case "share":
      return <ShareResults row={row} onClose={onClose} />;
  }
};
