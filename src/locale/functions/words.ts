import type { SourceId } from "../sources";

/** What an example puts into an argument: a value written into the formula, or the cells of a range. */
export type ExampleArgument =
  | string
  | number
  | { readonly range: string; readonly cells: readonly (readonly (string | number | null)[])[] };

/** A formula and what it shows: run by the tests, printed on the help page, offered in the pane. */
export interface Example {
  readonly arguments: readonly ExampleArgument[];
  /** What its cell shows, or its cells row by row; an error as "#N/A: sentence". Numbers to 9 digits. */
  readonly result: string | number | readonly (readonly (string | number)[])[];
}

/** Everything that is said of a custom function in Indonesian: in Excel's own hints, on its help page, in the pane. */
export interface FunctionWords {
  /** The question that it answers, as a person asks it: "Apa predikatnya?" */
  readonly question: string;
  /** At most 255 characters, as Excel shows them. */
  readonly description: string;
  /** By the name of the parameter, each at most 255 characters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What each choice of a drop-down says, by the name of its enum and the value. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The parameters that may be left out. */
  readonly optional?: readonly string[];
  /** What comes out: shape, unit and range. */
  readonly returns: string;
  /** The first one is a good call with every required argument. */
  readonly examples: readonly [Example, ...Example[]];
  /** Paragraphs of the help page: the rule, what is refused and why, what is no rule of the regulation. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
}

/** How descriptions say what every argument of ratings takes. */
export const ratingParameter = (of: string): string =>
  `Rating ${of} dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi. Satu sel atau rentang.`;
