/** Whether a text reads on from the one above: it begins small, or the one above ends in the middle of a sentence. */
export const continues = (before: string, text: string): boolean =>
  before !== "" &&
  (/^\s*\p{Ll}/u.test(text) ||
    /([,;:&/(–-]|\b(dan|atau|yang|serta|dengan|untuk|pada|di|ke))\s*$/i.test(before));
