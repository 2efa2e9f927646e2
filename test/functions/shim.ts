import type { ExampleArgument } from "../../src/locale/functions/words";

/** The global that Excel gives to a functions file, as small as the workbench has it. */
export const associated = new Map<string, (...values: unknown[]) => unknown>();

class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, implementation: (...values: unknown[]) => unknown) =>
      associated.set(id, implementation),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

/** What a cell shows, an error as "code: message". */
const shown = (cell: unknown): unknown =>
  cell instanceof CustomFunctionsError ? `${cell.code}: ${cell.message}` : cell;

/**
 * Calls an associated function as Excel does: one cell of values as [[value]], the Invocation object last.
 * @returns what its cells show, a single one bare; a thrown error as its text. Any other throw fails the test.
 */
export function call(id: string, ...values: unknown[]): unknown {
  const implementation = associated.get(id);
  if (!implementation) throw new Error(`${id} is not associated`);
  const given = values.map((value) => (Array.isArray(value) || value === undefined ? value : [[value]]));
  try {
    const rows = implementation(...given, { functionName: id, address: "Lembar!A1" }) as unknown[][];
    const cells = rows.map((row) => row.map(shown));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  } catch (thrown) {
    if (thrown instanceof CustomFunctionsError) return shown(thrown);
    throw thrown;
  }
}

/** Values as a column. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

/** What an argument of an example puts into a call. */
export const valueOf = (argument: ExampleArgument): unknown =>
  typeof argument === "object" ? argument.cells : argument;
