import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane/context";
import { Card } from "../parts/Card";
import { Page } from "../parts/Page";
import { useText } from "../parts/useText";

const useStyles = makeStyles({
  usage: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A page of short answers. */
export const Bantuan = () => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const { help } = words;
  return (
    <Page title={help.title}>
      <p className={text.say}>{help.intro}</p>
      {help.topics.map(({ title, say }) => (
        <section key={title}>
          <h2 className={text.subtitle}>{title}</h2>
          <p className={text.say}>{say}</p>
        </section>
      ))}
      <h2 className={text.subtitle}>{help.functions}</h2>
      {help.functionList.map(({ usage, say }) => (
        <Card key={usage}>
          <code className={styles.usage}>{`=${usage}`}</code>
          <span>{say}</span>
        </Card>
      ))}
      <p className={text.quiet}>{help.version(process.env.BUILD_ID ?? "")}</p>
    </Page>
  );
};
