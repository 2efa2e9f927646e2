import { FileRefused } from "../../files/fileRefused";
import type { Loss } from "../../files/workbookFile";
import { ask, tell } from "./dialog";
import { element } from "./element";
import { megabytes, words } from "./words";

/** The largest file that is opened, in bytes. */
export const largestFile = 50 * 1024 * 1024;

/** Kinds of losses that are listed one by one; what is left is counted. */
const listed = 8;

const sentence = (error: unknown, file: string): string => {
  const { refused } = words;
  if (!(error instanceof FileRefused)) return refused.failed(file);
  if (error.code === "tooLarge") return refused.tooLarge(file, megabytes(largestFile));
  return refused[error.code](file);
};

/** Says why a file was not opened; the open workbook stays as it is. */
export const tellRefused = (error: unknown, file: string): Promise<unknown> =>
  tell(words.refused.title, [sentence(error, file), words.refused.kept], words.close);

/** Says that a file could not be made. */
export const tellNotSaved = (): Promise<unknown> =>
  tell(words.refused.savingTitle, [words.refused.saving], words.close);

/** What each kind of loss is called, with the places where it was found. */
export function lossLines(losses: readonly Loss[]): string[] {
  const kinds = new Map<string, { places: string[]; count: number }>();
  for (const { kind, where, count = 1 } of losses) {
    const name = words.losses.kinds[kind] ?? words.losses.other;
    const known = kinds.get(name) ?? { places: [], count: 0 };
    kinds.set(name, { places: [...known.places, where], count: known.count + count });
  }
  return [...kinds].map(([name, { places, count }]) => {
    const shown = places.slice(0, 3).join("; ");
    const rest = places.length > 3 ? `; ${words.losses.more(places.length - 3)}` : "";
    return `${name}${count > 1 ? ` (${count})` : ""}: ${shown}${rest}`;
  });
}

/** Lists what saving will leave out, and asks whether to save all the same. */
export async function confirmLosses(losses: readonly Loss[]): Promise<boolean> {
  if (losses.length === 0) return true;
  const lines = lossLines(losses);
  const list = element(
    "ul",
    { class: "losses" },
    ...lines.slice(0, listed).map((line) => element("li", {}, line)),
  );
  if (lines.length > listed) list.append(element("li", {}, words.losses.more(lines.length - listed)));
  const answer = await ask({
    title: words.losses.title,
    body: [words.losses.text, list],
    choices: [
      { value: "cancel", label: words.cancel },
      { value: "proceed", label: words.losses.proceed, kind: "primary" },
    ],
  });
  return answer === "proceed";
}

/** Asks before a workbook with changes that were not downloaded is replaced. */
export const askReplace = (): Promise<"cancel" | "download" | "proceed" | undefined> =>
  ask({
    title: words.replace.title,
    body: [words.replace.text],
    choices: [
      { value: "cancel", label: words.cancel },
      { value: "proceed", label: words.replace.proceed },
      { value: "download", label: words.replace.download, kind: "primary" },
    ],
  });

/** Asks before everything that is kept on this computer is erased. */
export const askErase = async (): Promise<boolean> =>
  (await ask({
    title: words.erase.title,
    body: [words.erase.text],
    choices: [
      { value: "cancel", label: words.cancel },
      { value: "proceed", label: words.erase.proceed, kind: "danger" },
    ],
  })) === "proceed";
