import type { InputOf } from "../../src/app/registry";
import { office } from "../support/office";
import type { SeenPane } from "./seenPane";

/** Starts the office of these people: the name of each, the post, and the name of the leader, "" for none. */
export const takePeople = async (
  { app }: SeenPane,
  people: readonly (readonly [nama: string, jabatan: string, atasan: string])[],
): Promise<void> => {
  await app.run("importRoster", { ...office, rows: [["Nama", "Jabatan", "Atasan"], ...people] });
  await app.confirm();
};

/** The id of the SKP of a person, as the pane has read it. @throws where nobody of that name has one */
export const planOf = ({ app }: SeenPane, name: string): string => {
  const { tables } = app.store.getState().book;
  const person = tables.pegawai.rows.find(({ nama }) => nama === name);
  const found = tables.skp.rows.find(({ idPegawai }) => idPegawai === person?.id);
  if (!found) throw new Error(`no SKP of ${name}`);
  return found.id;
};

/** Gives a person a result, at the top and without indicators unless `more` says otherwise. */
export const addResult = async (
  pane: SeenPane,
  name: string,
  rencana: string,
  more: Partial<InputOf<"addResult">> = {},
): Promise<void> => {
  await pane.app.run("addResult", {
    owners: [{ skp: planOf(pane, name), peran: "" }],
    above: { top: true },
    rencana,
    indicators: [],
    ...more,
  });
};
