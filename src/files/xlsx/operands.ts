import { needsAnotherFile, shownFormula, storedFormula } from "./storedFormula";
import { decodeString } from "./xmlText";

/** A constant of a validation as a file has it: a number, or items in quotes. */
const isConstant = (stored: string): boolean =>
  /^[+-]?[\d.]+(?:E[+-]?\d+)?$/i.test(stored) || /^"(?:[^"]|"")*"$/.test(stored);

/** An operand of a validation as `FileValidation` has it. */
export function shownOperand(stored: string, namespaces: string[]): string {
  const decoded = decodeString(stored).trim();
  return isConstant(decoded) ? decoded : shownFormula(decoded, namespaces);
}

/** An operand as a file has it; a list's items may come without their quotes. */
export function storedOperand(operand: string, namespaces: string[], isList = false): string {
  if (operand.startsWith("=")) return storedFormula(operand, { namespaces });
  return isList && !operand.startsWith('"') ? `"${operand.replaceAll('"', '""')}"` : operand;
}

/** Whether an operand can be kept: one that looks into another file cannot. */
export const isKept = (stored: string | undefined): boolean =>
  stored === undefined || !needsAnotherFile(stored);
