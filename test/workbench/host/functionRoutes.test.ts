import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionMetadata, loadFunctions } from "../../../src/workbench/host/functions";
import { openPane, type OpenPane } from "../../support/pane";
import { createWorkbench, type Workbench } from "../../support/workbench";

const dist = join(__dirname, "../../../dist");

const built = (name: string): string => {
  const path = join(dist, name);
  if (!existsSync(path)) throw new Error(`${name} is not built: run "npm run build" first`);
  return readFileSync(path, "utf8");
};

/** What Excel may hand to an argument: absent, one cell, a range. */
const samples: readonly unknown[] = [
  null,
  [[""]],
  [[null]],
  [["-"]],
  [[1]],
  [[12.5]],
  [["12"]],
  [["85%"]],
  [["Sesuai Ekspektasi"]],
  [["Di Atas"]],
  [["kata"]],
  [[true]],
  [["Sesuai", "Di Atas", "Di Bawah"]],
  [["Sesuai"], [null], [3]],
];

/** Every pair of samples as the first two arguments. */
const argumentsOf = ({ parameters }: FunctionMetadata): unknown[][] =>
  samples.flatMap((first) =>
    samples.map((second) => parameters.map((_, index) => [first, second][index] ?? null)),
  );

interface CodedError {
  readonly code: string;
  readonly message: string;
}

/** Office.js' numbers of errors, as it sends them to Excel. */
const numbers: Readonly<Record<string, number>> = {
  "#VALUE!": 7,
  "#N/A": 1,
  "#DIV/0!": 5,
  "#NUM!": 6,
  "#NULL!": 8,
};

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      isCoded(inner) ? { error: inner.code, message: inner.message } : inner,
    ),
  );

const isCoded = (value: unknown): value is CodedError =>
  typeof value === "object" && value !== null && typeof (value as Partial<CodedError>).code === "string";

/** An error of a cell of a matrix, as Office.js hands it to Excel. */
const matrixError = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => {
      const { type, basicValue, message } = (inner ?? {}) as Record<string, unknown>;
      return type === "Error" ? { error: basicValue, message } : inner;
    }),
  );

describe("the built functions file", () => {
  let bench: Workbench;
  let pane: OpenPane;
  beforeAll(async () => {
    bench = await createWorkbench();
    pane = await openPane(bench.host, { scripts: [built("functions.js")] });
  });
  afterAll(() => {
    pane?.close();
    bench.close();
  });

  it("answers the same under the grid's five lines as under Office.js' own runtime, errors and messages too", async () => {
    const functions = loadFunctions(built("functions.js"));
    const { functions: metadata } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
    const calls = metadata.flatMap((known) => argumentsOf(known).map((args) => ({ id: known.id, args })));
    const answers = (await pane.pane.invoke(calls)) as unknown[][];
    const ours = calls.map(({ id, args }) => {
      try {
        return ["value", plain(functions.get(id)?.(...args, { address: "" }))];
      } catch (error) {
        if (!isCoded(error)) throw error;
        return ["error", error.message, numbers[error.code]];
      }
    });
    const theirs = answers.map(([, ok, ...rest]) =>
      ok ? ["value", matrixError(rest[0])] : ["error", rest[0], rest[1]],
    );
    expect(metadata.length).toBeGreaterThanOrEqual(4);
    expect(theirs).toEqual(ours);
  });
});
