// rotas
export { rotaChart } from './charts/rota-chart.ts';
export { rotaToHtml } from './charts/rota-to-html.ts';
export { checkRotation } from './check/check-rotation.ts';
export type { RotationRuleName, RotationViolation } from './check/violation.ts';
export {
  type Crew,
  type CrewProblem,
  type CrewRotations,
  generateCrewRotations,
} from './crews/generate-crew-rotations.ts';
export {
  type RotationDemand,
  type RotationDemandOptions,
  rotationDemand,
} from './demand/rotation-demand.ts';
export type { RotationReason } from './explain/reasons.ts';
export { type RotationRelaxation, relaxRotation } from './explain/relax-rotation.ts';
export { generateAlternatives } from './generate-alternatives.ts';
export { type AchievedAim, generateRotation, type RotationResult } from './generate-rotation.ts';
export { measureRota, type RotaMeasures } from './measure/measure-rota.ts';
export {
  type ClassicalRota,
  type ClassicalRotaName,
  classicalRota,
} from './presets/classical-rotas.ts';
// rosters
export { checkRoster, type RosterViolation } from './roster/check-roster.ts';
export { type EvenedRoster, evenOutRoster, type RosterEvening } from './roster/even-out-roster.ts';
export { layRoster, type RosterPlan, type RotaFollower } from './roster/lay-roster.ts';
export {
  type Evenness,
  type FairnessOptions,
  measureFairness,
  type RosterFairness,
} from './roster/measure-fairness.ts';
export { type RepairedRoster, type RosterRepair, repairRoster } from './roster/repair-roster.ts';
export type { RosterLimit, RosterRule } from './roster/roster-rule.ts';
export { ROSTER_RULE_PRESETS } from './roster/rule-presets.ts';
export { rosterToCsv } from './roster/to-csv.ts';
export { rosterToICalendar } from './roster/to-icalendar.ts';
export type {
  DemandDeviation,
  NightRules,
  Rota,
  RotationObjective,
  RotationProblem,
  RotationRules,
  RotationShift,
  WeekendRules,
  WeeklyHoursRules,
  WholeRange,
} from './rotation-problem.ts';
