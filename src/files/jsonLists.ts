/** A list that is written as JSON: its name, and its rows with the headers first. */
export interface JsonList {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

type Item = Readonly<Record<string, unknown>>;
type Items = readonly Item[];
type Lists = Readonly<Record<string, Items>>;

/**
 * The lists of a text in JSON: an array of objects, or an object of such arrays as systems export their tables. Names
 * become headers, arrays within become lines of a cell. Where a list says only the id of a row in another one ("misi_id",
 * "id_satuan"), what that row says stands beside it; an id that leads nowhere stays alone. Undefined for any other text.
 */
export const jsonLists = (text: string, name: string): readonly JsonList[] | undefined => {
  const said = parsed(text);
  if (isItems(said)) return [{ name, rows: rowsOf(said) }];
  if (!isItem(said)) return undefined;
  const lists: Lists = Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (isItems(value) ? [[key, value]] : [])),
  );
  const made = Object.keys(lists).map((key) => ({ name: key, rows: rowsOf(withReferences(lists, key)) }));
  return made.length > 0 ? made : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
};

const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isItems = (value: unknown): value is Items =>
  Array.isArray(value) && value.length > 0 && value.every(isItem);

const rowsOf = (items: Items): string[][] => {
  const headers = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return [headers, ...items.map((item) => headers.map((header) => textOf(item[header])))];
};

/** Databases write what is not there as the word NULL. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined || value === "NULL") return "";
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean);
};

/** The items of a list, each with what the rows say that it refers to, the farthest first. */
function withReferences(lists: Lists, key: string, path: readonly string[] = []): Items {
  const items = lists[key] ?? [];
  const way = [...path, key];
  const references = [...new Set(items.flatMap((item) => Object.keys(item)))].flatMap((column) => {
    const to = referred(lists, key, column);
    if (to === undefined || way.includes(to)) return [];
    const byId = new Map(withReferences(lists, to, way).map((item) => [textOf(item["id"]), item]));
    return items.some((item) => byId.has(textOf(item[column]))) ? [{ column, byId }] : [];
  });
  return items.map((item) => ({
    ...Object.assign({}, ...references.map(({ column, byId }) => saidBy(byId.get(textOf(item[column]))))),
    ...item,
  }));
}

/** What a row says of itself, without ids and the times at which it was written. */
const saidBy = (item: Item | undefined): Item =>
  Object.fromEntries(Object.entries(item ?? {}).filter(([column]) => !/^id$|^id_|_id$|_at$/.test(column)));

/** The list that a column of ids refers to: "misi_id" in rpjmd_tujuan is rpjmd_misi. Undefined where several may be meant. */
function referred(lists: Lists, from: string, column: string): string | undefined {
  const [, before, after] = /^id_(.+)$|^(.+)_id$/.exec(column) ?? [];
  const wanted = before ?? after;
  if (wanted === undefined) return undefined;
  const keys = Object.keys(lists).filter((key) => lists[key]?.some((item) => "id" in item));
  const [family = ""] = from.split("_");
  const exact = [wanted, `${family}_${wanted}`].find((key) => keys.includes(key));
  const [alike, ...others] = keys.filter((key) => key.startsWith(`${wanted}_`) || key.endsWith(`_${wanted}`));
  return exact ?? (others.length === 0 ? alike : undefined);
}
