import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { service } from "./book";
import type { Grid } from "./context";

/**
 * Excel shows 0 where the value of a formula is a blank cell, as of a look-up whose row is not filled in; the engine
 * leaves the cell empty. Only the value that a cell gets is changed: within a formula a blank stays blank, as in Excel.
 */
export const showBlankResultsAsZero = (grid: Grid): void => {
  const runtime = service(grid, IFormulaRuntimeService);
  const keep = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => keep(filled(value));
};

const filled = (value: FunctionVariantType): FunctionVariantType => {
  if (!value.isValueObject()) return value;
  if (!value.isArray()) return (value as BaseValueObject).isNull() ? NumberValueObject.create(0) : value;
  const array = value as unknown as ArrayValueObject;
  array.iterator((cell, row, column) => {
    if (!cell || cell.isNull()) array.set(row, column, NumberValueObject.create(0));
  });
  return value;
};
