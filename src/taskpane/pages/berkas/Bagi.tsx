import { Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FormKind } from "../../../forms/form";
import { formKinds, kindsOfForm } from "../../../forms/kinds";
import { sharingWords } from "../../../locale/sharing";
import { receiversOf } from "../../../model/sharing/receivers";
import type { ShareWay } from "../../../model/sharing/receivers";
import { setting } from "../../../model/book";
import { shareWays } from "../../../model/tables";
import { useApp, usePane } from "../../pane/context";
import { ChooseForms } from "../../parts/ChooseForms";
import { ChooseSome } from "../../parts/ChooseSome";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { MakeFile } from "../../parts/MakeFile";
import { MessageCard } from "../../parts/MessageCard";
import { Page } from "../../parts/Page";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { asFileName, distinct } from "../../views/fileNames";
import { endedPeriod, periodsOf } from "../../views/periods";

/** Whether a form says how somebody is judged: no employee gets that before it is told to them. */
const isAboutJudging = (kind: FormKind): boolean =>
  kindsOfForm[kind].stage === "penilaian" || kindsOfForm[kind].stage === "tindakLanjut";

/** Cuts the workbook into files, one for each receiver, and records who gets one. */
export const Bagi = () => {
  const text = useText();
  const { app, words, language, format, go } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { share } = sharingWords[language];
  const [way, setWay] = useState<ShareWay>("Penilai");
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const periods = useMemo(() => periodsOf(book), [book]);
  const [chosenForms, setForms] = useState<readonly FormKind[]>([]);
  const [chosenPeriod, setPeriod] = useState<string>();
  const receivers = useMemo(() => receiversOf(book, way), [book, way]);
  const plans = book.tables.skp.rows.length;
  if (plans === 0)
    return (
      <Page title={share.title}>
        <Empty
          say={share.nobody}
          hint={share.nobodyHint}
          button={words.plans.title}
          onFill={() => go({ page: "rencana" })}
        />
      </Page>
    );
  const chosen = receivers.filter(({ key }) => !without.has(key));
  const kinds = formKinds.filter((kind) => way !== "Pegawai" || !isAboutJudging(kind));
  const forms = {
    forms: kinds.filter((kind) => chosenForms.includes(kind)),
    period: chosenPeriod ?? endedPeriod(periods, today)?.name ?? "",
  };
  const count = format.number(chosen.length);
  const left = plans - receivers.reduce((sum, one) => sum + one.plans.length, 0);
  const year = String(setting(book, "tahun"));
  const names = distinct(chosen.map(({ name }) => asFileName(share.fileName(year, name))));
  const begin: Parameters<typeof MakeFile>[0]["begin"] = async (tell) => {
    const { end } = await app.run("recordSending", { receivers: chosen, day: today });
    if (end !== "done" && end !== "nothing") return undefined;
    const [{ makeFile }, { sendingOf }] = await Promise.all([
      import("../../../app/fileWork"),
      import("../../../model/sharing/sending"),
    ]);
    const recorded = app.store.getState().book;
    const parts = chosen.map((receiver, at) => ({
      receiver,
      name: `${names[at] ?? ""}.xlsx`,
      sending: sendingOf(recorded, receiver, today) ?? "",
    }));
    return makeFile({ make: "parts", book: recorded, parts, forms }, tell);
  };
  return (
    <Page title={share.title}>
      <p className={text.hint}>{share.hint}</p>
      <Field label={share.way}>
        <Choice
          label={share.way}
          value={way}
          options={shareWays.map((one) => [one, share.ways[one]])}
          onChange={(next) => {
            setWay(next);
            setWithout(new Set());
          }}
        />
      </Field>
      <p className={text.say}>{share.holds[way]}</p>
      {left > 0 && <MessageCard intent="warning" message={share.without(format.number(left))} />}
      <ChooseSome
        items={receivers.map(({ key, name, plans: own }) => ({
          id: key,
          label: `${name} · ${share.plans(format.number(own.length))}`,
        }))}
        without={without}
        say={{ open: share.choose, close: share.hide, search: share.search, list: share.receivers }}
        onChange={setWithout}
      />
      <ChooseForms
        label={share.forms}
        kinds={kinds}
        chosen={forms.forms}
        onChoose={setForms}
        periods={periods}
        period={forms.period}
        onPeriod={setPeriod}
      />
      <p className={text.hint}>{share.formsHint}</p>
      <MakeFile
        key={JSON.stringify([way, forms, chosen.map(({ key }) => key)])}
        begin={begin}
        total={chosen.length}
        name={chosen.length === 1 ? `${names[0] ?? ""}.xlsx` : share.zipName(year)}
        say={{
          title: share.title,
          make: share.make(count),
          making: share.making,
          failed: share.failed,
          ready: share.ready(count),
        }}
      >
        {chosen.length > 1 && <p className={text.say}>{share.zipHint}</p>}
        <p className={text.hint}>{share.notCopied}</p>
      </MakeFile>
      <TextButton onPress={() => go({ page: "kumpulkan" })}>{share.toCollect}</TextButton>
    </Page>
  );
};
