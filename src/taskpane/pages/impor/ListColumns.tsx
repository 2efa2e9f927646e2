import { Field, makeStyles } from "@fluentui/react-components";
import { listLayouts } from "../../../app/listImport";
import type { ListKey, ListTable, SaidByHand } from "../../../app/listImport";
import { columnLetters } from "../../../model/book";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";
import { saidOf, withField } from "../../views/listColumns";
import type { HeadedColumn } from "../../views/listColumns";

const useStyles = makeStyles({
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
  folded: { paddingTop: "8px" },
  summary: { cursor: "pointer" },
});

/**
 * The columns of a list, each with what stands in it and what it was taken for: those to look at first, the sure ones
 * folded. Whatever a person says of a column is said by hand, and counts for the same headings from then on.
 */
export const ListColumns = ({
  columns,
  table,
  isByHand,
  onHand,
}: {
  readonly columns: readonly HeadedColumn[];
  readonly table: ListTable;
  /** Whether a person is saying what the columns are. */
  readonly isByHand: boolean;
  readonly onHand: (hand: SaidByHand) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { lists } = words;
  const { fields } = listLayouts[table.layout];
  const { needs, asked } = askedOf(table);
  const isOpen = ({ column, found }: HeadedColumn): boolean =>
    found ? found.by !== "heading" || asked.has(column) : needs || asked.has(column);
  const open = columns.filter(isOpen);
  const sure = columns.filter((column) => !isOpen(column));
  const fieldOf = ({ column, heading, sample, found }: HeadedColumn) => {
    const letters = columnLetters(column);
    const name = heading === "" ? lists.column(letters) : lists.columnOf(letters, heading);
    const doubt = found ? lists.by[found.by] : "";
    const isKept = found === undefined || fields[found.field]?.into !== undefined;
    return (
      <Field
        key={column}
        label={name}
        hint={lists.sample(sample.map((one) => shortened(one)).join("; "))}
        validationState={asked.has(column) || (doubt !== "" && found?.by !== "hand") ? "warning" : "none"}
        validationMessage={doubt || (isKept ? "" : lists.notKept)}
      >
        <Choice
          label={name}
          value={found?.field ?? ""}
          options={[
            ["", lists.notTaken],
            ...Object.keys(fields).map((field) => [field, lists.fields[field] ?? field] as const),
          ]}
          onChange={(field) => onHand(saidOf(table, table.layout, withField(table, column, field)))}
        />
      </Field>
    );
  };
  const kind = (
    <Field label={lists.layout}>
      <Choice
        label={lists.layout}
        value={table.layout}
        options={(Object.keys(listLayouts) as ListKey[]).map((key) => [key, lists.layouts[key]])}
        onChange={(layout) => onHand(saidOf(table, layout))}
      />
    </Field>
  );
  return (
    <>
      {open.length > 0 && (
        <section className={styles.columns}>
          <h2 className={text.subtitle}>{lists.toCheck(format.number(open.length))}</h2>
          <p className={text.hint}>{lists.mappingHint}</p>
          {needs && kind}
          {open.map(fieldOf)}
        </section>
      )}
      {(sure.length > 0 || !needs) && (
        <details open={table.questions.length > 0 || isByHand}>
          <summary className={styles.summary}>
            {open.length > 0
              ? lists.otherColumns(format.number(sure.length))
              : lists.mapping(format.number(columns.length))}
          </summary>
          <div className={`${styles.columns} ${styles.folded}`}>
            {open.length === 0 && <p className={text.hint}>{lists.mappingHint}</p>}
            {!(needs && open.length > 0) && kind}
            {sure.map(fieldOf)}
          </div>
        </details>
      )}
    </>
  );
};

/** Whether any unknown column may be what is missing, and the columns that are asked about. */
const askedOf = ({
  questions,
}: ListTable): { readonly needs: boolean; readonly asked: ReadonlySet<number> } => ({
  needs: questions.some(({ ask }) => ask === "missing"),
  asked: new Set(questions.flatMap((question) => ("columns" in question ? question.columns : []))),
});

const shortened = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 40).trim()}…`);
