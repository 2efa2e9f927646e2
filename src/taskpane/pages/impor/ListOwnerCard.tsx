import { makeStyles } from "@fluentui/react-components";
import type { ListTable } from "../../../app/listImport";
import { setting } from "../../../model/book";
import { fromSerial } from "../../../model/civilDate";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Whose form it is, who assesses, and for which days. */
export const ListOwnerCard = ({ owner }: { readonly owner: NonNullable<ListTable["owner"]> }) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const book = useApp((state) => state.book);
  const { lists } = words;
  const { employee, assessor, period, start } = owner;
  const here = String(setting(book, "tahun"));
  const there = start === null ? here : String(fromSerial(start).year);
  const lines: readonly (readonly [string, string])[] = [
    [lists.owner, [employee.nama, employee.nip].filter(Boolean).join(" · ")],
    [lists.fields["jabatan"] ?? "", employee.jabatan],
    [lists.fields["unit"] ?? "", employee.unit],
    [lists.assessor, [assessor.nama, assessor.nip].filter(Boolean).join(" · ")],
    [lists.span, period],
  ];
  return (
    <section className={styles.part}>
      <Card>
        <dl className={styles.list}>
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt className={text.quiet}>{name}</dt>
              <dd className={styles.value}>{value || lists.notSaid}</dd>
            </div>
          ))}
        </dl>
      </Card>
      {there !== here && here !== "" && <p className={text.hint}>{lists.otherYear(there, here)}</p>}
      <p className={text.hint}>{lists.ckpHint}</p>
    </section>
  );
};
