/** What is kept on this computer: small texts by key. Where the browser keeps nothing, nothing is kept. */
export interface Keeper {
  readonly get: (key: string) => string;
  readonly set: (key: string, text: string) => void;
}

const prefix = "skp.";

/** Keeps in the browser's localStorage, which Excel may forbid. */
export const browserKeeper: Keeper = {
  get: (key) => {
    try {
      return localStorage.getItem(prefix + key) ?? "";
    } catch {
      return "";
    }
  },
  set: (key, text) => {
    try {
      if (text === "") localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, text);
    } catch {
      // Nothing is kept then: the question is asked again next time.
    }
  },
};
