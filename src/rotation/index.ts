// rotas

export type { RosterLimit, RosterRule } from '../duty/roster-rule.ts';
export { rotaChart } from './charts/rota-chart.ts';
export { rotaToHtml } from './charts/rota-to-html.ts';
// rosters
export { checkRoster, type RosterViolation } from './check-roster/check-roster.ts';
export { ROSTER_RULE_PRESETS } from './check-roster/roster-rule-presets.ts';
export { checkRotation } from './check-rotation/check-rotation.ts';
export type { RotationRuleName, RotationViolation } from './check-rotation/result.ts';
export {
  type ClassicalRota,
  type ClassicalRotaName,
  classicalRota,
} from './classical-rota/classical-rota.ts';
export type { RotationReason } from './engine/reasons/counted-reasons.ts';
export {
  type EvenedRoster,
  evenOutRoster,
  type RosterEvening,
} from './even-out-roster/even-out-roster.ts';
export { generateAlternatives } from './generate-alternatives/generate-alternatives.ts';
export {
  type Crew,
  type CrewProblem,
  type CrewRotations,
  generateCrewRotations,
} from './generate-crew-rotations/generate-crew-rotations.ts';
export {
  type AchievedAim,
  generateRotation,
  type RotationResult,
} from './generate-rotation/generate-rotation.ts';
export { layRoster, type RosterPlan, type RotaFollower } from './lay-roster/lay-roster.ts';
export {
  type Evenness,
  type FairnessOptions,
  measureFairness,
  type RosterFairness,
} from './measure-fairness/measure-fairness.ts';
export { measureRota, type RotaMeasures } from './measure-rota/measure-rota.ts';
export { type RotationRelaxation, relaxRotation } from './relax-rotation/relax-rotation.ts';
export {
  type RepairedRoster,
  type RosterRepair,
  repairRoster,
} from './repair-roster/repair-roster.ts';
export {
  type RotationDemand,
  type RotationDemandOptions,
  rotationDemand,
} from './rotation-demand/rotation-demand.ts';
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
} from './rotation-input.ts';
export { rosterToCsv } from './write-roster/roster-to-csv.ts';
export { rosterToICalendar } from './write-roster/roster-to-icalendar.ts';
