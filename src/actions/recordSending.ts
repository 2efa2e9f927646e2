import { isRefusal } from "../model/plan";
import type { Receiver } from "../model/sharing/receivers";
import { isSending } from "../model/sharing/sending";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** Who gets a file, and when. */
export interface SendingWish {
  readonly receivers: readonly Pick<Receiver, "way" | "key" | "name" | "plans">[];
  /** The day, as Excel's serial number. */
  readonly day: number;
}

/** Records which files are sent: one row a receiver and day, by whose id the file is known when it comes back. */
export const recordSending: Action<SendingWish> = {
  name: "recordSending",
  plan: (book, { receivers, day }, tools) => {
    if (receivers.length === 0) return { refused: "nobodyToSend" };
    const tables = ensureTables(book, ["kiriman"]);
    if (isRefusal(tables)) return tables;
    const merger = mergeInto(book, "kiriman", tools, ({ penerima }) => [penerima]);
    for (const { way, key, name, plans } of receivers)
      merger.put(
        {
          penerima: name,
          cara: way,
          jumlahSkp: plans.length,
          dikirim: { serial: day },
          idPegawai: way === "Unit" ? "" : key,
        },
        (row) => isSending(row, { way, key, name }, day),
      );
    const steps = merger.steps();
    return { steps: steps.length ? [...tables, ...steps] : [] };
  },
};
