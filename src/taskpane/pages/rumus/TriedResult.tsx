import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tried, TriedCell } from "../../../app/tryFormula";
import { numberText } from "../../../locale/functions/formula";
import type { Separators } from "../../../locale/functions/formula";
import { usePane } from "../../pane/context";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    verticalAlign: "top",
  },
  number: { textAlign: "right" },
});

/** How many rows and columns of a result are shown. */
const [mostRows, mostColumns] = [5, 5];

/** The cells of a result as they would stand in the sheet, or the sentence that says why there are none. */
export const TriedResult = ({
  tried,
  separators,
  blank,
}: {
  readonly tried: Tried;
  readonly separators: Separators;
  /** What is said where the whole result is one blank cell. */
  readonly blank: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { formulas } = words;
  if ("sentence" in tried)
    return <MessageCard intent="warning" message={{ what: tried.sentence, how: "" }} />;
  const { rows } = tried;
  const [first = []] = rows;
  const isSpill = rows.length > 1 || first.length > 1;
  if (!isSpill && first[0] === "") return <p className={text.hint}>{blank}</p>;
  const sentences = rows.flat().filter((cell) => typeof cell === "object");
  const shown = (cell: TriedCell): string => {
    if (typeof cell === "object") return cell.error;
    return typeof cell === "number" ? numberText(cell, separators) : cell;
  };
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={formulas.result}>
        <tbody>
          {rows.slice(0, mostRows).map((line, row) => (
            <tr key={row}>
              {line.slice(0, mostColumns).map((cell, column) => (
                <td
                  key={column}
                  className={typeof cell === "number" ? `${styles.cell} ${styles.number}` : styles.cell}
                >
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows && (
        <span className={text.quiet}>
          {formulas.firstRows(format.number(mostRows), format.number(rows.length))}
        </span>
      )}
      {isSpill && (
        <span className={text.quiet}>
          {formulas.fills(format.number(rows.length), format.number(first.length))}
        </span>
      )}
      {sentences[0] && <MessageCard intent="warning" message={{ what: sentences[0].sentence, how: "" }} />}
    </div>
  );
};
