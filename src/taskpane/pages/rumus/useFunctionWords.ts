import { useEffect, useState } from "react";
import { readDescriptions } from "../../../app/readDescriptions";
import type { Described } from "../../../app/readDescriptions";
import { functionWords } from "../../../locale/functions";
import { functionsInEnglish } from "../../../locale/functions/english";
import type { FunctionWords } from "../../../locale/functions/words";
import { usePane } from "../../pane/context";
import type { FunctionName } from "../../views/formulas";

/** What the page says of a function, in the language of the pane. */
export interface SaidOfFunction {
  readonly question: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What comes out and why: its shape, and in Indonesian the first note of the help page. */
  readonly returns: readonly string[];
}

type Descriptions = ReadonlyMap<string, Described>;
let english: Promise<Descriptions | undefined> | undefined;

/** The words of every function: the Indonesian ones are here, the English descriptions are loaded. */
export const useFunctionWords = (): ((id: FunctionName) => SaidOfFunction) => {
  const { language } = usePane();
  const [loaded, setLoaded] = useState<Descriptions>();
  useEffect(() => {
    if (language !== "en") return;
    let wanted = true;
    english ??= readDescriptions();
    void english.then((descriptions) => wanted && setLoaded(descriptions));
    return () => {
      wanted = false;
    };
  }, [language]);
  return (id) => {
    const words: FunctionWords = functionWords[id];
    const { question, description, parameters, choices = {}, returns, notes } = words;
    if (language === "id")
      return { question, description, parameters, choices, returns: [returns, ...notes.slice(0, 1)] };
    const said = functionsInEnglish[id];
    const { description: text = "", parameters: each = {}, choices: lists = {} } = loaded?.get(id) ?? {};
    return {
      question: said.question,
      description: text,
      parameters: each,
      choices: Object.fromEntries(
        Object.entries(choices).map(([list, values]) => [list, { ...values, ...lists[list] }]),
      ),
      returns: [said.returns],
    };
  };
};
