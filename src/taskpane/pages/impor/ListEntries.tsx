import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ListTable } from "../../../app/listImport";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { overflowWrap: "anywhere" },
});

/** The entries of a list of results or activities, as they were read. */
export const ListEntries = ({ table }: { readonly table: ListTable }) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const { lists } = words;
  const items = useMemo(
    () =>
      table.entries.map(({ row, group = "", section = "", cells }) => {
        const said = (field: string): string => (cells[field]?.text ?? "").replace(/\s+/g, " ");
        const subject = ["rencana", "uraian", "indikator", "deskripsi", "kode"].map(said).filter(Boolean);
        const about = [
          lists.entry(said("target"), said("satuan"), said("realisasi")),
          ...(table.layout === "kegiatan" ? [said("tanggal"), said("waktu")] : []),
        ];
        return {
          id: String(row),
          quiet: [lists.row(String(row + 1)), group || section, said("aspek")].filter(Boolean).join(" · "),
          text: [...new Set(subject)].join(" / "),
          about: about.filter(Boolean).join(" · "),
        };
      }),
    [table, lists],
  );
  if (items.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={text.subtitle}>{lists.entries}</h2>
      <LongList label={lists.entries} items={items} size={25}>
        {(item) => (
          <li>
            <Card>
              <span className={text.quiet}>{item.quiet}</span>
              <span className={styles.text}>{item.text}</span>
              {item.about !== "" && <span className={text.quiet}>{item.about}</span>}
            </Card>
          </li>
        )}
      </LongList>
    </section>
  );
};
