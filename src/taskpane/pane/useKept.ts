import { useState } from "react";
import { languageOf, languages } from "../../locale/format";
import type { Language } from "../../locale/format";
import type { Keeper } from "./kept";
import { readMe, writeMe } from "./me";
import type { Me } from "./me";

/** What is kept on this computer: the language of the pane, and who works here. */
export const useKept = (keeper: Keeper, excelLanguage: string) => {
  const [language, setLanguage] = useState<Language>(
    () => languages.find((one) => one === keeper.get("bahasa")) ?? languageOf(excelLanguage),
  );
  const [kept, setKept] = useState<Me | undefined>(() => readMe(keeper.get("saya")));
  return {
    language,
    speak: (wanted: Language) => {
      keeper.set("bahasa", wanted);
      setLanguage(wanted);
    },
    kept,
    setMe: (wanted: Me | undefined) => {
      keeper.set("saya", wanted ? writeMe(wanted) : "");
      setKept(wanted);
    },
  };
};
