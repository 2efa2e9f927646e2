import { Checkbox, makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo, useState } from "react";
import { useApp, usePane } from "../pane/context";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { Empty } from "../parts/Empty";
import { Filters } from "../parts/Filters";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { filterLibrary, libraryEntries } from "../views/library";
import type { LibraryEntry } from "../views/library";
import { skpEntries } from "../views/plans";
import { useAdjusting } from "./agreement/useAdjusting";

const useStyles = makeStyles({ check: { marginLeft: "-8px" } });

/** Chooses results of the library for one SKP. */
export const Pustaka = () => {
  const text = useText();
  const { app, words, format, route, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const skp = route.page === "pustaka" ? route.skp : "";
  const plan = useMemo(() => skpEntries(book).find(({ id }) => id === skp), [book, skp]);
  const entries = useMemo(() => libraryEntries(book, skp), [book, skp]);
  const [wanted, setFilter] = useState<"jabatan" | "semua">();
  const [query, setQuery] = useState("");
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { library } = words;
  const jabatan = plan?.jabatan ?? "";
  const ofPost = useMemo(() => filterLibrary(entries, jabatan, ""), [entries, jabatan]);
  const filter = wanted ?? (ofPost.length > 0 ? "jabatan" : "semua");
  const shown = filterLibrary(entries, filter === "jabatan" ? jabatan : undefined, query);
  const rows = entries.filter(({ id }) => picked.includes(id)).flatMap((entry) => entry.rows);
  const { fields, run } = useAdjusting(skp);
  const takeThem = async () => {
    const { end } = await run({ action: "takeFromLibrary", input: { skp, rows } });
    if (end === "done") setPicked([]);
  };
  const pick = ({ id }: LibraryEntry, isPicked: boolean) =>
    setPicked((now) => [...now.filter((one) => one !== id), ...(isPicked ? [id] : [])]);
  return (
    <Page title={library.title}>
      <TextButton icon={<ArrowLeft16Regular />} onPress={() => go({ page: "rencana", skp })}>
        {plan?.name || library.toPlan}
      </TextButton>
      <p className={text.hint}>{library.hint}</p>
      {entries.length === 0 ? (
        <Empty
          say={library.empty}
          hint={library.emptyHint}
          button={library.saveAll}
          onFill={() =>
            attempt(() => app.run("saveToLibrary", { plans: book.tables.skp.rows.map(({ id }) => id) }))
          }
        />
      ) : (
        <>
          <Filters
            label={library.filter}
            filter={filter}
            options={(["jabatan", "semua"] as const).map((key) => [key, library.filters[key]])}
            onFilter={setFilter}
            placeholder={library.search}
            query={query}
            onQuery={setQuery}
          />
          {shown.length === 0 && (
            <Empty say={filter === "jabatan" && query === "" ? library.noneForPost(jabatan) : library.none} />
          )}
          <LongList label={library.title} items={shown} size={50}>
            {(entry) => (
              <li>
                <EntryCard
                  entry={entry}
                  isPicked={picked.includes(entry.id)}
                  onPick={(isPicked) => pick(entry, isPicked)}
                />
              </li>
            )}
          </LongList>
          {rows.length > 0 && fields}
          <div>
            <ActionButton primary disabled={rows.length === 0} onPress={() => attempt(takeThem)}>
              {library.add(format.number(picked.length))}
            </ActionButton>
          </div>
        </>
      )}
    </Page>
  );
};

const EntryCard = ({
  entry,
  isPicked,
  onPick,
}: {
  readonly entry: LibraryEntry;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { library } = words;
  return (
    <Card>
      <Checkbox
        className={styles.check}
        label={entry.text}
        checked={isPicked}
        onChange={(_event, { checked }) => onPick(checked === true)}
      />
      <span className={text.quiet}>
        {[entry.jabatan, library.indicators(format.number(entry.indicators.length))]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
      {entry.isHere && <span className={text.quiet}>{library.here}</span>}
    </Card>
  );
};
