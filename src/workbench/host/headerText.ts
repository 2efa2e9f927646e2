/** The three parts of a page's header or footer. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** The parts of Excel's one text, such as "&LVersi 1&RHalaman &P": what has no mark stands in the middle. */
export const headerParts = (text: string | undefined): HeaderParts => {
  const parts = { left: "", center: "", right: "" };
  const places = { L: "left", C: "center", R: "right" } as const;
  let place: keyof HeaderParts = "center";
  for (const piece of (text ?? "").split(/(&&|&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof places | undefined;
    if (mark) place = places[mark];
    else parts[place] += piece;
  }
  return parts;
};

/** Excel's one text of the three parts; undefined when all are empty. */
export const headerText = ({ left, center, right }: HeaderParts): string | undefined => {
  const part = (mark: string, text: string) => (text === "" ? "" : `&${mark}${text}`);
  return part("L", left) + part("C", center) + part("R", right) || undefined;
};
