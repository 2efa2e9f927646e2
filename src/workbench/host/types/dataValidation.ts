import type { FileValidation } from "../../../files/workbookFile";
import { formatAbsolute } from "../address";
import { sheetOf } from "../book";
import type { Host } from "../context";
import { checkAllowed } from "../guard";
import type { HostObject, TypeModel } from "../object";
import { refusal } from "../refusal";
import { excelRule, fileRule, type ValidationRule, validationType } from "../validationRule";
import { clearValidation, putValidation, validationAt } from "../validations";
import { validCells } from "../validity";
import type { RangeObject } from "./objects";

interface ValidationObject extends HostObject {
  readonly of: RangeObject;
}

interface Alert {
  readonly message?: string;
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly title?: string;
}

interface Prompt {
  readonly message?: string;
  readonly showPrompt?: boolean;
  readonly title?: string;
}

type Rule = Omit<FileValidation, "areas">;

const noAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const noPrompt = { message: "", showPrompt: true, title: "" };

const styles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const alertOf = ({ error }: Rule): Alert => {
  if (!error) return noAlert;
  const style = Object.entries(styles).find(([, kept]) => kept === error.style)?.[0] ?? "Stop";
  return { message: error.message ?? "", showAlert: error.show, style, title: error.title ?? "" };
};

const promptOf = ({ prompt }: Rule): Prompt =>
  prompt ? { message: prompt.message ?? "", showPrompt: prompt.show, title: prompt.title ?? "" } : noPrompt;

/** Excel's limits of the two texts. */
const checkTexts = (title: string | undefined, message: string | undefined): void => {
  if ((title?.length ?? 0) > 32 || (message?.length ?? 0) > 255) throw refusal("InvalidArgument");
};

const isRange = (value: unknown): value is RangeObject =>
  typeof value === "object" && value !== null && (value as RangeObject).type === "Range";

/** Excel.DataValidation. */
export const dataValidation = (host: Host): TypeModel<ValidationObject> => {
  const at = ({ of }: ValidationObject) => validationAt(host, of.sheet, of.area);
  const rule = (object: ValidationObject): Rule | undefined => {
    const found = at(object);
    return typeof found === "string" ? undefined : found;
  };

  /** A range as source or operand is kept as its absolute address. */
  const asFormula = (value: unknown): unknown =>
    isRange(value) ? `=${formatAbsolute(sheetOf(host, value.sheet).getName(), value.area)}` : value;
  const asFormulas = (criterion: unknown): unknown =>
    typeof criterion === "object" && criterion !== null
      ? Object.fromEntries(Object.entries(criterion).map(([key, value]) => [key, asFormula(value)]))
      : criterion;

  const write = ({ of }: ValidationObject, change: (before: Rule | undefined) => Rule) => {
    checkAllowed(host, of.sheet, "allowFormatCells");
    const found = validationAt(host, of.sheet, of.area);
    putValidation(host, of.sheet, of.area, change(typeof found === "string" ? undefined : found));
  };
  /** A text for cells that have no rule, or several: Excel keeps it, the workbench would lose it when saving. */
  const needRule = (before: Rule | undefined): Rule => {
    if (!before) throw refusal("NotImplemented", "set the rule of the range first");
    return before;
  };

  return {
    get: {
      Type: (object) => {
        const found = at(object);
        if (found === "none") return "None";
        if (found === "mixed") return "MixedCriteria";
        return found === "inconsistent" ? "Inconsistent" : validationType(found);
      },
      Rule: (object) => {
        const found = at(object);
        if (found === "none") return {};
        return typeof found === "string" ? null : excelRule(found);
      },
      ErrorAlert: (object) => alertOf(rule(object) ?? { type: "custom" }),
      Prompt: (object) => promptOf(rule(object) ?? { type: "custom" }),
      IgnoreBlanks: (object) => rule(object)?.ignoreBlank ?? true,
      Valid: async ({ of }) => {
        await host.settle();
        return validCells(host, of.sheet, of.area);
      },
    },
    set: {
      Rule: (object, given: ValidationRule) => {
        const entries = Object.entries(given ?? {}).map(([name, value]) => [name, asFormulas(value)]);
        const part = fileRule(Object.fromEntries(entries) as ValidationRule);
        write(object, (before) => ({
          ignoreBlank: before?.ignoreBlank ?? true,
          ...(before?.error && { error: before.error }),
          ...(before?.prompt && { prompt: before.prompt }),
          ...part,
        }));
      },
      ErrorAlert: (object, { message, showAlert, style, title }: Alert) => {
        checkTexts(title, message);
        const kept = styles[(style ?? "Stop") as keyof typeof styles];
        if (kept === undefined) throw refusal("InvalidArgument");
        write(object, (before) => ({
          ...needRule(before),
          error: { style: kept, show: showAlert ?? true, ...texts(title, message) },
        }));
      },
      Prompt: (object, { message, showPrompt, title }: Prompt) => {
        checkTexts(title, message);
        write(object, (before) => ({
          ...needRule(before),
          prompt: { show: showPrompt ?? true, ...texts(title, message) },
        }));
      },
      IgnoreBlanks: (object, ignoreBlank: boolean) =>
        write(object, (before) => ({ ...needRule(before), ignoreBlank })),
    },
    call: {
      Clear: ({ of }) => {
        checkAllowed(host, of.sheet, "allowFormatCells");
        clearValidation(host, of.sheet, of.area);
      },
    },
  };
};

const texts = (title: string | undefined, message: string | undefined) => ({
  ...(title ? { title } : {}),
  ...(message ? { message } : {}),
});

/** The validation of a range. */
export const validationObject = (of: RangeObject): ValidationObject => ({ type: "DataValidation", of });
