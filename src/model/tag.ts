import { z } from "zod";

/**
 * What a sheet of ours says it is, in its custom property "skp". It travels with the sheet through saving and
 * copying; a sheet is recognised by it, never by its name.
 */
export type Tag =
  | { readonly kind: "beranda" }
  | { readonly kind: "tabel"; readonly table: string }
  | {
      readonly kind: "formulir";
      readonly form: string;
      readonly skp: string;
      readonly period: string;
      readonly drawn: string;
      /** Drawn with many others to be printed: one button removes them all (removeForms.ts). */
      readonly temporary?: true;
      /**
       * What its cells showed when it was drawn and where each is stored, a text a row (forms/changes/drawn.ts): tells
       * of each cell whether somebody typed there or the tables changed.
       */
      readonly shown?: readonly string[];
    }
  | {
      /** A view of the tables that is drawn to be printed. */
      readonly kind: "cetakan";
      /** Which view. */
      readonly view: string;
      /** What of it: "" for all. */
      readonly about: string;
      readonly drawn: string;
    };

/** What the sheet of a form says. */
export type FormTag = Extract<Tag, { readonly kind: "formulir" }>;

/** The key of the custom property. */
export const tagKey = "skp";

const schema: z.ZodType<Tag> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("beranda") }),
  z.object({ kind: z.literal("tabel"), table: z.string() }),
  z.object({
    kind: z.literal("formulir"),
    form: z.string(),
    skp: z.string(),
    period: z.string(),
    drawn: z.string(),
    temporary: z.literal(true).optional(),
    shown: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal("cetakan"), view: z.string(), about: z.string(), drawn: z.string() }),
]);

/** A tag that says what was drawn (fingerprint.ts), so that one tells whether somebody has typed there since. */
export const saysDrawn = (tag: Tag | undefined): tag is Extract<Tag, { readonly drawn: string }> =>
  tag !== undefined && "drawn" in tag;

/** The text that is stored. */
export const writeTag = (tag: Tag): string => JSON.stringify(tag);

/** Reads a stored text; undefined when it is not a tag of ours. */
export const readTag = (text: string): Tag | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
