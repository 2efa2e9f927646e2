import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Area, areaOf, formatAddress } from "./address";
import { service, sheetOf, workbookOf } from "./book";
import { readerOf } from "./cells";
import type { Host } from "./context";
import type { CellEdit } from "./edits";
import { formulaReader, formulaWriter } from "./formulas";
import { checkCells } from "./guard";
import { mergeCells, mergesIn } from "./merge";

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

const contentKeys = ["v", "f", "t", "p", "si"] as const;

const contents = (cell: Nullable<ICellData>): CellEdit =>
  Object.fromEntries(contentKeys.map((key) => [key, cell?.[key] ?? null])) as CellEdit;

/** A target smaller than the source grows to it; one that holds it several times is filled with copies. */
const filledArea = (source: Area, target: Area): Area => {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : areaOf(target.row, target.column, source.rows, source.columns);
};

/** Every property of a style, so that copying it leaves nothing of the target's own. */
const fullStyle = (style: IStyleData | undefined): IStyleData => {
  const keys = [
    "n",
    "bl",
    "it",
    "ul",
    "st",
    "ff",
    "fs",
    "cl",
    "bg",
    "ht",
    "vt",
    "tb",
    "pd",
    "tr",
    "bd",
    "va",
  ];
  return Object.fromEntries(
    keys.map((key) => [key, (style as Record<string, unknown> | undefined)?.[key] ?? null]),
  ) as IStyleData;
};

/** Copies cells as Excel pastes them: formulas move their relative references along. */
export const copyCells = (
  host: Host,
  source: Place,
  target: Place,
  options: { readonly type: CopyType; readonly skipBlanks: boolean; readonly transpose: boolean },
): void => {
  const { type, skipBlanks, transpose } = options;
  const from = source.area;
  const turned = transpose ? areaOf(from.row, from.column, from.columns, from.rows) : from;
  const into = filledArea(turned, target.area);
  checkCells(host, target.sheet, into);
  const cells = readerOf(host, source.sheet);
  const read = formulaReader(host, source.sheet);
  const write = formulaWriter(host, target.sheet);
  const lexer = service(host, LexerTreeBuilder);
  const name = sheetOf(host, source.sheet).getName();
  const styles = workbookOf(host).getStyles();
  const edits: [number, number, CellEdit][] = [];

  const editOf = (row: number, column: number, toRow: number, toColumn: number): CellEdit => {
    if (type === "Link") return { ...contents(null), f: `=${formatAddress(name, areaOf(row, column))}` };
    const raw = cells.raw(row, column);
    const style = fullStyle(styles.getStyleByCell(raw) ?? undefined);
    if (type === "Formats") return { s: style };
    if (type === "Values") {
      const { v, t, p } = cells.shown(row, column) ?? {};
      return { ...contents(null), v: v ?? null, t: t ?? null, p: p ?? null };
    }
    const formula = read(row, column);
    const content: CellEdit =
      formula === undefined
        ? contents(cells.shown(row, column)?.f ? null : raw)
        : {
            ...contents(null),
            f: write(lexer.moveFormulaRefOffset(formula, toColumn - column, toRow - row), toRow, toColumn),
          };
    return type === "Formulas" ? content : { ...content, s: style };
  };

  for (let r = 0; r < into.rows; r += 1)
    for (let c = 0; c < into.columns; c += 1) {
      const [sr, sc] = [r % turned.rows, c % turned.columns];
      const row = from.row + (transpose ? sc : sr);
      const column = from.column + (transpose ? sr : sc);
      const shown = cells.shown(row, column);
      if (skipBlanks && !shown?.f && (shown?.v === null || shown?.v === undefined)) continue;
      edits.push([into.row + r, into.column + c, editOf(row, column, into.row + r, into.column + c)]);
    }
  for (const [row, column, edit] of edits) host.edits.put(target.sheet, row, column, edit);
  if (type !== "All" && type !== "Formats") return;
  host.edits.flush();
  for (const merged of mergesIn(host, source.sheet, from)) {
    const moved = areaOf(
      into.row + merged.row - from.row,
      into.column + merged.column - from.column,
      merged.rows,
      merged.columns,
    );
    if (!transpose) mergeCells(host, target.sheet, moved, false);
  }
};
