import { aspek as aspects, kelompok as groups } from "../rules/lists";
import type { Aspek, Kelompok } from "../rules/lists";
import { treeOf, unclear } from "../rules/tree";
import { wordIn } from "../rules/words";
import type { TreeColumn } from "./importTreeHeaders";
import { aspectColumns } from "./importTreeMapping";
import type { TreeReadAs } from "./importTreeMapping";
import { codeParts, indentOf, leadingCode } from "./importTreeText";
import { cleaned } from "./rosterText";

/** What hangs above a result as a list says it: a result of the list, a text, or something that the list lacks. */
export type TreeParent =
  | { readonly at: number }
  | { readonly text: string; readonly indicator: string }
  | { readonly missing: string };

/** An indicator as a list says it. */
export interface TreeIndicator {
  readonly aspek: Aspek | "";
  readonly indikator: string;
  readonly target: string;
  readonly satuan: string;
}

/** A result of a list. */
export interface TreeEntry {
  /** The row in which it stands first, zero-based among all rows. */
  readonly row: number;
  readonly text: string;
  /** Absent where no parent is named. */
  readonly parent?: TreeParent;
  readonly indicators: readonly TreeIndicator[];
  readonly kelompok: Kelompok | "";
  readonly nip: string;
  readonly pemilik: string;
}

/** Something in a list of results that a person should look at. */
export interface TreeFinding {
  readonly code:
    /** A row without a result: not taken. */
    | "noText"
    /** The parent that is named is not in the list; the name stays. */
    | "missingParent"
    | "ownParent"
    /** Another row bears the same id or code; what hangs under it is not linked. */
    | "sameId"
    /** Several rows bear the parent's id, or several results its text; not linked. */
    | "ambiguousParent"
    /** The owner is nobody of the workbook; the result comes without an owner. */
    | "unknownOwner"
    | "ambiguousOwner"
    /** The owner's SKP is agreed: the result is not taken. */
    | "agreed";
  readonly row: number;
  readonly value: string;
}

/** What was read of a list, in its order. */
export interface TreeReading {
  readonly entries: readonly TreeEntry[];
  readonly findings: readonly TreeFinding[];
}

type Rows = readonly (readonly string[])[];
type Draft = { -readonly [Key in keyof TreeEntry]: TreeEntry[Key] } & {
  indicators: TreeIndicator[];
  id: string;
  parentId: string;
  code: string;
  depth: number;
  /** What makes two rows beside each other one result with more indicators. */
  same: string;
};

/** Reads the results of a list as the mapping says. No row is dropped in silence. */
export const readTree = (rows: Rows, readAs: TreeReadAs): TreeReading => {
  const findings: TreeFinding[] = [];
  const drafts: Draft[] = [];
  const { headerRow, kind, columns, levels } = readAs;
  const paths = new Map<string, number>();
  let path: (string | undefined)[] = [];
  let section: Kelompok | "" = "";
  let last: Draft | undefined;

  for (let row = headerRow + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const filled = cells.map(cleaned).filter((cell) => cell !== "");
    if (filled.length === 0 || isNumbering(filled)) continue;
    if (filled.length === 1 && /^perilaku kerja$/i.test(filled[0] ?? "")) break;
    const heading = filled.length === 1 ? sectionOf(filled[0] ?? "") : undefined;
    if (heading) {
      section = heading;
      continue;
    }
    const raw = (key: TreeColumn): string => cells[columns[key] ?? -1] ?? "";
    const draft = (text: string, depth: number): Draft => ({
      row,
      text,
      depth,
      indicators: [],
      kelompok: wordIn(groups, tidy(raw("kelompok"))) ?? section,
      nip: tidy(raw("nip")),
      pemilik: tidy(raw("pemilik")),
      id: tidy(raw("id")),
      parentId: tidy(raw("parentId")),
      code: codeOf(raw("code"), raw("text")),
      same: [text, depth, ...sameKeys.map((key) => tidy(raw(key)))].join("\n"),
    });
    const indicators = indicatorsOf((key) => tidy(raw(key)));

    if (kind === "columns") {
      const found = levels.flatMap((column, depth) => {
        const text = tidy(cells[column] ?? "");
        return text === "" ? [] : [{ text, depth }];
      });
      for (const { text, depth } of found) {
        if (path[depth] !== text) path = [...Array.from({ length: depth }, (_, at) => path[at]), text];
        const key = path.slice(0, depth + 1).join("\n\t");
        const known = paths.get(key);
        last = known === undefined ? draft(text, depth) : drafts[known];
        if (known !== undefined || !last) continue;
        const above = aboveIn(path, depth, paths);
        if (above !== undefined) last.parent = { at: above };
        paths.set(key, drafts.push(last) - 1);
      }
      if (found.length === 0 && indicators.length === 0)
        findings.push({ code: "noText", row, value: filled.join(" · ") });
      last?.indicators.push(...indicators);
      continue;
    }

    const written = raw("text");
    // In a list of posts a person without one stands above others all the same.
    const text = tidy(written) || (kind === "parentId" ? tidy(raw("pemilik")) : "");
    if (text === "") {
      if (last && indicators.length > 0 && tidy(raw("parentText")) === "")
        last.indicators.push(...indicators);
      else findings.push({ code: "noText", row, value: filled.join(" · ") });
      continue;
    }
    const depth = kind === "indent" ? indentOf(written) : kind === "level" ? levelOf(raw("level")) : 0;
    const next = draft(text, depth);
    if (last && indicators.length > 0 && last.indicators.length > 0 && last.same === next.same) {
      last.indicators.push(...indicators);
      continue;
    }
    next.indicators.push(...indicators);
    if (kind === "parentText") {
      const [above, indicator] = [tidy(raw("parentText")), tidy(raw("parentIndicator"))];
      if (above !== "" || indicator !== "")
        next.parent = { text: above || indicator, indicator: above && indicator };
    }
    drafts.push(next);
    last = next;
  }

  if (kind === "indent" || kind === "level") hangByDepth(drafts);
  if (kind === "code") hangByCode(drafts, findings);
  if (kind === "parentId") hangById(drafts, findings);
  return {
    entries: drafts.map(({ row, text, parent, indicators, kelompok, nip, pemilik }) => ({
      row,
      text,
      ...(parent && { parent }),
      indicators,
      kelompok,
      nip,
      pemilik,
    })),
    findings: findings.sort((one, other) => one.row - other.row),
  };
};

