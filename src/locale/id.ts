import { agreement } from "./id/agreement";
import { audit } from "./id/audit";
import { check, help, settings } from "./id/check";
import { carryOver } from "./id/carryOver";
import { copyOut } from "./id/copyOut";
import { dialogue } from "./id/dialogue";
import { frame } from "./id/frame";
import { home } from "./id/home";
import { judge } from "./id/judge";
import { library } from "./id/library";
import { peopleChange } from "./id/peopleChange";
import { followUp } from "./id/followUp";
import { lists } from "./id/lists";
import { matrix } from "./id/matrix";
import { plans } from "./id/plans";
import { preview, status } from "./id/preview";
import { distribution } from "./id/distribution";
import { edit } from "./id/edit";
import { exportList } from "./id/exportList";
import { choose, fileRefusals, makeFile, pickFiles } from "./id/files";
import { form } from "./id/form";
import { formChanges } from "./id/formChanges";
import { formulas } from "./id/formulas";
import { failures, refusals, refusalUnknown } from "./id/refusals";
import { formBatch } from "./id/formBatch";
import { printTree } from "./id/printTree";
import { report } from "./id/report";
import { roster } from "./id/roster";
import { start } from "./id/start";
import { tree } from "./id/tree";
import { treeDrag } from "./id/treeDrag";
import { treeImport } from "./id/treeImport";
import { who } from "./id/who";
import { work } from "./id/work";

/**
 * Every sentence of the pane in Indonesian, the first language: its shape is the type of all others. What needs a
 * fact is a function; numbers and days come in already written by format.ts.
 */
export const id = {
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

/** The words of one language. */
export type Words = typeof id;
