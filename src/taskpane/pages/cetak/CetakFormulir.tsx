import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputOf } from "../../../app/registry";
import { formKinds } from "../../../forms/kinds";
import { setting } from "../../../model/book";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Empty } from "../../parts/Empty";
import { ChooseForms } from "../../parts/ChooseForms";
import { Choice } from "../../parts/Filters";
import { Page } from "../../parts/Page";
import { useText } from "../../parts/useText";
import { unitsOf } from "../../views/formBatch";
import { endedPeriod, periodsOf } from "../../views/periods";
import { skpEntries } from "../../views/plans";
import { ChooseSome } from "../../parts/ChooseSome";
import { FormsFile } from "./FormsFile";
import { PrintSheets } from "./PrintSheets";

const useStyles = makeStyles({
  make: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});

const places = ["here", "file"] as const;

/** Makes the forms of a unit or of some people: in this workbook for a while, or as a file of their own. */
export const CetakFormulir = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { formBatch } = words;
  const units = useMemo(() => unitsOf(skpEntries(book)), [book]);
  const periods = useMemo(() => periodsOf(book), [book]);
  const [unit, setUnit] = useState<string>();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<InputOf<"makeForms">["forms"]>(["skp"]);
  const [chosenPeriod, setPeriod] = useState<string>();
  const [place, setPlace] = useState<(typeof places)[number]>("here");
  const { entries } = units.find((one) => one.unit === unit) ?? units[0] ?? { entries: [] };
  if (entries.length === 0)
    return (
      <Page title={formBatch.title}>
        <Empty
          say={formBatch.noPlans}
          hint={formBatch.noPlansHint}
          button={words.plans.title}
          onFill={() => go({ page: "rencana" })}
        />
      </Page>
    );
  const period = chosenPeriod ?? endedPeriod(periods, today)?.name ?? "";
  const wish: InputOf<"makeForms"> = {
    plans: entries.map(({ id }) => id).filter((id) => !without.has(id)),
    forms: chosen,
    period,
  };
  const count = wish.plans.length * wish.forms.length;
  const say = format.number(count);
  return (
    <Page title={formBatch.title}>
      <PrintSheets />
      <Field label={formBatch.unit}>
        <Choice
          label={formBatch.unit}
          value={String(units.findIndex((one) => one.unit === unit))}
          options={units.map(({ unit: name, entries: some }, at) => [
            String(at),
            name === undefined
              ? formBatch.everybody(format.number(some.length))
              : formBatch.oneUnit(name || formBatch.noUnit, format.number(some.length)),
          ])}
          onChange={(at) => {
            setUnit(units[Number(at)]?.unit);
            setWithout(new Set());
          }}
        />
      </Field>
      <ChooseSome
        items={entries.map(({ id, name, jabatan, nip }) => ({
          id,
          label: [name || words.plans.noName, jabatan].filter((part) => part !== "").join(" · "),
          also: nip,
        }))}
        without={without}
        say={{
          open: formBatch.choosePeople,
          close: formBatch.hidePeople,
          search: formBatch.search,
          list: formBatch.people,
        }}
        onChange={setWithout}
      />
      <ChooseForms
        label={formBatch.forms}
        kinds={formKinds}
        chosen={chosen}
        onChoose={setChosen}
        periods={periods}
        period={period}
        onPeriod={setPeriod}
      />
      <Field label={formBatch.where} hint={place === "here" ? formBatch.hereHint : formBatch.fileHint}>
        <RadioGroup
          value={place}
          onChange={(_event, data) => setPlace(places.find((one) => one === data.value) ?? "here")}
        >
          {places.map((one) => (
            <Radio key={one} value={one} label={formBatch.places[one]} />
          ))}
        </RadioGroup>
      </Field>
      {count === 0 ? (
        <p className={text.hint}>{formBatch.nobody}</p>
      ) : place === "here" ? (
        <div className={styles.make}>
          <ActionButton primary onPress={() => attempt(() => app.run("makeForms", wish))}>
            {formBatch.make(say)}
          </ActionButton>
        </div>
      ) : (
        <FormsFile
          key={JSON.stringify(wish)}
          wish={wish}
          what={unit || String(setting(book, "instansi") || formBatch.kinds.skp)}
        />
      )}
    </Page>
  );
};
