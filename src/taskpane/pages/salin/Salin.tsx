import { Field, makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { Page } from "../../parts/Page";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { skpEntries } from "../../views/plans";
import { CopyWalk } from "./CopyWalk";

const useStyles = makeStyles({ whose: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** Copies one SKP into e-Kinerja; whose, is chosen here where the reader did not come from a plan. */
export const Salin = () => {
  const styles = useStyles();
  const text = useText();
  const { words, route, go, me } = usePane();
  const book = useApp((state) => state.book);
  const plans = useMemo(() => skpEntries(book), [book]);
  const asked = route.page === "salin" ? route.skp : undefined;
  const chosen =
    plans.find(({ id }) => id === asked) ?? plans.find(({ idPegawai }) => idPegawai === me?.id) ?? plans[0];
  const isShared = (wanted: string) => plans.filter(({ name }) => name === wanted).length > 1;
  const { copyOut } = words;
  if (!chosen)
    return (
      <Page title={copyOut.title}>
        <Empty
          say={copyOut.nobody}
          button={words.frame.tabs.rencana}
          onFill={() => go({ page: "rencana" })}
        />
      </Page>
    );
  return (
    <Page title={copyOut.title}>
      <TextButton icon={<ArrowLeft16Regular />} onPress={() => go({ page: "rencana", skp: chosen.id })}>
        {copyOut.toPlan}
      </TextButton>
      <p className={text.hint}>{copyOut.hint}</p>
      <Field label={copyOut.whose} className={styles.whose}>
        <Choice
          label={copyOut.whose}
          value={chosen.id}
          options={plans.map(({ id, name, jabatan }) => [
            id,
            [name || words.plans.noName, ...(isShared(name) ? [jabatan] : [])].join(" · "),
          ])}
          onChange={(skp) => go({ page: "salin", skp })}
        />
      </Field>
      <CopyWalk key={chosen.id} skp={chosen.id} />
    </Page>
  );
};
