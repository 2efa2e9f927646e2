import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildFunctions } from "../../scripts/build-functions";
import { metadataSchema, type Metadata } from "../../scripts/lib/functionsMetadata";
import { call } from "./shim";
import "../../src/functions/index";
import { table } from "../../src/functions/table";

const folder = mkdtempSync(path.join(tmpdir(), "skp-metadata-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string): Metadata => metadataSchema.parse(JSON.parse(readFileSync(file, "utf8")));
let english: Metadata;
let indonesian: Metadata;
beforeAll(async () => {
  await buildFunctions(folder);
  english = read(path.join(folder, "functions.json"));
  indonesian = read(path.join(folder, "functions-id.json"));
});

test("ids, parameters and descriptions are those that were released: a change is a change of the snapshot", () => {
  // Released signatures never change. To add a function: npx tsx scripts/build-functions.ts, then copy
  // dist/functions.json to this snapshot and read the difference.
  expect(english).toEqual(read(path.join(__dirname, "metadata.snapshot.json")));
});

test("the metadata and the table of associated functions name the same functions", () => {
  expect(english.functions.map(({ id }) => id).sort()).toEqual(Object.keys(table).sort());
});

test("every function declares the parameters that its usage names", () => {
  for (const { id, parameters } of english.functions) {
    expect(table[id as keyof typeof table]).toHaveLength(parameters.length);
    const names = parameters.map(({ name }) => name).join("; ");
    if (parameters.length === 0) continue;
    const usage = String(call(id)).replace(/[[\]]/g, "");
    expect(usage).toContain(`=SKP.${id}(${names})`);
  }
});

test("the Indonesian file differs from the English one in descriptions only, and in all of them", () => {
  const bare = ({ functions }: Metadata) =>
    functions.map(({ description: _, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ description: __, ...parameter }) => parameter),
    }));
  const texts = ({ functions }: Metadata) =>
    functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((one) => one.description),
    ]);
  expect(bare(indonesian)).toEqual(bare(english));
  const [one, other] = [texts(english), texts(indonesian)];
  expect(one.filter((text, index) => text === other[index])).toEqual([]);
});

test("neither file has the flag that crashes Excel LTSC 2021", () => {
  for (const name of ["functions.json", "functions-id.json"])
    expect(readFileSync(path.join(folder, name), "utf8")).not.toMatch(/allow\w+ForDataTypeAny/);
});
