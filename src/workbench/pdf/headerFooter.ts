/** What the codes of a header or footer stand for. */
export interface Facts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly workbook: string;
  readonly now: Date;
}

/** The parts of a header or footer, with their line breaks. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

type Part = keyof PageText;

const parts: Readonly<Record<string, Part>> = { L: "left", C: "center", R: "right" };

/** Code by code: a letter, a font in quotes, a size, a colour, or plain text. */
const codes = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d+|[\s\S])|[^&]+/g;

/** Excel's text of a header or footer ("&LVersi 1&RHalaman &P dari &N") as it stands on a page; looks are left out. */
export function pageText(text: string, facts: Facts): PageText {
  const found = { left: "", center: "", right: "" };
  let part: Part = "center";
  for (const [token] of text.matchAll(codes)) {
    const code = token.startsWith("&") ? token.slice(1).toUpperCase() : undefined;
    if (code !== undefined && parts[code]) part = parts[code];
    else found[part] += code === undefined ? token : meaning(code, facts);
  }
  return found;
}

const two = (value: number): string => String(value).padStart(2, "0");

function meaning(code: string, { page, pages, sheet, workbook, now }: Facts): string {
  switch (code) {
    case "P":
      return String(page);
    case "N":
      return String(pages);
    case "A":
      return sheet;
    case "F":
      return workbook;
    case "D":
      return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
    case "T":
      return `${two(now.getHours())}.${two(now.getMinutes())}`;
    case "&":
      return "&";
    default:
      return "";
  }
}
