import { Checkbox, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../../../locale/id";
import { readReferences, writeReferences } from "../../../../model/references";
import type { Reference } from "../../../../model/references";
import { references } from "../../../../model/tables";
import { usePane } from "../../../pane/context";
import { FieldBox } from "./FieldBox";

const useStyles = makeStyles({
  list: { gridColumn: "1 / -1", margin: 0, padding: 0, border: "none", minWidth: 0 },
  boxes: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

/** The words of each reference, by their key. */
const words: Readonly<Record<Reference, keyof Words["edit"]["references"]>> = {
  renstra: "renstra",
  "perjanjian kinerja": "perjanjianKinerja",
  "organisasi dan tata kerja": "organisasi",
  "rencana kinerja pimpinan": "rencanaPimpinan",
  kompetensi: "kompetensi",
  prioritas: "prioritas",
  "perjanjian kerja": "perjanjianKerja",
};

/** What a result refers to: the documents that planning looks at, to be ticked, and anything else as it is typed. */
export const AcuanField = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (acuan: string) => void;
}) => {
  const styles = useStyles();
  const { edit } = usePane().words;
  const { known, other } = readReferences(value);
  // While it is typed it stands as it is typed: a blank at its end, or a word that is about to be one of the list.
  const [typing, setTyping] = useState<string>();
  const tick = (one: Reference, isTicked: boolean) =>
    onChange(
      writeReferences({ known: isTicked ? [...known, one] : known.filter((kept) => kept !== one), other }),
    );
  return (
    <>
      <fieldset className={styles.list}>
        <legend>{edit.acuanList}</legend>
        <div className={styles.boxes}>
          {references.map((one) => (
            <Checkbox
              key={one}
              label={edit.references[words[one]]}
              checked={known.includes(one)}
              onChange={(_event, { checked }) => tick(one, checked === true)}
            />
          ))}
        </div>
      </fieldset>
      <FieldBox label={edit.acuan} hint={edit.hints.acuan}>
        <Input
          value={typing ?? other}
          onChange={(_event, data) => {
            setTyping(data.value);
            onChange(writeReferences({ known, other: data.value }));
          }}
          onBlur={() => setTyping(undefined)}
        />
      </FieldBox>
    </>
  );
};