const sameKeys: readonly TreeColumn[] = [
  "parentText",
  "parentIndicator",
  "id",
  "parentId",
  "code",
  "nip",
  "pemilik",
];

/** A cell without what people write for nothing; line ends within stay. */
const tidy = (text: string): string =>
  cleaned(text) === ""
    ? ""
    : text
        .replace(/\r\n?/g, "\n")
        .replace(/\ufeff/g, "")
        .trim();

/** A row that numbers the columns: (1) (2) (3), or -1 -2 where Excel has read the brackets as a minus. */
const isNumbering = (filled: readonly string[]): boolean =>
  filled.length > 2 && filled.every((cell, at) => new RegExp(`^[(-]?${at + 1}\\)?$`).test(cell));

/** "A. UTAMA", "Tambahan": the heading of a section. */
const sectionOf = (text: string): Kelompok | undefined =>
  wordIn(groups, text.replace(/^\s*[a-z\d][.)]\s*/i, "").replace(/^kinerja\s+/i, ""));

const codeOf = (code: string, text: string): string => tidy(code) || (leadingCode(text)?.code ?? "");

const levelOf = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);

const indicatorsOf = (cell: (key: TreeColumn) => string): TreeIndicator[] => [
  ...(cell("indikator") === ""
    ? []
    : [
        {
          aspek: wordIn(aspects, cell("aspek")) ?? ("" as const),
          indikator: cell("indikator"),
          target: cell("target"),
          satuan: cell("satuan"),
        },
      ]),
  ...aspectColumns.flatMap(([aspek, indikator, target]) =>
    cell(indikator) === "" ? [] : [{ aspek, indikator: cell(indikator), target: cell(target), satuan: "" }],
  ),
];

/** The nearest level above that is filled. */
const aboveIn = (
  path: readonly (string | undefined)[],
  depth: number,
  paths: ReadonlyMap<string, number>,
): number | undefined => {
  for (let above = depth - 1; above >= 0; above--)
    if (path[above] !== undefined) return paths.get(path.slice(0, above + 1).join("\n\t"));
  return undefined;
};

/** Each hangs under the nearest one before it that stands further left. */
const hangByDepth = (drafts: readonly Draft[]): void => {
  const above: number[] = [];
  drafts.forEach((draft, at) => {
    while (above.length > 0 && (drafts[above.at(-1) ?? 0]?.depth ?? 0) >= draft.depth) above.pop();
    const parent = above.at(-1);
    if (parent !== undefined) draft.parent = { at: parent };
    above.push(at);
  });
};

/** Each hangs under the longest code that its own begins with; the shortest codes of a list are its top. */
const hangByCode = (drafts: readonly Draft[], findings: TreeFinding[]): void => {
  const codes = drafts.map(({ code }) => codeParts(code) ?? []);
  const top = codes.reduce((least, { length }) => (length > 0 && length < least ? length : least), Infinity);
  const rowOf = new Map<string, number>();
  codes.forEach((parts, at) => {
    const key = parts.join(".");
    if (parts.length === 0) return;
    if (rowOf.has(key)) findings.push({ code: "sameId", row: drafts[at]?.row ?? 0, value: key });
    else rowOf.set(key, at);
  });
  drafts.forEach((draft, at) => {
    const parts = codes[at] ?? [];
    for (let length = parts.length - 1; length > 0; length--) {
      const parent = rowOf.get(parts.slice(0, length).join("."));
      if (parent === undefined) continue;
      draft.parent = { at: parent };
      return;
    }
    if (parts.length <= top) return;
    const missing = parts.slice(0, -1).join(".");
    draft.parent = { missing };
    findings.push({ code: "missingParent", row: draft.row, value: missing });
  });
};

/** Each hangs under the row whose id it names; nothing is mended. */
const hangById = (drafts: readonly Draft[], findings: TreeFinding[]): void => {
  const tree = treeOf(
    drafts.map(({ id }) => id),
    drafts.map(({ parentId }) => parentId),
  );
  drafts.forEach((draft, at) => {
    const { row, id, parentId } = draft;
    const above = tree.parent[at] ?? unclear;
    const place = tree.place[at];
    if (place === "duplicateId") findings.push({ code: "sameId", row, value: id });
    if (above >= 0) {
      draft.parent = { at: above };
      if (place === "ownParent") findings.push({ code: "ownParent", row, value: id });
    } else if (above === unclear) {
      draft.parent = { missing: parentId };
      findings.push({ code: "ambiguousParent", row, value: parentId });
    } else if (
      place === "missingParent" ||
      (place !== "top" && cleaned(parentId) !== "" && parentId !== "0")
    ) {
      draft.parent = { missing: parentId };
      findings.push({ code: "missingParent", row, value: parentId });
    }
  });
};
