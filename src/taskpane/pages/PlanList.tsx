import { Button } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { useMemo, useState } from "react";
import { useApp, usePane } from "../pane/context";
import { PressCard } from "../parts/Card";
import { Empty } from "../parts/Empty";
import { Filters } from "../parts/Filters";
import { LongList } from "../parts/LongList";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { ManyStates } from "./agreement/ManyStates";
import { filterPlans, planFilters, skpEntries } from "../views/plans";

/** Every SKP of the workbook, to search and to choose from. */
export const PlanList = () => {
  const text = useText();
  const { words, format, route, go, me } = usePane();
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const filter = (route.page === "rencana" && route.filter) || "semua";
  const entries = useMemo(() => skpEntries(book), [book]);
  const found = useMemo(
    () => filterPlans(entries, filter, query, me?.id ?? ""),
    [entries, filter, query, me?.id],
  );
  const foundIds = useMemo(() => found.map(({ id }) => id), [found]);
  const { plans } = words;
  const readForm = () => go({ page: "mulaiFormulir" });
  if (entries.length === 0)
    return <Empty say={plans.empty} hint={plans.emptyHint} button={plans.readForm} onFill={readForm} />;
  return (
    <>
      <Filters
        label={plans.filter}
        filter={filter}
        options={planFilters
          .filter((key) => key !== "milikSaya" || me !== undefined)
          .map((key) => [key, plans.filters[key]])}
        onFilter={(chosen) => go({ page: "rencana", filter: chosen })}
        placeholder={plans.search}
        query={query}
        onQuery={setQuery}
      />
      {entries.every(({ results }) => results === 0) ? (
        <div>
          <Button appearance="primary" onClick={readForm}>
            {plans.readForm}
          </Button>
        </div>
      ) : (
        <TextButton icon={<DocumentTable16Regular />} onPress={readForm}>
          {plans.readAnother}
        </TextButton>
      )}
      <ManyStates skp={foundIds} />
      {found.length === 0 && <Empty say={plans.none} />}
      <LongList label={plans.list} items={found}>
        {({ id, name, jabatan, unit, status, results }) => (
          <li>
            <PressCard onPress={() => go({ page: "rencana", filter, skp: id })}>
              <span className={text.ends}>
                <span className={text.name}>{name || plans.noName}</span>
                <span className={text.quiet}>{plans.states[status]}</span>
              </span>
              <span className={text.quiet}>{[jabatan, unit].filter((text) => text !== "").join(" · ")}</span>
              <span className={text.quiet}>{plans.results(format.number(results))}</span>
            </PressCard>
          </li>
        )}
      </LongList>
    </>
  );
};
