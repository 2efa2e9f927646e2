import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** A custom function as the built functions file associates it: cell values in, a cell value or a matrix out. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** One parameter of functions.json. */
export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function of functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

/** The add-in's functions as Excel loads them: the metadata and what the script associated, under one namespace. */
export interface FunctionsFile {
  /** The manifest's namespace, put before every name: "SKP". */
  readonly namespace: string;
  readonly metadata: { readonly functions: readonly FunctionMetadata[] };
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

/** What custom functions said when they last failed. */
export interface FunctionMessages {
  /** The message behind the error a cell shows, if its function gave one. */
  readonly at: (sheetId: string, row: number, column: number) => string | undefined;
}

type Cell = string | number | boolean | null;

/** Excel's codes of CustomFunctions.ErrorCode: each is the text the cell shows. */
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

const errorTypes = new Set<string>(Object.values(ErrorType));

/** CustomFunctions.Error as the built file throws or returns it. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

/** The global `CustomFunctions` of the functions file, and what it associated. */
export const customFunctionsShim = () => {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string | Record<string, CustomFunction>, implementation?: CustomFunction) => {
    const entries = typeof id === "string" ? [[id, implementation] as const] : Object.entries(id);
    for (const [key, value] of entries) if (value) functions.set(key.toUpperCase(), value);
  };
  return { functions, global: { associate, Error: FunctionError, ErrorCode: errorCodes } };
};

/** Runs the source of the built functions file and returns what it associated. */
export const loadFunctions = (source: string): ReadonlyMap<string, CustomFunction> => {
  const { functions, global } = customFunctionsShim();
  new Function("CustomFunctions", source)(global);
  return functions;
};

const isError = (value: unknown): value is FunctionError =>
  value instanceof Error && typeof (value as Partial<FunctionError>).code === "string";

/** A value of the engine as Excel hands it to a function: an empty cell is null. */
const cellOf = (value: Nullable<BaseValueObject>): Cell => {
  if (!value || value.isNull()) return null;
  if (value.isError()) throw new FunctionError((value as ErrorValueObject).getErrorType());
  return value.getValue() as Cell;
};

/** The argument as Excel hands it over: a matrix where the parameter is one, else the value. */
const argumentOf = (value: BaseValueObject, parameter: FunctionParameter | undefined): Cell | Cell[][] => {
  const isMatrix = parameter?.dimensionality === "matrix";
  if (!value.isArray()) {
    const cell = cellOf(value);
    return isMatrix && !value.isNull() ? [[cell]] : cell;
  }
  const array = value as ArrayValueObject;
  if (!isMatrix) return cellOf(array.get(0, 0));
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => cellOf(array.get(row, column))),
  );
};

const errorObject = (code: string): ErrorValueObject =>
  ErrorValueObject.create((errorTypes.has(code) ? code : ErrorType.VALUE) as ErrorType);

const scalarObject = (value: unknown): BaseValueObject => {
  if (isError(value)) return errorObject(value.code);
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(String(value));
};

const resultObject = (value: unknown): BaseValueObject => {
  if (!Array.isArray(value)) return scalarObject(value);
  const rows = value as unknown[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
};

/** The messages of a result's cells, "" where there is none, and the cell that shows the first of them. */
interface Said {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly messages: readonly (readonly string[])[];
}

type FunctionClass = new (name: string) => BaseFunction;

/**
 * The functions as classes of Univer's engine, and the messages of their errors. The engine's own number of arguments
 * is not used: like Excel's runtime, a function is called with what is there, null for what is not.
 */
export const adaptFunctions = (
  file: FunctionsFile | undefined,
): { classes: [FunctionClass, string][]; messages: FunctionMessages } => {
  /** Messages by the calling cell. */
  const said = new Map<string, Said>();

  const note = (sheet: string, row: number, column: number, result: unknown) => {
    const cells = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    const messages = cells.map((line) => line.map((cell) => (isError(cell) ? cell.message : "")));
    const place = `${sheet}!${row}!${column}`;
    if (messages.some((line) => line.some(Boolean))) said.set(place, { sheet, row, column, messages });
    else said.delete(place);
  };

  const messageAt = (sheetId: string, row: number, column: number): string | undefined => {
    for (const { sheet, messages, ...from } of said.values()) {
      const message = sheet === sheetId && messages[row - from.row]?.[column - from.column];
      if (message) return message;
    }
    return undefined;
  };

  const classOf = (name: string, parameters: readonly FunctionParameter[], implementation: CustomFunction) =>
    class extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;

      constructor() {
        super(name);
      }

      override calculate(...values: BaseValueObject[]) {
        const place = [this.subUnitId ?? "", this.row, this.column] as const;
        try {
          const last = parameters.length - 1;
          const count = Math.max(values.length, parameters.length);
          const args = Array.from({ length: count }, (_, index) => {
            const value = values[index];
            return value ? argumentOf(value, parameters[Math.min(index, last)]) : null;
          });
          const result = implementation(...args, { address: "", functionName: name });
          note(...place, result);
          return resultObject(result);
        } catch (error) {
          note(...place, isError(error) ? error : undefined);
          return errorObject(isError(error) ? error.code : ErrorType.VALUE);
        }
      }
    };

  const classes = (file?.metadata.functions ?? []).flatMap((metadata): [FunctionClass, string][] => {
    const implementation = file?.functions.get(metadata.id.toUpperCase());
    const name = `${file?.namespace ?? ""}.${metadata.name}`.toUpperCase();
    return implementation ? [[classOf(name, metadata.parameters, implementation), name]] : [];
  });
  return { classes, messages: { at: messageAt } };
};
