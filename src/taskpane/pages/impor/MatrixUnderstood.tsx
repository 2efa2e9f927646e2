import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { MatrixResult, UnderstoodMatrix } from "../../../app/matrixImport";
import { usePane } from "../../pane/context";
import { Card, PressCard } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

type Target = NonNullable<MatrixResult["first"]>;

const targetText = ({ result, indicator }: Target): string => indicator?.text ?? result.text;

/** What a matrix brings, and what the reader should look at; in this workbook each leads to its cell. */
export const MatrixUnderstood = ({
  understood: { results, findings, reading },
  sheet,
}: {
  readonly understood: UnderstoodMatrix;
  readonly sheet: string | undefined;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { matrix, form } = words;
  const written = useMemo(
    () => results.flatMap((one, at) => (one.is === "known" ? [] : [{ ...one, id: String(at) }])),
    [results],
  );
  const looked = useMemo(
    () => [
      ...findings.map(({ code, address, value, count = 0 }) => ({
        address,
        say: matrix.finding[code](value, format.number(count)),
      })),
      ...reading.notUnderstood.map(({ address, text: said, why }) => ({
        address,
        say: `${form.cell(address, said)} ${form.why[why]}`,
      })),
    ],
    [findings, reading, matrix, form, format],
  );
  const items = useMemo(() => looked.map((one, at) => ({ ...one, id: String(at) })), [looked]);
  const cell = (address: string, inside: ReactNode) =>
    sheet === undefined || address === "" ? (
      <Card>{inside}</Card>
    ) : (
      <PressCard onPress={() => attempt(() => app.show(sheet, address))}>{inside}</PressCard>
    );
  const title = matrix.writes(format.number(written.length));
  return (
    <>
      <section className={styles.part}>
        {written.length === 0 ? (
          <p className={text.say}>{matrix.nothing}</p>
        ) : (
          <>
            <h2 className={text.subtitle}>{title}</h2>
            <LongList label={title} items={written} size={25}>
              {(one) => (
                <li>
                  {cell(
                    one.address,
                    <>
                      <span className={text.quiet}>
                        {[matrix.cell(one.address), one.scope.name || matrix.nobody].join(" · ")}
                      </span>
                      <span className={styles.text}>{one.text}</span>
                      {about(one).map((line) => (
                        <span key={line} className={text.quiet}>
                          {line}
                        </span>
                      ))}
                    </>,
                  )}
                </li>
              )}
            </LongList>
          </>
        )}
      </section>
      {items.length > 0 && (
        <section className={styles.part}>
          <h2 className={text.subtitle}>{matrix.findings(format.number(items.length))}</h2>
          <p className={text.hint}>{matrix.findingsHint}</p>
          <LongList label={matrix.findings(format.number(items.length))} items={items} size={25}>
            {({ address, say }) => (
              <li>
                {cell(
                  address,
                  <>
                    {address !== "" && <span className={text.quiet}>{matrix.cell(address)}</span>}
                    <span className={styles.text}>{say}</span>
                  </>,
                )}
              </li>
            )}
          </LongList>
        </section>
      )}
    </>
  );

  function about({ is, first, second, wording, role, row }: MatrixResult): string[] {
    return [
      ...(is === "new" ? [matrix.fresh] : []),
      ...(first ? [matrix.first(targetText(first))] : []),
      ...(second ? [matrix.second(targetText(second))] : []),
      ...(wording !== undefined && row ? [matrix.wording(row.rencana)] : []),
      ...(role ? [matrix.role(role)] : []),
    ];
  }
};
