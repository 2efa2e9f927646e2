import { method, property, type Row, type RowBench } from "../row";
import { change, refusedWith } from "./helpers";
import { collectionRows, leads, partSurvives, readPart } from "./parts";

const keyOf = (bench: RowBench, name: string) => `${bench.sheetName}.${name}`;

const addTwo = (bench: RowBench) =>
  change(bench, (_, { workbook: { settings } }) => {
    settings.add(keyOf(bench, "a"), 1);
    settings.add(keyOf(bench, "b"), { daftar: [1, "dua", null, true] });
  });

/** The row's second setting, found by its sheet so that it is found again after saving. */
const second = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Setting> => {
  sheet.load("name");
  await context.sync();
  return context.workbook.settings.getItem(`${sheet.name}.b`);
};

export const settingRows: readonly Row[] = [
  leads(
    "Workbook.settings",
    "leads to the settings of the add-in in this document",
    (_, { workbook }) => workbook.settings.getItem("untuk.workbook"),
    ["value", 7],
    (bench) => change(bench, (_, { workbook }) => void workbook.settings.add("untuk.workbook", 7)),
    "kept only",
  ),
  ...collectionRows({
    type: "SettingCollection",
    what: "setting",
    of: (_, { workbook }) => workbook.settings,
    first: addTwo,
    keys: (bench) => [keyOf(bench, "a"), keyOf(bench, "b")],
    tells: "key",
    told: (bench) => [keyOf(bench, "a"), keyOf(bench, "b")],
    shared: true,
    kept: "kept only",
    members: ["getCount", "getItem", "getItemOrNullObject", "items"],
  }),
  method("SettingCollection.add", {
    does: "adds a setting, or gives the one of this key another value; the add-in's document settings are the same",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (_, { workbook }) => void workbook.settings.add(keyOf(bench, "a"), "baru"));
      const value = await readPart(
        bench,
        (_, { workbook }) => workbook.settings.getItem(keyOf(bench, "a")),
        "value",
      );
      expect(value).toBe("baru");
      expect(bench.host.kept.settings[keyOf(bench, "b")]).toBe('{"daftar":[1,"dua",null,true]}');
      const refused = await refusedWith(bench, (_, { workbook }) => void workbook.settings.add("", 1));
      expect(refused).toBe("InvalidArgument");
      const { settings } = bench.Office.context.document;
      await new Promise<void>((done) => settings.refreshAsync(() => done()));
      expect(settings.get(keyOf(bench, "a"))).toBe("baru");
      settings.set(keyOf(bench, "a"), { dari: "dokumen" });
      await new Promise<void>((done) => settings.saveAsync(() => done()));
      const saved = await readPart(
        bench,
        (_, { workbook }) => workbook.settings.getItem(keyOf(bench, "a")),
        "value",
      );
      expect(saved).toEqual({ dari: "dokumen" });
    },
    survives: async (context, sheet) => {
      const setting = await second(context, sheet);
      setting.load("value");
      await context.sync();
      return setting.value;
    },
  }),
  property("Setting.key", {
    does: "is what the setting is found by",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      const key = keyOf(bench, "a");
      expect(await readPart(bench, (_, { workbook }) => workbook.settings.getItem(key), "key")).toBe(key);
    },
  }),
  property("Setting.value", {
    does: "is any value that JSON can hold, and a date",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      const key = keyOf(bench, "b");
      const date = new (bench.window as unknown as { Date: DateConstructor }).Date(86_400_000);
      for (const value of ["teks", 1.5, true, [1, [2]], { a: { b: null } }]) {
        await change(bench, (_, { workbook }) => (workbook.settings.getItem(key).value = value));
        expect(await readPart(bench, (_, { workbook }) => workbook.settings.getItem(key), "value")).toEqual(
          value,
        );
      }
      await change(bench, (_, { workbook }) => (workbook.settings.getItem(key).value = date));
      const read = await readPart(bench, (_, { workbook }) => workbook.settings.getItem(key), "value");
      expect((read as Date).getTime()).toBe(86_400_000);
    },
    survives: async (context, sheet) => {
      const setting = await second(context, sheet);
      return partSurvives(() => setting, "key")(context, sheet);
    },
  }),
  method("Setting.delete", {
    does: "takes the setting away",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (_, { workbook }) => workbook.settings.getItem(keyOf(bench, "a")).delete());
      expect(bench.host.kept.settings[keyOf(bench, "a")]).toBeUndefined();
      const refused = await refusedWith(bench, (_, { workbook }) =>
        workbook.settings.getItem(keyOf(bench, "a")).delete(),
      );
      expect(refused).toBe("ItemNotFound");
    },
    survives: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      const gone = context.workbook.settings.getItemOrNullObject(`${sheet.name}.a`);
      await context.sync();
      return gone.isNullObject;
    },
  }),
];
