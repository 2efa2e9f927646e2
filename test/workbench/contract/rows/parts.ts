import { method, property, type Row, type RowBench } from "../row";
import { change, refusedWith } from "./helpers";

type Client = OfficeExtension.ClientObject & { load: (names: string) => unknown };

/** Something that hangs on a sheet: its page layout, its first table, a name of the row's own. */
export type Of = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const valueOf = (object: unknown, key: string): unknown => (object as Record<string, unknown>)[key];

/** What a part answers for one of its properties. */
export const readPart = (bench: RowBench, of: Of, key: string): Promise<unknown> =>
  bench.on(async (sheet, context) => {
    const object = of(sheet, context) as Client;
    object.load(key);
    await context.sync();
    return valueOf(object, key);
  });

/** What a method answers. */
export const answer = <T>(
  bench: RowBench,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.ClientResult<T>,
): Promise<T> =>
  bench.on(async (sheet, context) => {
    const result = ask(sheet, context);
    await context.sync();
    return result.value;
  });

/** Whether an object is a null object. */
export const isNull = (bench: RowBench, of: Of): Promise<boolean> =>
  bench.on(async (sheet, context) => {
    const object = of(sheet, context) as OfficeExtension.ClientObject & { load: (names: string) => unknown };
    await context.sync();
    return object.isNullObject;
  });

/** What must survive saving: these properties of a part. */
export const partSurvives =
  (of: Of, ...keys: string[]) =>
  async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
    const object = of(sheet, context) as Client;
    object.load(keys.join(","));
    await context.sync();
    return keys.map((key) => [key, valueOf(object, key)]);
  };

interface Settable {
  readonly does: string;
  readonly of: Of;
  /** Made before anything is set. */
  readonly first?: (bench: RowBench) => Promise<unknown>;
  /** What a new part answers. */
  readonly before?: unknown;
  readonly value: unknown;
  /** Values Excel refuses, with InvalidArgument. */
  readonly refused?: readonly unknown[];
  /** How the grid shows it. */
  readonly seen?: (bench: RowBench) => unknown;
  /** Whether it is equal after saving; default yes. */
  readonly saved?: boolean;
}

/** A row of a property that is set, read in a later request, and saved. */
export const settable = (
  member: string,
  { does, of, first, before, value, refused = [], seen, saved = true }: Settable,
): Row => {
  const key = member.split(".")[1] ?? "";
  const set = (to: unknown) => (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    (of(sheet, context) as Record<string, unknown>)[key] = to;
  };
  return property(member, {
    does,
    kept: seen ? "grid" : "kept only",
    test: async (bench) => {
      await first?.(bench);
      if (before !== undefined) expect(await readPart(bench, of, key)).toEqual(before);
      await change(bench, set(value));
      expect(await readPart(bench, of, key)).toEqual(value);
      if (seen) expect(seen(bench)).toEqual(value);
      for (const bad of refused) expect(await refusedWith(bench, set(bad))).toBe("InvalidArgument");
    },
    ...(saved ? { survives: partSurvives(of, key) } : {}),
  });
};

/** A row of a property that leads to another object; `reads` is a property of that one, and what it answers. */
export const leads = (
  member: string,
  does: string,
  of: Of,
  reads: readonly [key: string, value: unknown],
  first?: (bench: RowBench) => Promise<unknown>,
  kept: Row["kept"] = "grid",
): Row =>
  property(member, {
    does,
    kept,
    test: async (bench) => {
      await first?.(bench);
      expect(await readPart(bench, of, reads[0])).toEqual(reads[1]);
    },
  });

/** What a collection has: the ways in which its parts are found, each a row. */
interface Collection {
  readonly type: string;
  /** "a table", "a name". */
  readonly what: string;
  readonly of: Of;
  /** Makes the two parts of the row. */
  readonly first: (bench: RowBench) => Promise<unknown>;
  /** Their keys for getItem, as the row called them. */
  readonly keys: (bench: RowBench) => readonly [string, string];
  /** A property of a part that tells which it is. */
  readonly tells: string;
  /** What it says of the two. */
  readonly told: (bench: RowBench) => readonly [unknown, unknown];
  /** Whether the collection holds the parts of other sheets too. */
  readonly shared?: boolean;
  readonly kept?: Row["kept"];
  readonly members: readonly (
    "count" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject" | "items"
  )[];
}

