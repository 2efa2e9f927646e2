import { Field, makeStyles } from "@fluentui/react-components";
import { treeColumns, treeKinds } from "../../../app/treeImport";
import type { TreeColumn, TreeMapping, TreeReadAs } from "../../../app/treeImport";
import { columnLetters } from "../../../model/book";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  more: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
  summary: { cursor: "pointer" },
});

/** The columns that tell the parents of a kind. */
const ofKind: Readonly<Record<TreeReadAs["kind"], readonly TreeColumn[]>> = {
  parentText: ["text", "parentText", "parentIndicator"],
  parentId: ["text", "id", "parentId"],
  code: ["text", "code"],
  level: ["text", "level"],
  indent: ["text"],
  columns: [],
  flat: ["text"],
};
const structural = new Set<TreeColumn>(Object.values(ofKind).flat());

/** Rows among which the headers may be. */
const fewRows = 20;

/** How a list is read: the row of the headers, what tells the parents, which column is what. All may be changed. */
export const TreeMappingFields = ({
  rows,
  mapping,
  readAs,
  onChange,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly mapping: TreeMapping;
  readonly readAs: TreeReadAs;
  readonly onChange: (readAs: TreeReadAs) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { treeImport } = words;
  const { headerRow, kind, columns, levels } = readAs;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headers = rows[headerRow] ?? [];
  const options: readonly (readonly [string, string])[] = [
    ["", treeImport.notTaken],
    ...Array.from({ length: width }, (_, at) => {
      const header = (headers[at] ?? "").trim().replace(/\s+/g, " ");
      return [String(at), header === "" ? treeImport.column(columnLetters(at)) : header] as const;
    }),
  ];
  const headerRows: readonly (readonly [string, string])[] = [
    ["-1", treeImport.noHeaderRow],
    ...rows.slice(0, fewRows).map((row, at) => {
      const shown = row.filter((cell) => cell.trim() !== "").join(" · ");
      return [
        String(at),
        treeImport.row(format.number(at + 1), shown.length > 24 ? `${shown.slice(0, 24).trim()}…` : shown),
      ] as const;
    }),
  ];

  const others = treeColumns.filter((key) => !structural.has(key));
  const shown = [...ofKind[kind], ...others.filter((key) => mapping.columns[key] !== undefined)];
  const rest = others.filter((key) => mapping.columns[key] === undefined);
  const fieldOf = (key: TreeColumn) => {
    const isDoubtful = mapping.confidence[key] === "mungkin" && columns[key] === mapping.columns[key];
    return (
      <Field
        key={key}
        label={treeImport.fields[key]}
        required={key === "text"}
        validationState={isDoubtful ? "warning" : "none"}
        validationMessage={isDoubtful ? treeImport.maybe : ""}
      >
        <Choice
          label={treeImport.fields[key]}
          value={columns[key] === undefined ? "" : String(columns[key])}
          options={options}
          onChange={(at) => {
            const left = Object.entries(columns).filter(([other]) => other !== key);
            const chosen = at === "" ? left : [...left, [key, Number(at)] as const];
            onChange({ ...readAs, columns: Object.fromEntries(chosen) });
          }}
        />
      </Field>
    );
  };
  const levelFields = [...levels, undefined].map((column, at) => {
    const label = treeImport.level(format.number(at + 1));
    return (
      <Field key={label} label={label}>
        <Choice
          label={label}
          value={column === undefined ? "" : String(column)}
          options={options}
          onChange={(chosen) =>
            onChange({
              ...readAs,
              levels: [
                ...levels.slice(0, at),
                ...(chosen === "" ? [] : [Number(chosen)]),
                ...levels.slice(at + 1),
              ],
            })
          }
        />
      </Field>
    );
  });
  return (
    <section className={styles.fields} aria-label={treeImport.mappingTitle}>
      <h2 className={text.subtitle}>{treeImport.mappingTitle}</h2>
      <p className={text.hint}>{treeImport.mappingHint}</p>
      <Field label={treeImport.headerRow}>
        <Choice
          label={treeImport.headerRow}
          value={String(headerRow)}
          options={headerRows}
          onChange={(at) => onChange({ ...readAs, headerRow: Number(at) })}
        />
      </Field>
      <Field label={treeImport.kind}>
        <Choice
          label={treeImport.kind}
          value={kind}
          options={treeKinds.map((one) => [one, treeImport.kinds[one]])}
          onChange={(chosen) => onChange({ ...readAs, kind: chosen })}
        />
      </Field>
      {kind === "columns" && levelFields}
      {shown.map(fieldOf)}
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{treeImport.moreColumns(format.number(rest.length))}</summary>
          <div className={styles.more}>{rest.map(fieldOf)}</div>
        </details>
      )}
    </section>
  );
};
