import type { Book } from "../../model/book";
import { fingerprintOfLayout } from "../../model/fingerprint";
import type { Layout } from "../../model/layout";
import { isLocked } from "../../model/locked";
import type { SheetCells } from "../../model/sheetCells";
import type { FormTag } from "../../model/tag";
import type { TableKey } from "../../model/tables";
import { readAmountText } from "../../rules/amountText";
import { predikatOf } from "../../rules/predikat";
import type { FormKey, Source } from "../form";
import { forms } from "../forms";
import { isNotAForm, readForm } from "../readForm";
import type { FormReading, NotAForm, Why } from "../read/reading";
import { asItStands } from "./asItStands";
import type { About, Cut, FormChange, NotTaken } from "./change";
import { matchParts, marksWhenDrawn } from "./match";
import type { MatchedParts } from "./match";
import { fieldsOf, folded, markIn, markOf, marksOf, partsOf, singleMarks } from "./parts";
import type { Field, Part, Parts, ResultPart } from "./parts";
import { keyOf, marksOfStored, storedParts } from "./stored";
import type { Stored, StoredIndicator, StoredParts, StoredResult } from "./stored";

/** What was typed on a form sheet since it was drawn. */
export interface Comparison {
  readonly changes: readonly FormChange[];
  readonly notTaken: readonly NotTaken[];
  /** Whether drawing the sheet anew loses nothing once every change is decided. */
  readonly mayDraw: boolean;
  /** The sheet as it stands, to be drawn back. */
  readonly asItStands: Layout;
  /** For each result of the sheet and its indicators: the row that it is. */
  readonly matched: MatchedParts;
  readonly parts: Parts;
}

/**
 * Holds what a form sheet shows against the tables. Three values are compared, field by field: what stood there when the
 * sheet was drawn (its tag has a mark of each), what stands there now, and what the tables say now. A field that shows
 * what was drawn is no change, however the tables have changed since. Of a sheet without marks every difference counts
 * as changed on both sides, unless the tables still say what was drawn. Refused where the sheet can no longer be read.
 */
export function compareForm(book: Book, tag: FormTag, cells: SheetCells): Comparison | NotAForm {
  const key = tag.form as FormKey;
  const reading = readForm(cells);
  if (isNotAForm(reading)) return { ...reading, facts: { ...reading.facts, sheet: cells.name } };
  const stored = storedParts(key, book, tag);
  if (!stored || reading.form !== key) return { refused: "notAForm", facts: { sheet: cells.name } };
  const parts = partsOf(reading);
  const marks =
    tag.marks ?? (fingerprintOfLayout(stored.layout) === tag.drawn ? marksOfStored(stored) : undefined);
  const matched = matchParts(parts, stored, marks);
  const found = differences({ book, tag, reading, stored, parts, marks, matched });
  const drawn = new Set(Object.values(marks ?? marksOfStored(stored)).flatMap(singleMarks));
  const sheet = asItStands(forms[key], reading, stored.content, (text) => drawn.has(markOf(text)));
  const notTaken = [
    ...found.notTaken,
    ...computed(reading),
    ...sheet.others.map((cell): NotTaken => ({ why: "unread", ...cell })),
  ];
  return {
    changes: found.changes,
    notTaken,
    mayDraw: sheet.isWhole && notTaken.length === 0 && !matched.moved,
    asItStands: sheet.layout,
    matched,
    parts,
  };
}

/** A predikat that does not follow from the ratings was typed over its formula. */
function computed({ ratings, understood }: FormReading): NotTaken[] {
  const said = ratings?.predikat ?? "";
  if (!ratings || said === "") return [];
  const { hasilKerja, perilaku } = ratings;
  if (hasilKerja !== "" && perilaku !== "" && predikatOf(hasilKerja, perilaku) === said) return [];
  const address =
    understood.find(({ what, text }) => what === "predikat" && text.trim() !== "")?.address ?? "";
  return [{ why: "computed", address, text: said }];
}

interface Sides {
  readonly book: Book;
  readonly tag: FormTag;
  readonly reading: FormReading;
  readonly stored: StoredParts;
  readonly parts: Parts;
  readonly marks: Readonly<Record<string, string>> | undefined;
  readonly matched: MatchedParts;
}

