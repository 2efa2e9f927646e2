import type { Book } from "../../model/book";
import type { Layout } from "../../model/layout";
import type { Row } from "../../model/tables";
import { contentOf } from "../content";
import type { Content, Subject } from "../content";
import type { ResultContent } from "../content/results";
import type { Slot } from "../content/slot";
import type { FormKey, OfficialForm, Source } from "../form";
import { forms } from "../forms";
import { isNotAForm, readForm } from "../readForm";
import { drawForm } from "../renderForm";
import { marksOf, partsOf } from "./parts";
import type { BehaviourPart, Field, Part, Parts, PartKind, ResultPart } from "./parts";
import { cellsOfLayout } from "./sheetTexts";

/** Where the texts of a part are stored; a field without a source is only shown. */
export interface Store {
  /** The id of the result or indicator; the name of the value; "" for what a form has once. */
  readonly id: string;
  readonly from: Readonly<Partial<Record<Field, Source>>>;
}

export type Stored<P extends Part = Part> = P & Store;

export interface StoredResult extends Stored<Part> {
  readonly indicators: readonly StoredIndicator[];
}

export interface StoredIndicator extends Stored<Part> {
  /** The target and its unit, where the form says both in one sentence with the indicator. */
  readonly inSentence?: { readonly indicator: string; readonly target: string };
  /** The target and its unit in the tables: without the unit it may be typed too. */
  readonly measured: Pick<Row<"indikator">, "target" | "satuan">;
}

/** What a form would say if it were drawn from the tables now. */
export interface StoredParts {
  readonly content: Content;
  readonly layout: Layout;
  readonly form: Stored;
  readonly employee: Stored;
  readonly assessor: Stored;
  readonly results: readonly StoredResult[];
  readonly behaviours: readonly Stored<BehaviourPart>[];
}

/**
 * Draws a form from the tables and reads it, so that both sides of a comparison went through the same hands; undefined
 * where the tables hold what no form can say (such as an indicator without a text among results without a number).
 */
export function storedParts(key: FormKey, book: Book, subject: Subject): StoredParts | undefined {
  const form = forms[key];
  const content = contentOf(book, subject, form.kind);
  const layout = drawForm(form, content);
  const reading = readForm(cellsOfLayout(layout));
  if (isNotAForm(reading)) return undefined;
  const parts = partsOf(reading);
  if (parts.results.length !== content.results.length) return undefined;
  const results = parts.results.map((part, at) => storedResult(book, form, part, content.results[at]));
  if (results.some((one) => one === undefined)) return undefined;
  return {
    content,
    layout,
    ...once(parts, content),
    results: results as StoredResult[],
    behaviours: parts.behaviours.map((part) => {
      const own = content.behaviours.find(({ nilai }) => nilai === part.nilai);
      return {
        ...part,
        id: part.nilai,
        from: sources({ expectation: own?.expectation, feedback: own?.feedback }),
      };
    }),
  };
}

const sources = (slots: Readonly<Partial<Record<Field, Slot | undefined>>>): Store["from"] =>
  Object.fromEntries(
    Object.entries(slots).flatMap(([field, slot]) => (slot?.from ? [[field, slot.from]] : [])),
  );

const once = (
  { form, employee, assessor }: Parts,
  { agency, choices, persons }: Content,
): Pick<StoredParts, "form" | "employee" | "assessor"> => {
  const person = (who: "employee" | "assessor") => {
    const { nama, nip, pangkat, jabatan, unit } = persons[who];
    return sources({ nama, nip, pangkat, jabatan, unit });
  };
  return {
    form: { ...form, id: "", from: sources({ agency, ...choices }) },
    employee: { ...employee, id: "", from: person("employee") },
    assessor: { ...assessor, id: "", from: person("assessor") },
  };
};

function storedResult(
  book: Book,
  form: OfficialForm,
  part: ResultPart,
  content: ResultContent | undefined,
): StoredResult | undefined {
  if (!content) return undefined;
  const { slots } = content;
  const id = slots.plan.from?.id ?? "";
  const seen = content.indicators.filter((_, at) => isSeen(form, content, at));
  if (seen.length !== part.indicators.length) return undefined;
  return {
    ...part,
    id,
    from: { ...sources(slots), group: { table: "kinerja", id, field: "kelompok" } },
    indicators: part.indicators.map((own, at): StoredIndicator => {
      const indicator = seen[at]!;
      const row = book.tables.indikator.rows.find((one) => one.id === indicator.indicator.from?.id);
      const inSentence = isInWords(form) && indicator.target.text !== "";
      return {
        ...own,
        id: row?.id ?? "",
        from: sources(indicator),
        measured: row ?? { target: "", satuan: "" },
        ...(inSentence
          ? { inSentence: { indicator: indicator.indicator.text, target: indicator.target.text } }
          : {}),
      };
    }),
  };
}

const isInWords = ({ approach }: OfficialForm): boolean => approach === "Kualitatif";

/** Whether an indicator is seen on the form at all: one of which nothing is said has no cells of its own. */
function isSeen(form: OfficialForm, { indicators }: ResultContent, at: number): boolean {
  const fields = new Set(
    form.blocks.flatMap((block): readonly string[] => {
      if (block.block === "results") return block.columns.map(({ field }) => field);
      return block.block === "narrative" ? block.beside.map(({ field }) => field) : [];
    }),
  );
  const own = indicators[at];
  const says = Object.entries(own ?? {}).some(
    ([field, { text }]) =>
      text.trim() !== "" &&
      (fields.has(field) || (isInWords(form) && (field === "indicator" || field === "target"))),
  );
  if (says) return true;
  if (isInWords(form)) return indicators.length > 1;
  return fields.has("aspect") && indicators.slice(0, at).some(({ aspect }) => aspect.text !== "");
}

/** How a part is called among all of a form: as long as its row is there, whatever it says. */
export const keyOf = (kind: PartKind, id: string): string => (id === "" ? kind : `${kind} ${id}`);

/** Whether what is typed on this form is found field by field: on those of a plan and of its evaluation. */
export const isReadBack = (key: string): key is FormKey =>
  key in forms && ["skp", "evaluasi"].includes(forms[key as FormKey].kind);

/** What stands on a form that is drawn from the tables, as marks by part: kept with the sheet, to tell what was typed. */
export const marksOfForm = (
  key: FormKey,
  book: Book,
  subject: Subject,
): Record<string, string> | undefined => {
  const stored = storedParts(key, book, subject);
  return stored && marksOfStored(stored);
};

/** The marks of all parts, results and their indicators in their order. */
export const marksOfStored = ({ form, employee, assessor, results, behaviours }: StoredParts) =>
  Object.fromEntries(
    [form, employee, assessor, ...behaviours, ...results.flatMap((one) => [one, ...one.indicators])].map(
      (part) => [keyOf(part.kind, part.id), marksOf(part)],
    ),
  );
