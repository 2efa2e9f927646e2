import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { UnderstoodTree } from "../../../app/treeImport";
import { useApp, usePane } from "../../pane/context";
import { byId } from "../../../model/book";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { treeCounts, treeLines } from "../../views/treeImport";
import type { TreeLine } from "../../views/treeImport";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  lines: { "& > ul": { gridTemplateColumns: "minmax(0, 1fr)", gap: "0" } },
  line: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 0 4px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { whiteSpace: "pre-line" },
  top: { borderLeftColor: tokens.colorBrandStroke1 },
  summary: { cursor: "pointer" },
});

/** Deeper lines stand no further right, so that a pane of 320 pixels holds them. */
const deepest = 8;
const step = 12;

/** A list as it was understood: counts, the tree, what has no parent, and what the reader should look at. */
export const TreeUnderstood = ({ tree }: { readonly tree: UnderstoodTree }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const book = useApp((state) => state.book);
  const { treeImport } = words;
  const lines = useMemo(() => {
    const people = byId(book, "pegawai");
    return treeLines(tree, (idSkp) => people.get(tree.owners.ownerOf(idSkp))?.nama ?? "");
  }, [tree, book]);
  const counts = useMemo(() => treeCounts(tree), [tree]);
  const tops = useMemo(
    () =>
      tree.results.flatMap(({ entry, known }, at) =>
        entry.parent === undefined && known === undefined ? [{ ...entry, id: String(at) }] : [],
      ),
    [tree],
  );
  const findings = useMemo(
    () => tree.findings.map((finding, at) => ({ ...finding, id: String(at) })),
    [tree],
  );
  const number = format.number;
  return (
    <>
      <section className={styles.part} aria-live="polite">
        <h2 className={text.subtitle}>{treeImport.understood}</h2>
        <p className={text.say}>{treeImport.counts(number(counts.results), number(counts.indicators))}</p>
        {counts.known > 0 && <p className={text.hint}>{treeImport.knownCount(number(counts.known))}</p>}
        {counts.leaders + counts.leaderIndicators > 0 && (
          <>
            <p className={text.say}>
              {treeImport.leaders(number(counts.leaders), number(counts.leaderIndicators))}
            </p>
            <p className={text.hint}>{treeImport.leadersHint}</p>
          </>
        )}
      </section>
      <div className={mergeClasses(styles.part, styles.lines)}>
        <LongList label={treeImport.lines} items={lines} size={50}>
          {(line) => (
            <li
              className={mergeClasses(styles.line, line.depth === 0 && styles.top)}
              style={{ marginLeft: Math.min(line.depth, deepest) * step }}
            >
              <span className={text.quiet}>{about(line)}</span>
              <span className={styles.text}>{line.text}</span>
            </li>
          )}
        </LongList>
      </div>
      {tops.length > 0 && (
        <details>
          <summary className={styles.summary}>{treeImport.top(number(tops.length))}</summary>
          <div className={styles.part}>
            <p className={text.hint}>{treeImport.topHint}</p>
            <LongList label={treeImport.top(number(tops.length))} items={tops} size={25}>
              {({ row, text: said }) => (
                <li>
                  <Card>
                    <span className={text.quiet}>{treeImport.atRow(number(row + 1))}</span>
                    <span>{said}</span>
                  </Card>
                </li>
              )}
            </LongList>
          </div>
        </details>
      )}
      {findings.length > 0 && (
        <section className={styles.part}>
          <h2 className={text.subtitle}>{treeImport.findings(number(findings.length))}</h2>
          <p className={text.hint}>{treeImport.findingsHint}</p>
          <LongList label={treeImport.findings(number(findings.length))} items={findings} size={25}>
            {({ code, row, value }) => (
              <li>
                <Card>
                  <span className={text.quiet}>{treeImport.atRow(number(row + 1))}</span>
                  <span>{treeImport.finding[code](value)}</span>
                </Card>
              </li>
            )}
          </LongList>
        </section>
      )}
    </>
  );

  function about({ kind, row, isKnown, owner }: TreeLine): string {
    return [
      kind === "result" ? treeImport.atRow(number((row ?? 0) + 1)) : treeImport[kind],
      ...(owner === "" ? [] : [treeImport.ownerOf(owner)]),
      ...(isKnown ? [treeImport.known] : []),
    ].join(" · ");
  }
};
