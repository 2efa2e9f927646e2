/** Comparisons by the names Office.js gives them, and those of a file; "or equal" has two names in Office.js. */
const shared = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
};

/** Excel.DataValidationOperator. */
export const validationOperators: Readonly<Record<string, string>> = {
  ...shared,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Excel.ConditionalCellValueOperator. */
export const conditionOperators: Readonly<Record<string, string>> = {
  ...shared,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
