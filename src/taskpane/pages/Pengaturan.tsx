import { Button, Field, makeStyles } from "@fluentui/react-components";
import { languages } from "../../locale/format";
import { useApp, usePane } from "../pane/context";
import { Card } from "../parts/Card";
import { Empty } from "../parts/Empty";
import { Choice } from "../parts/Filters";
import { Page } from "../parts/Page";
import { useText } from "../parts/useText";
import { settingsOf } from "../views/settings";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  value: { margin: 0 },
});

/** The settings of the workbook, which stand in a sheet, and those of this computer. */
export const Pengaturan = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, language, speak, me, go, attempt } = usePane();
  const { rows, sheet } = useApp(({ book }) => book.tables.pengaturan);
  const { settings } = words;
  return (
    <Page title={settings.title}>
      <h2 className={text.subtitle}>{settings.workbook}</h2>
      {rows.length === 0 ? (
        <Empty say={settings.empty} />
      ) : (
        <>
          <p className={text.hint}>{settings.workbookHint}</p>
          <Card>
            <dl className={styles.list}>
              {settingsOf(rows, settings.keys, format).map(({ id, name, value }) => (
                <div key={id}>
                  <dt className={text.quiet}>{name}</dt>
                  <dd className={styles.value}>{value || settings.emptyValue}</dd>
                </div>
              ))}
            </dl>
          </Card>
          <div>
            <Button onClick={() => attempt(() => app.show(sheet))}>{words.frame.openSheet(sheet)}</Button>
          </div>
        </>
      )}
      <h2 className={text.subtitle}>{settings.pane}</h2>
      <Field label={settings.language} hint={settings.languageHint}>
        <Choice
          label={settings.language}
          value={language}
          options={languages.map((key) => [key, settings.languages[key]])}
          onChange={speak}
        />
      </Field>
      <Field label={words.who.title}>
        <Button onClick={() => go({ page: "saya" })}>{me?.nama ?? words.who.nobody}</Button>
      </Field>
    </Page>
  );
};