function differences(sides: Sides): { changes: FormChange[]; notTaken: NotTaken[] } {
  const { stored, parts, matched, marks, reading } = sides;
  const changes: FormChange[] = [];
  const notTaken: NotTaken[] = [];
  const compare = fieldComparer(sides, changes, notTaken);
  const isPlanLocked = whyNot(sides, { table: "kinerja", id: "", field: "" }) !== undefined;
  const offer = (change: FormChange): void => {
    if (isPlanLocked)
      notTaken.push({ why: "agreed", address: change.address, text: change.form || change.table });
    else changes.push(change);
  };
  const unread = new Set(reading.notUnderstood.map(({ text }) => folded(text)));

  compare(parts.form, stored.form, { part: "form" });
  compare(parts.employee, stored.employee, { part: "employee" });
  compare(parts.assessor, stored.assessor, { part: "assessor" });

  parts.results.forEach((result, at) => {
    const pair = matched.results[at];
    const own = stored.results.find(({ id }) => id === pair?.id);
    const about: About = { part: "result", order: at + 1, text: result.texts.plan ?? "" };
    const key = `newResult ${at}`;
    const { address } = result;
    if (!pair || !own) {
      if (pair?.id === undefined || !isAsDrawn(marks, pair.id, result))
        offer({
          is: "newResult",
          key,
          about,
          at,
          result,
          address,
          form: textOf(result),
          table: "",
          both: false,
        });
      return;
    }
    const under = pair.since ? key : undefined;
    compare(result, own, about, under);
    result.indicators.forEach((indicator, index) => {
      const one = pair.indicators[index];
      const there = own.indicators.find(({ id }) => id === one?.id);
      const of: About = { part: "indicator", order: at + 1, text: indicator.texts.indicator ?? "" };
      if (there) return compare(indicator, there, of, under);
      if (one?.id !== undefined && isAsDrawn(marks, one.id, indicator)) return;
      const form = textOf(indicator);
      const found = { key: `newIndicator ${at} ${index}`, under, about: of, address: indicator.address };
      offer({
        is: "newIndicator",
        ...found,
        at: [at, index],
        idKinerja: own.id,
        indicator,
        form,
        table: "",
        both: false,
      });
    });
  });
  const gone = (is: "goneResult" | "goneIndicator", part: Stored, about: About): void => {
    if (unread.has(folded(part.texts.plan ?? part.texts.indicator))) return;
    const key = `${is} ${part.id}`;
    const before = marksWhenDrawn(marks, part.kind, part.id);
    const both = before !== undefined && before !== marksOf(part);
    offer({ is, key, about, id: part.id, address: "", form: "", table: textOf(part), both });
  };
  stored.results.forEach((own, at) => {
    const about = { order: at + 1, text: own.texts.plan ?? "" };
    if (matched.gone.results.includes(own.id)) gone("goneResult", own, { part: "result", ...about });
    for (const one of own.indicators)
      if (matched.gone.indicators.includes(one.id))
        gone("goneIndicator", one, { part: "indicator", ...about });
  });

  for (const part of parts.behaviours) {
    const own = stored.behaviours.find(({ nilai }) => nilai === part.nilai);
    if (own) compare(part, own, { part: "behaviour", nilai: part.nilai });
  }
  return { changes, notTaken };
}

/** What a result or an indicator says, in one line for a person. */
const textOf = ({ texts }: Part): string =>
  [texts.plan ?? texts.indicator, texts.target].filter((text) => (text ?? "") !== "").join(": ");

/** Whether a part that the tables no longer have stands there as it was drawn: then nobody typed it. */
const isAsDrawn = (marks: Sides["marks"], id: string, part: Part | ResultPart): boolean =>
  marks?.[keyOf(part.kind, id)] === marksOf(part) &&
  (!("indicators" in part) ||
    part.indicators.every((one) =>
      Object.entries(marks).some(([key, own]) => key.startsWith("indicator ") && own === marksOf(one)),
    ));

