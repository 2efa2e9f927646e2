import type { FileValidation, Loss } from "../workbookFile";
import { areaNames, areasOf } from "./address";
import { isKept, shownOperand, storedOperand } from "./operands";
import { given } from "./readStyles";
import { child, childrenOf, descendant, flag } from "./xml";
import type { XmlElement } from "./xml";
import { decodeString, element, encodeString, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

const types: readonly string[] = [
  "list",
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
  "custom",
] satisfies FileValidation["type"][];

type ErrorStyle = NonNullable<FileValidation["error"]>["style"];
const errorStyles: readonly string[] = ["stop", "warning", "information"] satisfies ErrorStyle[];

const text = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : decodeString(value);

/** Rules that look at another sheet stand in a list of their own (x14), with their formulas one level deeper. */
const formulaOf = (rule: XmlElement, name: string): string | undefined => {
  const formula = child(rule, name);
  return formula && (child(formula, "f")?.text ?? formula.text);
};

function readValidation(rule: XmlElement, namespaces: string[]): FileValidation | "empty" | undefined {
  const { type = "none", operator, allowBlank, showDropDown, errorStyle = "stop" } = rule.attributes;
  const { promptTitle, prompt, showInputMessage, errorTitle, error, showErrorMessage } = rule.attributes;
  const areas = areasOf(rule.attributes["sqref"] ?? child(rule, "sqref")?.text ?? "");
  const [formula1, formula2] = [formulaOf(rule, "formula1"), formulaOf(rule, "formula2")];
  if (areas.length === 0 || (type === "none" && prompt === undefined && promptTitle === undefined))
    return "empty";
  if (!types.includes(type) || !isKept(formula1) || !isKept(formula2)) return undefined;
  const hasTwo = !["list", "custom"].includes(type) && /^(?:notB|b)etween$/.test(operator ?? "between");
  const hasPrompt = prompt !== undefined || promptTitle !== undefined;
  const hasError =
    error !== undefined || errorTitle !== undefined || flag(showErrorMessage) || errorStyle !== "stop";
  return given<FileValidation>({
    areas,
    type: type as FileValidation["type"],
    operator: type === "list" || type === "custom" ? undefined : (operator ?? "between"),
    formula1: formula1 === undefined ? undefined : shownOperand(formula1, namespaces),
    // LibreOffice writes a second operand where there is nothing to compare with it.
    formula2: formula2 === undefined || !hasTwo ? undefined : shownOperand(formula2, namespaces),
    ignoreBlank: flag(allowBlank),
    // The attribute means the opposite of its name.
    inCellDropDown: type === "list" ? !flag(showDropDown) : undefined,
    prompt: hasPrompt
      ? given<NonNullable<FileValidation["prompt"]>>({
          title: text(promptTitle),
          message: text(prompt),
          show: flag(showInputMessage),
        })
      : undefined,
    error: hasError
      ? given<NonNullable<FileValidation["error"]>>({
          title: text(errorTitle),
          message: text(error),
          style: errorStyles.includes(errorStyle) ? (errorStyle as ErrorStyle) : "stop",
          show: flag(showErrorMessage),
        })
      : undefined,
  });
}

/** The rules of a sheet, those of its extension list too. */
export function readValidations(
  sheet: XmlElement,
  name: string,
  namespaces: string[],
): { validations: FileValidation[]; losses: Loss[] } {
  const validations: FileValidation[] = [];
  const losses: Loss[] = [];
  const extended = descendant(child(sheet, "extLst"), "dataValidations");
  for (const list of [child(sheet, "dataValidations"), extended])
    for (const rule of childrenOf(list, "dataValidation")) {
      const read = readValidation(rule, namespaces);
      const where = rule.attributes["sqref"] ?? child(rule, "sqref")?.text ?? "";
      if (read === undefined) losses.push({ kind: "validation", where: `${name}!${where}` });
      else if (read !== "empty") validations.push(read);
    }
  return { validations, losses };
}

function validationXml(rule: FileValidation, namespaces: string[]): Xml {
  const { type, prompt, error, formula1, formula2 } = rule;
  const attribute = (value: string | undefined) => (value === undefined ? undefined : encodeString(value));
  const operand = (name: string, value: string | undefined) =>
    value === undefined
      ? undefined
      : textElement(
          name,
          encodeString(storedOperand(value, namespaces, type === "list" && name === "formula1")),
        );
  return element(
    "dataValidation",
    {
      type,
      errorStyle: error && error.style !== "stop" ? error.style : undefined,
      operator: rule.operator === "between" ? undefined : rule.operator,
      allowBlank: rule.ignoreBlank === false ? undefined : 1,
      showDropDown: type === "list" && rule.inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt?.show ? 1 : undefined,
      showErrorMessage: error?.show ? 1 : undefined,
      errorTitle: attribute(error?.title),
      error: attribute(error?.message),
      promptTitle: attribute(prompt?.title),
      prompt: attribute(prompt?.message),
      sqref: areaNames(rule.areas),
    },
    operand("formula1", formula1),
    operand("formula2", formula2),
  );
}

/** The sheet's element for its rules. */
export const validationsXml = (rules: FileValidation[], namespaces: string[]): Xml | undefined =>
  rules.length === 0
    ? undefined
    : element(
        "dataValidations",
        { count: rules.length },
        rules.map((rule) => validationXml(rule, namespaces)),
      );
