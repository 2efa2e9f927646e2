import { audit } from "./en/audit";
import { check, help, settings } from "./en/check";
import { edit } from "./en/edit";
import { exportList } from "./en/exportList";
import { fileRefusals } from "./en/files";
import { form } from "./en/form";
import { formChanges } from "./en/formChanges";
import { formulas } from "./en/formulas";
import { carryOver } from "./en/carryOver";
import { copyOut } from "./en/copyOut";
import { frame } from "./en/frame";
import { home } from "./en/home";
import { judge, report } from "./en/judge";
import { library } from "./en/library";
import { peta } from "./en/peta";
import { lists } from "./en/lists";
import { matrix } from "./en/matrix";
import { plans, work } from "./en/plans";
import { preview, status } from "./en/preview";
import { failures, refusals, refusalUnknown } from "./en/refusals";
import { formBatch } from "./en/formBatch";
import { printTree } from "./en/printTree";
import { roster } from "./en/roster";
import { start } from "./en/start";
import { tree } from "./en/tree";
import { treeDrag } from "./en/treeDrag";
import { treeImport } from "./en/treeImport";
import { who } from "./en/who";
import type { Words } from "./id";

/** Every sentence of the pane in English. */
export const en: Words = {
  frame,
  who,
  home,
  start,
  roster,
  treeImport,
  matrix,
  lists,
  form,
  formChanges,
  plans,
  tree,
  treeDrag,
  peta,
  work,
  edit,
  printTree,
  formBatch,
  copyOut,
  carryOver,
  exportList,
  library,
  judge,
  report,
  formulas,
  audit,
  check,
  settings,
  help,
  preview,
  status,
  refusals,
  refusalUnknown,
  failures,
  fileRefusals,
};
