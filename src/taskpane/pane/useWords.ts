import { useEffect, useState } from "react";
import type { Language } from "../../locale/format";
import { id } from "../../locale/id";
import type { Words } from "../../locale/id";

const load: Readonly<Record<Language, () => Promise<Words>>> = {
  id: () => Promise.resolve(id),
  en: () => import("../../locale/en").then(({ en }) => en),
};

/** The words of a language; undefined until they are loaded. Indonesian is always there. */
export const useWords = (language: Language): Words | undefined => {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly words: Words }>();
  useEffect(() => {
    let wanted = true;
    void load[language]().then((words) => wanted && setLoaded({ language, words }));
    return () => {
      wanted = false;
    };
  }, [language]);
  return language === "id" ? id : loaded?.language === language ? loaded.words : undefined;
};
