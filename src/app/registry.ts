import type { Action } from "../actions/action";
import { addResult } from "../actions/addResult";
import { adjustPlan } from "../actions/adjustPlan";
import { cancelResult } from "../actions/cancelResult";
import { carryOver } from "../actions/carryOver";
import { changePerson } from "../actions/changePerson";
import { copySteps } from "../actions/copySteps";
import { editIndicator } from "../actions/editIndicator";
import { editResult } from "../actions/editResult";
import { endorse } from "../actions/endorse";
import { finishEvaluations } from "../actions/finishEvaluations";
import { giveFeedback } from "../actions/giveFeedback";
import { importRoster } from "../actions/importRoster";
import { importTree } from "../actions/importTree";
import { insertFormula } from "../actions/insertFormula";
import { judge } from "../actions/judge";
import { keepRow } from "../actions/keepRow";
import { linkParents } from "../actions/linkParents";
import { loadSample } from "../actions/loadSample";
import { makeForm } from "../actions/makeForm";
import { makeForms } from "../actions/makeForms";
import { makeRecap } from "../actions/makeRecap";
import { makeReport } from "../actions/makeReport";
import { makeMatrix } from "../actions/makeMatrix";
import { mendTree } from "../actions/mendTree";
import { moveResult } from "../actions/moveResult";
import { prepareEvaluations } from "../actions/prepareEvaluations";
import { noteEvaluation } from "../actions/noteEvaluation";
import { prepareAllowance } from "../actions/prepareAllowance";
import { prepareRealisation } from "../actions/prepareRealisation";
import { printTree } from "../actions/printTree";
import { readForm } from "../actions/readForm";
import { removeForms } from "../actions/removeForms";
import { recordAdjustment } from "../actions/recordAdjustment";
import { restoreAgreed } from "../actions/restoreAgreed";
import { setPeriod } from "../actions/setPeriod";
import { setPlanState } from "../actions/setPlanState";
import { report } from "../actions/report";
import { recordSending } from "../actions/recordSending";
import { recordCredits } from "../actions/recordCredits";
import { recordObjection } from "../actions/recordObjection";
import { saveToLibrary } from "../actions/saveToLibrary";
import { shareResults } from "../actions/shareResults";
import { startWorkbook } from "../actions/startWorkbook";
import { takeFromLibrary } from "../actions/takeFromLibrary";
import { takeFormChanges } from "../actions/takeFormChanges";
import { takeList } from "../actions/takeList";
import { takeMatrix } from "../actions/takeMatrix";
import { takeMine } from "../actions/takeMine";
import { takeReturned } from "../actions/takeReturned";
import { tickEntries } from "../actions/tickEntries";

/** Every action that a person can start, by name. The proof harness takes each of them without being asked. */
export const registry = {
  startWorkbook,
  importRoster,
  readForm,
  loadSample,
  prepareRealisation,
  prepareEvaluations,
  judge,
  finishEvaluations,
  endorse,
  makeForm,
  makeForms,
  removeForms,
  takeMine,
  insertFormula,
  addResult,
  editResult,
  editIndicator,
  moveResult,
  cancelResult,
  shareResults,
  importTree,
  linkParents,
  mendTree,
  changePerson,
  noteEvaluation,
  recordObjection,
  recordCredits,
  prepareAllowance,
  makeMatrix,
  takeMatrix,
  takeFormChanges,
  takeList,
  printTree,
  makeReport,
  makeRecap,
  tickEntries,
  carryOver,
  saveToLibrary,
  takeFromLibrary,
  setPlanState,
  adjustPlan,
  recordAdjustment,
  restoreAgreed,
  report,
  keepRow,
  copySteps,
  recordSending,
  takeReturned,
  giveFeedback,
  setPeriod,
} as const satisfies Record<string, Action<never>>;

export type ActionName = keyof typeof registry;

/** What an action must be told. */
export type InputOf<N extends ActionName> = (typeof registry)[N] extends Action<infer Input> ? Input : never;
