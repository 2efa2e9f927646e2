import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { fromSerial } from "../../../model/civilDate";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";
import { agreeBy, planState } from "../../views/agreement";
import type { PlanState } from "../../views/agreement";
import { AgreeForm } from "./AgreeForm";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
});

/** How far an SKP is on its way to ditetapkan, what it lacks, and the next step of it. */
export const PlanStateBox = ({
  skp,
  post = "",
}: {
  readonly skp: string;
  /** The post, where a person has several SKP. */
  readonly post?: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { agreement, plans } = words;
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const state = useMemo(() => planState(book, skp), [book, skp]);
  if (!state) return null;
  const { status, lack, mayGoBack, unrecorded } = state;
  const set = (to: "draf" | "diajukan" | "ditetapkan") =>
    attempt(() => app.run("setPlanState", { skp: [skp], to }));
  const due = agreeBy(book);
  const day = (serial: number) => format.day(fromSerial(serial));
  const said =
    status === "ditetapkan" ? agreedText(state, agreement, day, format.number) : plans.states[status];
  return (
    <Card>
      <div className={text.ends}>
        <span className={text.quiet}>{post === "" ? agreement.state : `${agreement.state}: ${post}`}</span>
        <span className={text.name}>{said}</span>
      </div>
      {status !== "ditetapkan" && due !== undefined && (
        <span className={text.quiet}>{(today > due ? agreement.overdue : agreement.due)(day(due))}</span>
      )}
      {lack && <span className={text.quiet}>{agreement.lacks[lack]}</span>}
      {unrecorded && <span className={text.quiet}>{agreement.unrecordedOne}</span>}
      {!lack && status !== "ditetapkan" && (
        <AgreeForm skp={[skp]} primary={status === "diajukan"}>
          {agreement.agree}
        </AgreeForm>
      )}
      <div className={styles.buttons}>
        {!lack && (status === "draf" || status === "") && (
          <ActionButton size="small" primary onPress={() => set("diajukan")}>
            {agreement.submit}
          </ActionButton>
        )}
        {unrecorded && (
          <ActionButton size="small" onPress={() => set("ditetapkan")}>
            {agreement.recordText}
          </ActionButton>
        )}
        {(status === "diajukan" || status === "ditetapkan") && mayGoBack && (
          <ActionButton size="small" onPress={() => set("draf")}>
            {agreement.back}
          </ActionButton>
        )}
      </div>
    </Card>
  );
};

const agreedText = (
  { tanggal, versi }: PlanState,
  says: {
    readonly agreedOn: (day: string, version: string) => string;
    readonly agreedVersion: (version: string) => string;
  },
  day: (serial: number) => string,
  number: (value: number) => string,
): string =>
  tanggal === null ? says.agreedVersion(number(versi)) : says.agreedOn(day(tanggal), number(versi));
