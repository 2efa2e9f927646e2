import type { IGenerateResult } from "custom-functions-metadata";
import { z } from "zod";
import type { FunctionWords } from "../../src/locale/functions/words";

const sentence = z.string().min(1).max(255);
const parameter = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z]*$/),
  description: sentence,
  type: z.enum(["any", "string", "number", "boolean"]),
  dimensionality: z.literal("matrix").optional(),
  /** Functions check their arguments themselves, so that what is absent can be named. */
  optional: z.literal(true),
  customEnumId: z.string().optional(),
});
const customFunction = z
  .strictObject({
    id: z.string().regex(/^[A-Z][A-Z0-9]{2,30}$/),
    name: z.string(),
    description: sentence,
    helpUrl: z.url({ protocol: /^https$/ }),
    parameters: z.array(parameter),
    result: z.strictObject({ dimensionality: z.literal("matrix").optional(), type: z.string().optional() }),
  })
  .refine(
    ({ id, name }) => id === name,
    "A workbook stores the id and a person types the name: they are one word",
  );
const enumValue = z.strictObject({
  name: z.string().min(1),
  stringValue: z.string().optional(),
  numberValue: z.number().optional(),
  tooltip: z.string(),
});
const customEnum = z.strictObject({
  id: z.string(),
  type: z.enum(["string", "number"]),
  values: z.array(enumValue).min(1),
});

/** functions.json as the add-in ships it. */
export const metadataSchema = z.strictObject({
  functions: z.array(customFunction).min(1),
  enums: z.array(customEnum).optional(),
});
export type Metadata = z.infer<typeof metadataSchema>;
type CustomEnum = z.infer<typeof customEnum>;

/** What each choice of a drop-down says, by the name of its enum and the value. */
export type EnumWords = NonNullable<FunctionWords["choices"]>;

/** What the generator makes, before it is held against the schema. */
const generatedSchema = z.looseObject({
  functions: z.array(
    z.looseObject({ id: z.string(), options: z.record(z.string(), z.unknown()).optional() }),
  ),
  enums: z.array(customEnum).optional(),
});

/** The source of one function, read and given to the generator under its path. */
export interface Source {
  path: string;
  text: string;
}

/** The generator passes over arrow functions in silence: every tag must have become a function. */
function passedOver(sources: readonly Source[], { associate }: IGenerateResult): string[] {
  return sources.flatMap(({ path, text }) => {
    const tags = text.match(/^\s*(?:\/\*\*|\*)\s*@customfunction\b/gim)?.length ?? 0;
    const made = associate.filter(({ sourceFileName }) => sourceFileName === path).length;
    return tags === made
      ? []
      : [
          `${path}: ${tags} @customfunction but ${made} functions; each must be an exported function declaration`,
        ];
  });
}

/** One enum for each id. The generator reads file by file, so a shared enum is written in each file that uses it. */
function merged(enums: readonly CustomEnum[], errors: string[]): CustomEnum[] {
  const byId = new Map<string, CustomEnum>();
  for (const one of enums) {
    const known = byId.get(one.id);
    if (known && JSON.stringify(known) !== JSON.stringify(one))
      errors.push(`enum ${one.id}: its definitions differ`);
    byId.set(one.id, known ?? one);
  }
  return [...byId.values()];
}

/** A drop-down shows the value itself, not the identifier that TypeScript needs. */
const labelled = (one: CustomEnum): CustomEnum => ({
  ...one,
  values: one.values.map((value) => ({ ...value, name: value.stringValue ?? value.name })),
});

const oneLine = (text: unknown): unknown =>
  typeof text === "string" ? text.replace(/\s+/g, " ").trim() : text;

/**
 * functions.json from what the generator made of the sources: checked, without the flag that crashes Excel LTSC 2021,
 * with enums merged and labelled, and with a help page for each function.
 * @throws one Error that names every fault
 */
export function metadataOf(sources: readonly Source[], generated: IGenerateResult, base: string): Metadata {
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const errors = passedOver(sources, generated);
  const { functions, enums } = generatedSchema.parse(
    JSON.parse(generated.metadataJson || '{"functions":[]}'),
  );
  for (const { id, options } of functions)
    for (const flag of Object.keys(options ?? {}))
      errors.push(`${id}: ${flag}; functions are pure, synchronous and know no address`);
  const ids = functions.map(({ id }) => id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
    errors.push(`${id}: the id is used twice`);
  const metadata = {
    functions: functions.map(({ options: _, ...one }) => ({
      ...one,
      description: oneLine(one.description),
      helpUrl: `${base}/site/rumus/${one.id.toLowerCase()}.html`,
    })),
    ...(enums && { enums: merged(enums, errors).map(labelled) }),
  };
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const checked = metadataSchema.safeParse(metadata);
  if (!checked.success) throw new Error(z.prettifyError(checked.error));
  return checked.data;
}

/**
 * The same metadata with descriptions in another language; ids, names and values stay.
 * @param enumWords tooltips by id of the enum and value
 * @throws one Error that names every description that is missing or belongs to nothing
 */
export function translated(
  metadata: Metadata,
  words: Readonly<Record<string, Pick<FunctionWords, "description" | "parameters">>>,
  enumWords: EnumWords = {},
): Metadata {
  const errors: string[] = [];
  const word = (text: string | undefined, place: string): string => {
    if (text === undefined) errors.push(`${place}: not translated`);
    return text ?? "";
  };
  const functions = metadata.functions.map((one) => {
    const { description, parameters = {} } = words[one.id] ?? {};
    const names = one.parameters.map(({ name }) => name);
    for (const name of Object.keys(parameters))
      if (!names.includes(name)) errors.push(`${one.id}.${name}: translated, but not a parameter`);
    return {
      ...one,
      description: word(description, one.id),
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        description: word(parameters[parameter.name], `${one.id}.${parameter.name}`),
      })),
    };
  });
  const enums = metadata.enums?.map((one) => ({
    ...one,
    values: one.values.map((value) => ({
      ...value,
      tooltip: word(enumWords[one.id]?.[value.name], `${one.id}.${value.name}`),
    })),
  }));
  for (const id of Object.keys(words))
    if (!functions.some((one) => one.id === id)) errors.push(`${id}: translated, but not a function`);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataSchema.parse({ ...metadata, functions, ...(enums && { enums }) });
}
