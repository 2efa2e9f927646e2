import { Field, makeStyles } from "@fluentui/react-components";
import { listLayouts } from "../../../app/listImport";
import type { ListKey, ListTable, SaidByHand } from "../../../app/listImport";
import { columnLetters } from "../../../model/book";
import type { SheetCells } from "../../../model/sheetCells";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";
import { headingsOf, shortHeading } from "../../views/listColumns";

const useStyles = makeStyles({
  more: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", paddingTop: "8px" },
  summary: { cursor: "pointer" },
});

/** Which list it is and which column is what, as it was found; whatever a person changes is said by hand. */
export const ListMappingFields = ({
  cells,
  table,
  onHand,
}: {
  readonly cells: SheetCells;
  readonly table: ListTable;
  readonly onHand: (hand: SaidByHand) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { lists } = words;
  const { columns: headings, first } = headingsOf(cells, table);
  const found = new Map(table.columns.map((column) => [column.field, column]));
  const say = (layout: ListKey, columns: Readonly<Record<string, number>>) =>
    onHand({
      fingerprint: table.fingerprint,
      headings: headings
        .map(({ heading }) => heading)
        .filter(Boolean)
        .join(" · "),
      layout,
      columns: Object.fromEntries(
        Object.entries(columns)
          .filter(([field]) => listLayouts[layout].fields[field])
          .map(([field, column]) => [field, column - first]),
      ),
    });
  const chosen = Object.fromEntries(table.columns.map(({ field, column }) => [field, column]));
  const options: readonly (readonly [string, string])[] = [
    ["", lists.notTaken],
    ...headings.map(({ column, heading }) => {
      const letters = columnLetters(column);
      return [
        String(column),
        heading === "" ? lists.column(letters) : lists.columnOf(letters, shortHeading(heading)),
      ] as const;
    }),
  ];
  const { fields, number, needs } = listLayouts[table.layout];
  const asked = new Set(table.questions.flatMap((question) => ("field" in question ? [question.field] : [])));
  const all = Object.keys(fields).filter((field) => field !== number);
  const shown = all.filter((field) => found.has(field) || asked.has(field));
  const rest = all.filter((field) => !shown.includes(field));
  const fieldOf = (field: string) => {
    const column = found.get(field);
    const doubt = column ? lists.by[column.by] : "";
    const note = doubt || (column && fields[field]?.into === undefined ? lists.notKept : "");
    return (
      <Field
        key={field}
        label={lists.fields[field] ?? field}
        required={needs.includes(field)}
        validationState={asked.has(field) || (doubt !== "" && column?.by !== "hand") ? "warning" : "none"}
        validationMessage={note}
      >
        <Choice
          label={lists.fields[field] ?? field}
          value={column ? String(column.column) : ""}
          options={options}
          onChange={(at) => {
            const others = Object.entries(chosen).filter(([other]) => other !== field);
            say(table.layout, Object.fromEntries(at === "" ? others : [...others, [field, Number(at)]]));
          }}
        />
      </Field>
    );
  };
  const isDoubtful = table.questions.length > 0 || table.columns.some(({ by }) => by !== "heading");
  return (
    <details open={isDoubtful}>
      <summary className={styles.summary}>{lists.mapping(format.number(table.columns.length))}</summary>
      <div className={styles.more}>
        <p className={text.hint}>{lists.mappingHint}</p>
        <Field label={lists.layout}>
          <Choice
            label={lists.layout}
            value={table.layout}
            options={(Object.keys(listLayouts) as ListKey[]).map((key) => [key, lists.layouts[key]])}
            onChange={(layout) => say(layout as ListKey, chosen)}
          />
        </Field>
        {shown.map(fieldOf)}
        {rest.length > 0 && (
          <details>
            <summary className={styles.summary}>{lists.moreColumns(format.number(rest.length))}</summary>
            <div className={styles.more}>{rest.map(fieldOf)}</div>
          </details>
        )}
      </div>
    </details>
  );
};
