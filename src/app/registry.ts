import type { Action } from "../actions/action";
import { addResult } from "../actions/addResult";
import { cancelResult } from "../actions/cancelResult";
import { carryOver } from "../actions/carryOver";
import { editIndicator } from "../actions/editIndicator";
import { editResult } from "../actions/editResult";
import { importRoster } from "../actions/importRoster";
import { importTree } from "../actions/importTree";
import { insertFormula } from "../actions/insertFormula";
import { linkParents } from "../actions/linkParents";
import { loadSample } from "../actions/loadSample";
import { makeForm } from "../actions/makeForm";
import { makeForms } from "../actions/makeForms";
import { makeMatrix } from "../actions/makeMatrix";
import { mendTree } from "../actions/mendTree";
import { moveResult } from "../actions/moveResult";
import { prepareRealisation } from "../actions/prepareRealisation";
import { printTree } from "../actions/printTree";
import { readForm } from "../actions/readForm";
import { removeForms } from "../actions/removeForms";
import { recordAbsence } from "../actions/recordAbsence";
import { saveToLibrary } from "../actions/saveToLibrary";
import { shareResults } from "../actions/shareResults";
import { startWorkbook } from "../actions/startWorkbook";
import { takeFromLibrary } from "../actions/takeFromLibrary";
import { takeFormChanges } from "../actions/takeFormChanges";
import { takeList } from "../actions/takeList";
import { takeMatrix } from "../actions/takeMatrix";
import { takeMine } from "../actions/takeMine";
import { tickEntries } from "../actions/tickEntries";

/** Every action that a person can start, by name. The proof harness takes each of them without being asked. */
export const registry = {
  startWorkbook,
  importRoster,
  readForm,
  loadSample,
  prepareRealisation,
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
  recordAbsence,
  makeMatrix,
  takeMatrix,
  takeFormChanges,
  takeList,
  printTree,
  tickEntries,
  carryOver,
  saveToLibrary,
  takeFromLibrary,
} as const satisfies Record<string, Action<never>>;

export type ActionName = keyof typeof registry;

/** What an action must be told. */
export type InputOf<N extends ActionName> = (typeof registry)[N] extends Action<infer Input> ? Input : never;
