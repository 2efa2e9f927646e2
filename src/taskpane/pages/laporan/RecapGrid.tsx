import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tallyOf } from "../../../model/recap";
import type { Recap, RecapCell } from "../../../model/recap";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { Spoken } from "../../parts/Spoken";
import { columnInWords, doneOf } from "../../views/report";
import { RecapDetail } from "./RecapDetail";

/** So many units and times stand in the page at once: what fits a pane of 320 px without being pushed aside. */
const size = 15;
const width = 5;

const useStyles = makeStyles({
  table: { borderCollapse: "separate", borderSpacing: "2px", width: "100%", tableLayout: "fixed" },
  units: { width: "28%" },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: "center" },
  unit: {
    padding: "2px 4px 2px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  place: { padding: 0 },
  cell: {
    width: "100%",
    position: "relative",
    overflow: "hidden",
    padding: "6px 2px",
    textAlign: "center",
    whiteSpace: "nowrap",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { outline: `2px solid ${tokens.colorNeutralForeground1}` },
  empty: { color: tokens.colorNeutralForeground2, backgroundColor: "transparent" },
  none: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  some: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorBrandBackground2 },
  most: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorBrandBackground2Pressed },
  all: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  turn: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** Units by months: how many were judged of those who are counted, the deeper the more; a cell that is pressed says who not. */
export const RecapGrid = ({
  columns,
  rows,
  current,
}: {
  readonly columns: Recap["columns"];
  /** Units with all their times. */
  readonly rows: Recap["cells"];
  /** The place of the time that must be seen at first. */
  readonly current: number;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { recap: said, sections } = words.report;
  const [from, setFrom] = useState(0);
  const [begin, setBegin] = useState<number>();
  const [chosen, setChosen] = useState<readonly [unit: string, column: number]>();
  const first = from < rows.length ? from : 0;
  const seen = rows.slice(first, first + size);
  const count = columns.length;
  const wanted = begin ?? Math.max(0, current) - (width >> 1);
  // Up to six stand beside each other: an office that judges by quarter shows its whole year.
  const shown = count <= width + 1 ? count : width;
  const left = Math.max(0, Math.min(wanted, count - shown));
  const names = columns.map((column) => columnInWords(column, words));
  const opened = chosen && rows.find((row) => row[0]?.unit === chosen[0])?.[chosen[1]];
  const nameOf = ({ unit }: Pick<RecapCell, "unit">) => unit || said.noUnit;
  return (
    <>
      <table className={styles.table} aria-label={sections.recap}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(text.quiet, styles.unit, styles.units)}>
              {said.unit}
            </th>
            {names.slice(left, left + shown).map((name) => (
              <th key={name} scope="col" className={mergeClasses(text.quiet, styles.head)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((row) => (
            <tr key={row[0]?.unit}>
              <th scope="row" className={mergeClasses(text.quiet, styles.unit)}>
                {row[0] ? nameOf(row[0]) : ""}
              </th>
              {row.slice(left, left + shown).map((cell, place) => {
                const at = left + place;
                const tally = tallyOf(cell.entries);
                const isChosen = chosen?.[0] === cell.unit && chosen[1] === at;
                const [judged, counted] = [format.number(tally.judged), format.number(tally.counted)];
                return (
                  <td key={names[at]} className={styles.place}>
                    <button
                      type="button"
                      className={mergeClasses(styles.cell, styles[doneOf(tally)], isChosen && styles.chosen)}
                      aria-expanded={isChosen}
                      onClick={() => setChosen(isChosen ? undefined : [cell.unit, at])}
                    >
                      <Spoken>{`${nameOf(cell)}, ${names[at] ?? ""}: `}</Spoken>
                      {tally.counted === 0 ? "–" : `${judged}/${counted}`}
                      <Spoken>{` ${tally.counted === 0 ? said.none : said.heard}`}</Spoken>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {count > shown && (
        <div className={styles.turn}>
          <Button size="small" disabled={left === 0} onClick={() => setBegin(left - shown)}>
            {said.earlier}
          </Button>
          <Button size="small" disabled={left + shown >= count} onClick={() => setBegin(left + shown)}>
            {said.later}
          </Button>
        </div>
      )}
      {rows.length > size && (
        <div className={styles.turn}>
          <Button size="small" disabled={first === 0} onClick={() => setFrom(Math.max(0, first - size))}>
            {words.frame.previous}
          </Button>
          <span className={text.quiet}>
            {words.frame.range(
              format.number(first + 1),
              format.number(first + seen.length),
              format.number(rows.length),
            )}
          </span>
          <Button size="small" disabled={first + size >= rows.length} onClick={() => setFrom(first + size)}>
            {words.frame.next}
          </Button>
        </div>
      )}
      {opened && <RecapDetail cell={opened} />}
    </>
  );
};