interface Items extends Client {
  readonly items: readonly unknown[];
  readonly getCount: () => OfficeExtension.ClientResult<number>;
  readonly getItem: (key: unknown) => unknown;
  readonly getItemAt: (index: number) => unknown;
  readonly getItemOrNullObject: (key: unknown) => unknown;
}

/** The rows of a collection's ways to its parts. */
export const collectionRows = (collection: Collection): Row[] => {
  const { type, what, of, first, keys, tells, told, shared = false, kept = "grid", members } = collection;
  const open: Of = of;
  const items = (bench: RowBench): Promise<unknown[]> =>
    bench.on(async (sheet, context) => {
      const object = open(sheet, context) as Items;
      object.load(`items/${tells}`);
      await context.sync();
      return object.items.map((item) => valueOf(item, tells));
    });
  const own = async (bench: RowBench): Promise<unknown[]> => {
    const wanted = told(bench);
    return (await items(bench)).filter((item) => wanted.includes(item));
  };
  const tests: Record<Collection["members"][number], Omit<Parameters<typeof method>[1], "kept">> = {
    items: {
      does: `holds every ${what}`,
      test: async (bench) => {
        await first(bench);
        expect(shared ? await own(bench) : await items(bench)).toEqual(told(bench));
      },
    },
    count: {
      does: `is how many there are`,
      test: async (bench) => {
        await first(bench);
        expect(await readPart(bench, open, "count")).toBe((await items(bench)).length);
      },
    },
    getCount: {
      does: `counts them`,
      test: async (bench) => {
        await first(bench);
        const count = await answer(bench, (sheet, context) => (open(sheet, context) as Items).getCount());
        expect(count).toBe((await items(bench)).length);
        expect(count).toBeGreaterThanOrEqual(2);
      },
    },
    getItem: {
      does: `finds a ${what} by its key, or is ItemNotFound`,
      test: async (bench) => {
        await first(bench);
        const item = (key: unknown) => (sheet: Excel.Worksheet, context: Excel.RequestContext) =>
          (open(sheet, context) as Items).getItem(key);
        expect(await readPart(bench, item(keys(bench)[1]), tells)).toEqual(told(bench)[1]);
        const refused = await refusedWith(bench, (sheet, context) =>
          (item("tidak ada")(sheet, context) as Client).load(tells),
        );
        expect(refused).toBe("ItemNotFound");
      },
    },
    getItemOrNullObject: {
      does: `finds a ${what} by its key, or is a null object`,
      test: async (bench) => {
        await first(bench);
        const item = (key: unknown) => (sheet: Excel.Worksheet, context: Excel.RequestContext) =>
          (open(sheet, context) as Items).getItemOrNullObject(key);
        expect(await readPart(bench, item(keys(bench)[0]), tells)).toEqual(told(bench)[0]);
        expect(await isNull(bench, item("tidak ada"))).toBe(true);
      },
    },
    getItemAt: {
      does: `finds a ${what} by its place, counted from 0`,
      test: async (bench) => {
        await first(bench);
        const found = await items(bench);
        const last = (sheet: Excel.Worksheet, context: Excel.RequestContext) =>
          (open(sheet, context) as Items).getItemAt(found.length - 1);
        expect(await readPart(bench, last, tells)).toEqual(found.at(-1));
        const beyond = await refusedWith(bench, (sheet, context) =>
          ((open(sheet, context) as Items).getItemAt(found.length) as Client).load(tells),
        );
        expect(["InvalidArgument", "ItemNotFound"]).toContain(beyond);
      },
    },
  };
  return members.map((member) => {
    const make = member === "items" || member === "count" ? property : method;
    return make(`${type}.${member}`, { ...tests[member], kept });
  });
};
