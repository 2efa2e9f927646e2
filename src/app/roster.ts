/** What the pane needs of a list of employees before it is taken in: how it is understood, and who stands in it. */
export { rosterColumns, rosterMapping } from "../actions/rosterMapping";
export type { RosterColumn, RosterColumns, RosterMapping } from "../actions/rosterMapping";
export { readRoster } from "../actions/rosterPeople";
export type { RosterFinding, RosterReading } from "../actions/rosterPeople";
export { periodKinds } from "../actions/periods";
export type { PeriodKind } from "../actions/periods";
export type { Office } from "../actions/startWorkbook";
