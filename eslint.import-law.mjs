/**
 * The import law: for every folder of src, the other folders it may import, and the libraries and globals
 * that belong to it alone. One table; `eslint.config.mjs` turns it into rules and `test/import-law.test.ts`
 * breaks it in every folder and sees lint fail.
 */
export const folders = {
  rules: [],
  locale: [],
  files: [],
  functions: ["rules", "locale"],
  model: ["rules"],
  forms: ["model", "rules"],
  actions: ["forms", "model", "rules"],
  excel: ["model"],
  app: ["actions", "excel", "files", "forms", "functions", "model", "rules"],
  taskpane: ["app", "forms", "model", "rules", "locale"],
  commands: ["app", "forms", "model", "rules", "locale"],
  site: ["locale", "rules"],
  workbench: ["files"],
};

/** Libraries (as regular expressions on the import's name) and the only folders that may import them. */
export const libraries = [
  { name: "^react(-dom)?(/|$)|^@fluentui/", only: ["taskpane"] },
  { name: "^@univerjs/|^rxjs(/|$)", only: ["workbench"] },
  { name: "^@cj-tech-master/excelts|^fflate$", only: ["files"] },
  { name: "^zustand", only: ["app", "taskpane"] },
  { name: "^d3-hierarchy$", only: ["taskpane"] },
];

/** Globals and the only folders that may name them. */
export const globals = [
  { names: ["Excel", "Office", "OfficeExtension"], only: ["excel"] },
  { names: ["CustomFunctions"], only: ["functions"] },
];
