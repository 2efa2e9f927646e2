import { fieldKey } from "../../forms/copyOut";
import type { CopyField, CopySection } from "../../forms/copyOut";

/** A field and how it stands: not copied yet, copied as it is, or changed since it was copied. */
export interface CopyEntry extends CopyField {
  readonly id: string;
  readonly standing: "open" | "copied" | "changed";
  /** The text as it was copied, where it was. */
  readonly was?: string;
  readonly section: CopySection;
}

/** A field that was copied and is no longer there, or is empty now. */
export interface GoneEntry {
  readonly id: string;
  /** The id of the row that held it. */
  readonly row: string;
  readonly header: string;
  readonly was: string;
}

/** The ticks of an SKP: the copied texts by field. */
export type TickedTexts = ReadonlyMap<string, string>;

interface Kept {
  readonly idSkp: string;
  readonly idBaris: string;
  readonly kolom: string;
  readonly isi: string;
}

interface Waiting {
  readonly skp: string;
  readonly row: string;
  readonly kolom: string;
  readonly isi: string | null;
}

/** What is ticked of an SKP: what the workbook keeps, and over it what waits to be written there. */
export const tickedTexts = (
  skp: string,
  kept: readonly Kept[],
  waiting: readonly Waiting[],
): Map<string, string> => {
  const texts = new Map(
    kept.filter(({ idSkp }) => idSkp === skp).map((row) => [fieldKey(row.idBaris, row.kolom), row.isi]),
  );
  for (const tick of waiting) {
    if (tick.skp !== skp) continue;
    if (tick.isi === null) texts.delete(fieldKey(tick.row, tick.kolom));
    else texts.set(fieldKey(tick.row, tick.kolom), tick.isi);
  }
  return texts;
};

/** Every field of an SKP with how it stands, in the order of e-Kinerja. */
export const copyEntries = (sections: readonly CopySection[], ticked: TickedTexts): CopyEntry[] =>
  sections.flatMap((section) =>
    section.fields.map((field): CopyEntry => {
      const id = fieldKey(field.row, field.header);
      const was = ticked.get(id);
      const standing = was === undefined ? "open" : was === field.text ? "copied" : "changed";
      return { ...field, id, section, standing, ...(was === undefined ? {} : { was }) };
    }),
  );

/** What was copied and has no text any more. */
export const goneEntries = (entries: readonly CopyEntry[], ticked: TickedTexts): GoneEntry[] => {
  const there = new Set(entries.map(({ id }) => id));
  return [...ticked].flatMap(([id, was]) => {
    const at = id.indexOf(" ");
    return there.has(id) ? [] : [{ id, row: id.slice(0, at), header: id.slice(at + 1), was }];
  });
};

/** The entry to go on with: the first that is to be copied after this one, else the first of all; undefined when done. */
export const nextToCopy = (entries: readonly CopyEntry[], after?: string): CopyEntry | undefined => {
  const at = entries.findIndex(({ id }) => id === after);
  const isDue = ({ id, standing }: CopyEntry) => standing !== "copied" && id !== after;
  return entries.slice(at + 1).find(isDue) ?? entries.find(isDue);
};