/** Compares the fields of one part. */
function fieldComparer(sides: Sides, changes: FormChange[], notTaken: NotTaken[]) {
  const { marks, reading } = sides;
  const doubts = doubtsOf(reading);
  return (part: Part, own: Stored | StoredResult | StoredIndicator, about: About, under?: string): void => {
    const key = keyOf(part.kind, own.id);
    const before = marks?.[key];
    for (const field of fieldsOf[part.kind] as readonly Field[]) {
      const [form, table] = [part.texts[field] ?? "", own.texts[field] ?? ""];
      const mark = before === undefined ? undefined : markIn(before, part.kind, field);
      if (folded(form) === folded(table) || mark === markOf(form)) continue;
      if (field === "target" && "measured" in own && saysTarget(form, own.measured)) continue;
      if (form === "" && doubts.hides(field, part, table)) continue;
      const address = part.addresses?.[field] || part.address;
      const found = {
        key: `${key} ${field}`,
        under,
        about,
        address,
        form,
        table,
        both: mark !== markOf(table),
      };
      if (field === "indicator" && "inSentence" in own && own.inSentence) {
        const why = whyNot(sides, own.from.target);
        if (why) notTaken.push({ why, field, address, text: form });
        else changes.push({ is: "measure", ...found, id: own.id, cut: cutOf(form, own.inSentence) });
        continue;
      }
      const source = own.from[field];
      const why = whyNot(sides, source);
      if (why || !source) notTaken.push({ why: why ?? "derived", field, address, text: form });
      else changes.push({ is: "text", ...found, field, source, id: own.id });
    }
  };
}

/** Whether a text says the target of the tables without its unit, or in another of the ways to write a number. */
const saysTarget = (form: string, { target, satuan }: StoredIndicator["measured"]): boolean =>
  form !== "" &&
  (typeof target === "number" ? readAmountText(form, satuan.trim()) === target : folded(form) === target);

/** The sentence cut where either half is unchanged, else at its last colon; without one it is all indicator. */
function cutOf(form: string, { indicator, target }: Cut): Cut {
  const text = form.trim();
  if (text.endsWith(`: ${target.trim()}`))
    return { indicator: text.slice(0, -target.trim().length - 2), target };
  if (indicator !== "" && text.startsWith(`${indicator.trim()}: `))
    return { indicator, target: text.slice(indicator.trim().length + 2) };
  const at = text.lastIndexOf(": ");
  return at < 0
    ? { indicator: text, target: "" }
    : { indicator: text.slice(0, at), target: text.slice(at + 2) };
}

/** Tables of the plan itself: nothing of them is changed once it is agreed. */
const ofThePlan: readonly TableKey[] = ["skp", "kinerja", "indikator", "perilaku"];
const ofThePeriod: readonly TableKey[] = ["periode", "realisasi", "penilaian", "umpanBalik"];

/** Why a cell of the tables cannot take what was typed; undefined where it can. */
function whyNot({ book, tag }: Sides, source: Source | undefined): NotTaken["why"] | undefined {
  if (!source) return "derived";
  const skp = book.tables.skp.rows.find(({ id }) => id === tag.skp);
  if (skp && isLocked(skp) && ofThePlan.includes(source.table)) return "agreed";
  if (
    ofThePeriod.includes(source.table) &&
    (tag.period === "" || (source.table === "periode" && source.id === ""))
  )
    return "noPeriod";
  return undefined;
}

const unknownWords: Readonly<Partial<Record<Field, Why>>> = {
  aspect: "unknownAspect",
  perspective: "unknownPerspective",
  organisation: "unknownWord",
  ratingHasil: "unknownWord",
  ratingPerilaku: "unknownWord",
};

/**
 * An empty field is no wish to empty it where its word stands there misspelled, or where its text still stands on the
 * sheet but is not understood, as when its label was removed.
 */
function doubtsOf({ notUnderstood }: FormReading) {
  const rowOf = (address: string) => /\d+$/.exec(address)?.[0];
  const texts = new Set(notUnderstood.map(({ text }) => folded(text)));
  return {
    hides: (field: Field, part: Part, table: string): boolean =>
      texts.has(folded(table)) ||
      notUnderstood.some(
        ({ why, address }) =>
          why === unknownWords[field] && (part.kind === "form" || rowOf(address) === rowOf(part.address)),
      ),
  };
}
