import { z } from "zod";

/**
 * A column of a workbook table. `schema` reads a raw cell value ("" = empty) into the value that the rest of the
 * program sees; `header` finds the column in the sheet, in any order.
 */
export interface Column<V = unknown> {
  readonly header: string;
  readonly kind: "id" | "ref" | "text" | "any" | "number" | "date" | "choice" | "computed";
  readonly schema: z.ZodType<V>;
  /** Width in characters. */
  readonly width: number;
  /** The closed list of a choice. */
  readonly choices?: readonly string[];
  /** The native formula of a computed column, the same in every row. */
  readonly formula?: string;
}

/** A column whose cells are native formulas: shown to people, never read back as truth. */
export interface ComputedColumn extends Column<never> {
  readonly kind: "computed";
  readonly formula: string;
}

const raw = z.union([z.string(), z.number(), z.boolean()]);
const textSchema = raw.transform(String);

/** Free text; "" when empty. A number typed there is taken as its digits. */
export const text = (header: string, width = 20): Column<string> => ({
  header,
  kind: "text",
  schema: textSchema,
  width,
});

/**
 * An identity number (NIP, NRP), always text. A number of more than 15 digits has lost digits to Excel and is
 * refused rather than repaired.
 */
export const digits = (header: string, width = 21): Column<string> => ({
  header,
  kind: "text",
  schema: raw
    .refine((value) => typeof value !== "number" || Math.abs(value) < 1e15, { error: "lostDigits" })
    .transform(String),
  width,
});

/** Text or number as it was typed, such as a target; "" when empty. */
export const any = (header: string, width = 16): Column<string | number> => ({
  header,
  kind: "any",
  schema: raw.transform((value) => (typeof value === "boolean" ? String(value) : value)),
  width,
});

/** A number; null when empty. */
export const number = (header: string, width = 11): Column<number | null> => ({
  header,
  kind: "number",
  schema: z.union([z.number(), z.literal("").transform(() => null)], { error: "notANumber" }),
  width,
});

/** A civil date as Excel's serial number; null when empty. */
export const date = (header: string, width = 17): Column<number | null> => ({
  header,
  kind: "date",
  schema: z.union([z.number().min(1).max(2_958_465), z.literal("").transform(() => null)], {
    error: "notADate",
  }),
  width,
});

/** One of a closed list, in any case; "" when empty. */
export const choice = <const C extends readonly string[]>(
  header: string,
  choices: C,
  width = 16,
): Column<C[number] | ""> => ({
  header,
  kind: "choice",
  choices,
  schema: raw.transform((value, context): C[number] | "" => {
    const typed = String(value).trim().toLowerCase();
    const found = typed === "" ? "" : choices.find((option) => option.toLowerCase() === typed);
    if (found === undefined) context.addIssue({ code: "custom", message: "notInList" });
    return found ?? "";
  }),
  width,
});

/** The row's own id. */
export const id = (): Column<string> => ({ header: "ID", kind: "id", schema: textSchema, width: 12 });

/** The id of a row of another table (or of this one); "" when there is none. */
export const ref = (header: string): Column<string> => ({
  header,
  kind: "ref",
  schema: textSchema,
  width: 12,
});

/** A native formula, such as a look-up of the name that belongs to an id. */
export const computed = (header: string, formula: string, width = 20): ComputedColumn => ({
  header,
  kind: "computed",
  schema: z.never(),
  formula,
  width,
});

/** The native look-up of a column of another table by an id in this row; "" when there is none. */
export const lookUp = (
  header: string,
  idHeader: string,
  table: string,
  column: string,
  width?: number,
): ComputedColumn =>
  computed(
    header,
    `=IFERROR(INDEX(${table}[${column}],MATCH([@[${idHeader}]],${table}[ID],0))&"","")`,
    width,
  );
