import { Button, Field, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Counted } from "../../model/distribution";
import { calendarsOf } from "../../model/periods";
import { capaianOrganisasi } from "../../rules/lists";
import type { CapaianOrganisasi } from "../../rules/lists";
import { useApp, usePane } from "../pane/context";
import { Choice } from "./Filters";
import { TextButton } from "./TextButton";
import { useSave } from "./useSave";
import { useText } from "./useText";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
});

/** Sets the capaian kinerja organisasi of a period, having said for whom it counts. */
export const OrganisationResult = ({
  counted: { period, unit, capaian },
}: {
  readonly counted: Pick<Counted, "period" | "unit" | "capaian">;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const { distribution: say, judge } = words;
  const save = useSave();
  const book = useApp((state) => state.book);
  const row = useMemo(
    () => calendarsOf(book)(unit).find(({ periode }) => periode === period),
    [book, unit, period],
  );
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState<CapaianOrganisasi | "">("");
  const [scope, setScope] = useState<"all" | "unit">("all");
  if (!row) return null;
  const isOwn = row.unit !== "";
  const alone = isOwn || scope === "unit";
  return (
    <>
      <div>
        <TextButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? words.frame.close : capaian === "" ? say.fillOrganisation : say.changeOrganisation}
        </TextButton>
      </div>
      {isOpen && (
        <div className={styles.form}>
          <Field label={say.organisation} size="small">
            <Choice
              label={say.organisation}
              value={wanted}
              options={[
                ["", say.chooseOrganisation],
                ...capaianOrganisasi.map((one) => [one, judge.organisations[one]] as const),
              ]}
              onChange={setWanted}
            />
          </Field>
          {!isOwn && unit !== "" && (
            <Field label={say.countsFor} size="small">
              <Choice
                label={say.countsFor}
                value={scope}
                options={[
                  ["all", say.allUnits],
                  ["unit", say.onlyUnit(unit)],
                ]}
                onChange={setScope}
              />
            </Field>
          )}
          <span className={text.quiet}>
            {alone ? say.writtenForUnit(unit, period) : say.writtenForAll(period)}
          </span>
          <div>
            <Button
              size="small"
              disabledFocusable={wanted === ""}
              onClick={() =>
                save(
                  "setPeriod",
                  {
                    periode: period,
                    unit: alone ? unit : "",
                    cells: [{ column: "capaian", from: capaian, to: wanted }],
                  },
                  () => setOpen(false),
                )
              }
            >
              {say.saveOrganisation}
            </Button>
          </div>
        </div>
      )}
    </>
  );
};
