import { Button, makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Row } from "../../model/tables";
import { useApp, usePane } from "../pane/context";
import { PressCard } from "../parts/Card";
import { Empty } from "../parts/Empty";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { useText } from "../parts/useText";
import { matches } from "../views/search";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
});

/** "Saya bekerja sebagai": who works at this computer. */
export const Saya = () => {
  const styles = useStyles();
  const text = useText();
  const { words, me, setMe, go } = usePane();
  const employees = useApp(({ book }) => book.tables.pegawai.rows);
  const [query, setQuery] = useState("");
  const found = useMemo(
    () => employees.filter(({ nama, nip, jabatan }) => matches(query, [nama, nip, jabatan])),
    [employees, query],
  );
  const { who } = words;
  const choose = (employee: Row<"pegawai"> | undefined) => {
    setMe(employee);
    go({ page: "beranda" });
  };
  return (
    <Page title={who.title}>
      <p className={text.hint}>{who.why}</p>
      <p className={text.hint}>{who.statement}</p>
      {me && (
        <div>
          <Button onClick={() => choose(undefined)}>{who.none}</Button>
        </div>
      )}
      {employees.length === 0 ? (
        <Empty say={who.empty} />
      ) : (
        <SearchBox
          className={styles.search}
          aria-label={who.search}
          placeholder={who.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
      {employees.length > 0 && found.length === 0 && <Empty say={who.notFound} />}
      <LongList label={who.title} items={found}>
        {(employee) => (
          <li>
            <PressCard onPress={() => choose(employee)}>
              <span className={text.name}>
                {employee.nama || words.plans.noName}
                {employee.id === me?.id ? " ✓" : ""}
              </span>
              <span className={text.quiet}>
                {[employee.nip, employee.jabatan].filter((text) => text !== "").join(" · ")}
              </span>
            </PressCard>
          </li>
        )}
      </LongList>
    </Page>
  );
};
