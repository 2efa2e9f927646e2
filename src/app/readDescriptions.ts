import { z } from "zod";

/** What is said of a function in English: by Excel's own metadata, which lie beside the pane's page. */
export interface Described {
  readonly description: string;
  /** By the name of the parameter. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What each choice of a drop-down says, by the name of its enum and the value. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const schema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      description: z.string(),
      parameters: z.array(z.object({ name: z.string(), description: z.string().default("") })),
    }),
  ),
  enums: z
    .array(
      z.object({
        id: z.string(),
        values: z.array(z.object({ stringValue: z.string(), tooltip: z.string().default("") })),
      }),
    )
    .default([]),
});

/** The English descriptions by the id of the function; undefined where they cannot be had. */
export const readDescriptions = async (): Promise<ReadonlyMap<string, Described> | undefined> => {
  try {
    const answer = await fetch(new URL("functions.json", document.baseURI));
    const { functions, enums } = schema.parse(await answer.json());
    const choices = Object.fromEntries(
      enums.map(({ id, values }) => [
        id,
        Object.fromEntries(values.map(({ stringValue, tooltip }) => [stringValue, tooltip])),
      ]),
    );
    return new Map(
      functions.map(({ id, description, parameters }) => [
        id,
        {
          description,
          parameters: Object.fromEntries(parameters.map((one) => [one.name, one.description])),
          choices,
        },
      ]),
    );
  } catch {
    return undefined;
  }
};
