import type { Content } from "../content";
import type { ListRow } from "../content/lists";
import type { CardsBlock } from "../form";
import { rowOf } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/**
 * A card an indicator: its number down the side, a label and a value in each row; a card stays on one page. Without any
 * indicator there is a blank one.
 */
export const drawCards = (page: Page, block: CardsBlock, { cards }: Content): Line[] =>
  (cards.length === 0 ? [{} as ListRow] : cards).flatMap((card, index) => {
    const rows = block.lines.map(({ field, label }) => {
      const { text = "", from } = card[field] ?? {};
      return rowOf(page, [
        { span: block.label, cell: label, look: "text" },
        { span: block.value, cell: text || null, look: "text", from },
      ]);
    });
    const lines = rows.flat();
    const number: Piece = { span: block.number, cell: index + 1, look: "number", rows: lines.length };
    return lines.map((line, at): Line => ({
      ...line,
      pieces: at === 0 ? [number, ...line.pieces] : line.pieces,
      bond: at === lines.length - 1 ? "free" : "ifItFits",
    }));
  });
