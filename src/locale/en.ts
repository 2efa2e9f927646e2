import { agreement } from "./en/agreement";
import { audit } from "./en/audit";
import { check, help, settings } from "./en/check";
import { distribution } from "./en/distribution";
import { edit } from "./en/edit";
import { exportList } from "./en/exportList";
import { choose, fileRefusals, makeFile, pickFiles } from "./en/files";
import { form } from "./en/form";
import { formChanges } from "./en/formChanges";
import { formulas } from "./en/formulas";
import { carryOver } from "./en/carryOver";
import { copyOut } from "./en/copyOut";
import { dialogue } from "./en/dialogue";
import { frame } from "./en/frame";
import { home } from "./en/home";
import { judge } from "./en/judge";
import { library } from "./en/library";
import { peopleChange } from "./en/peopleChange";
import { followUp } from "./en/followUp";
import { lists } from "./en/lists";
import { matrix } from "./en/matrix";
import { plans } from "./en/plans";
import { preview, status } from "./en/preview";
import { failures, refusals, refusalUnknown } from "./en/refusals";
import { formBatch } from "./en/formBatch";
import { printTree } from "./en/printTree";
import { report } from "./en/report";
import { roster } from "./en/roster";
import { start } from "./en/start";
import { tree } from "./en/tree";
import { treeDrag } from "./en/treeDrag";
import { treeImport } from "./en/treeImport";
import { who } from "./en/who";
import { work } from "./en/work";
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
  peopleChange,
  followUp,
  work,
  dialogue,
  edit,
  agreement,
  printTree,
  formBatch,
  choose,
  pickFiles,
  makeFile,
  copyOut,
  carryOver,
  exportList,
  library,
  judge,
  distribution,
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
