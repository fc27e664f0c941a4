export { checkRotation } from './check/check-rotation.ts';
export type { RotationRuleName, RotationViolation } from './check/violation.ts';
export type { RotationReason } from './explain/reasons.ts';
export { type AchievedAim, generateRotation, type RotationResult } from './generate-rotation.ts';
export { measureRota, type RotaMeasures } from './measure/measure-rota.ts';
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
