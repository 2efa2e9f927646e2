/** A leader's plan as people write it in one cell: the result, and the indicator that is contributed to. */
export interface LeaderText {
  readonly result: string;
  /** "" where the text names none. */
  readonly indicator: string;
}

/** "IKI.5.6.", "IKU 2", "IKSK.1": what codes of indicators begin with. */
const indicatorCode = /(?<![\p{L}\d])(?:IK[A-Z]{0,3}|Ik[a-z]{0,2})[.\s-]?\d/u;
const indicatorLabel = /(?:^|[\s;])(?:Indikator(?: Kinerja)?(?: Individu| Utama)?|IKI|IKU|IK)\s*:\s*/iu;
/** What a sentence of an indicator begins with. */
const measure =
  /\r?\n\s*(?=(?:persen(?:tase)?|jumlah|rata-rata|rasio|tingkat|nilai|indeks|skor|angka|laju|proporsi|ketepatan|cakupan)\b)/iu;

/**
 * Splits a leader's text into result and indicator: where the indicator's code begins, at the label "Indikator:", or
 * at a line that begins as indicators do. Anything else is a result as a whole.
 * @example splitLeaderText("RHK.5. Mutu naik \r\nIKI.5.6. Persentase") //=> result "RHK.5. Mutu naik"
 */
export const splitLeaderText = (text: string): LeaderText => {
  const code = indicatorCode.exec(text);
  if (code) return parts(text, code.index, code.index);
  const label = indicatorLabel.exec(text);
  if (label) return parts(text, label.index, label.index + label[0].length);
  const line = measure.exec(text);
  if (line) return parts(text, line.index, line.index + line[0].length);
  return { result: text.trim(), indicator: "" };
};

const parts = (text: string, before: number, after: number): LeaderText => ({
  result: text.slice(0, before).trim(),
  indicator: text.slice(after).trim(),
});

/** How far a text stands from the left: blanks count one, a tab four. */
export const indentOf = (text: string): number =>
  (/^[\s\u00a0]*/u.exec(text)?.[0] ?? "").replaceAll("\t", "    ").length;

/** A code such as "1.01.02", "1.1.", "A.2": its parts; undefined where a text is none. */
export const codeParts = (text: string): readonly string[] | undefined => {
  const bare = text.trim().replace(/[.)]+$/, "");
  return /^(?:[A-Za-z]{1,6}[.\s-]?)?\d+(?:[.-]\d+)*$|^[A-Z](?:[.-]\d+)+$/.test(bare)
    ? bare.toUpperCase().split(/[.\s-]+/)
    : undefined;
};

/** The code with which a text begins, and the rest: "1.01 Program" is "1.01" and "Program". */
export const leadingCode = (text: string): { readonly code: string; readonly rest: string } | undefined => {
  const found = /^\s*(\d+(?:\.\d+)*)[.)]?\s+(?=\S)/.exec(text);
  return found?.[1] === undefined ? undefined : { code: found[1], rest: text.slice(found[0].length).trim() };
};
