import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { ListReading } from "../../../app/listImport";
import { usePane } from "../../pane/context";
import { Card, PressCard } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Something of a sheet that is not taken, with its address and the reason. */
interface Unread {
  readonly id: string;
  readonly address: string;
  readonly text: string;
  readonly why: string;
}

/** Cells that are not taken; in this workbook each leads to its cell. */
export const ListUnread = ({
  reading,
  sheet,
}: {
  readonly reading: ListReading;
  readonly sheet: string | undefined;
}) => {
  const { words, format } = usePane();
  const { lists, form } = words;
  const cells = useMemo(
    () =>
      reading.notUnderstood.map(({ address, text, why }) => ({
        id: `${address} ${why}`,
        address,
        text: oneLine(text),
        why: form.why[why],
      })),
    [reading, form],
  );
  return <UnreadList title={lists.notUnderstood(format.number(cells.length))} items={cells} sheet={sheet} />;
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A list of things that are not taken; nothing where there are none. */
export const UnreadList = ({
  title,
  items,
  sheet,
}: {
  readonly title: string;
  readonly items: readonly Unread[];
  readonly sheet: string | undefined;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  if (items.length === 0) return null;
  const card = (address: string, inside: ReactNode) =>
    sheet === undefined ? (
      <Card>{inside}</Card>
    ) : (
      <PressCard onPress={() => attempt(() => app.show(sheet, address))}>{inside}</PressCard>
    );
  return (
    <section className={styles.part}>
      <h2 className={text.subtitle}>{title}</h2>
      <LongList label={title} items={items} size={25}>
        {({ address, text: said, why }) => (
          <li>
            {card(
              address,
              <>
                <span>{words.lists.cell(address, said)}</span>
                {why !== "" && <span className={text.quiet}>{why}</span>}
              </>,
            )}
          </li>
        )}
      </LongList>
    </section>
  );
};
