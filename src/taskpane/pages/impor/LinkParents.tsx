import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { understandLinks } from "../../../app/treeImport";
import type { UnderstoodLinks } from "../../../app/treeImport";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { PressCard } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { Proposals } from "./Proposals";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "12px" } });

/** Results whose leader's plan is only a text: what was found for them, what may be meant, and what was not found. */
export const LinkParents = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const { results, proposals } = useMemo(() => understandLinks(book, { accepted }), [book, accepted]);
  const { treeImport } = words;
  const found = results.filter(({ row, above }) => isNews(row, above));
  const left = results.filter(({ above }) => above === undefined || above === "ambiguous");
  if (found.length + left.length + proposals.length === 0)
    return <Empty say={treeImport.linkNone} hint={treeImport.linkNoneHint} />;
  return (
    <div className={styles.parts}>
      <p className={text.say}>
        {treeImport.linkCounts(format.number(found.length), format.number(found.length + left.length))}
      </p>
      <Proposals
        proposals={proposals}
        onDecide={(key, isSame) =>
          setAccepted((now) => [...now.filter((one) => one !== key), ...(isSame ? [key] : [])])
        }
      />
      <Found title={treeImport.found(format.number(found.length))} results={found} />
      <Found
        title={treeImport.notFound(format.number(left.length))}
        hint={treeImport.notFoundHint}
        results={left}
      />
      <div>
        <ActionButton
          primary
          disabled={found.length === 0}
          onPress={() => attempt(() => app.run("linkParents", { accepted }))}
        >
          {found.length > 1 ? treeImport.go : treeImport.linkGo}
        </ActionButton>
      </div>
    </div>
  );
};

type Results = UnderstoodLinks["results"];

/** Whether what was found is more than the row says already. */
const isNews = (row: Results[number]["row"], above: Results[number]["above"]): boolean =>
  above !== undefined &&
  above !== "ambiguous" &&
  (above.result.id !== row.idInduk || above.indicator?.id !== undefined);

const Found = ({
  title,
  hint,
  results,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly results: Results;
}) => {
  const text = useText();
  const { words, showRow, attempt } = usePane();
  const items = useMemo(() => results.map((one) => ({ ...one, id: one.row.id })), [results]);
  const { treeImport } = words;
  if (items.length === 0) return null;
  return (
    <>
      <h2 className={text.subtitle}>{title}</h2>
      {hint !== undefined && <p className={text.hint}>{hint}</p>}
      <LongList label={title} items={items} size={25}>
        {({ row, above }) => (
          <li>
            <PressCard onPress={() => attempt(() => showRow("kinerja", row.id, "rencanaPimpinan"))}>
              <span className={text.name}>{row.rencana}</span>
              <span className={text.quiet}>
                {above === undefined || above === "ambiguous"
                  ? row.rencanaPimpinan
                  : treeImport.under([above.result.text, above.indicator?.text].filter(Boolean).join(" · "))}
              </span>
            </PressCard>
          </li>
        )}
      </LongList>
    </>
  );
};
