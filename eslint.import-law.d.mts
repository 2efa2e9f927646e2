/** Types of the import law for the test that breaks it; the linter reads the law as plain JavaScript. */
type Folder =
  | "rules"
  | "locale"
  | "files"
  | "functions"
  | "model"
  | "forms"
  | "actions"
  | "excel"
  | "app"
  | "taskpane"
  | "commands"
  | "site"
  | "workbench";
export const folders: Readonly<Record<Folder, readonly Folder[]>>;
export const libraries: readonly { name: string; only: readonly Folder[] }[];
export const globals: readonly { names: readonly string[]; only: readonly Folder[] }[];
