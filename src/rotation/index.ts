// rotas

export { awardDuties } from './award-duties/award-duties.ts';
export type { AwardDutiesInput, DutyBid, DutyChoice } from './award-duties/input.ts';
export type { AwardedDuties, BidOutcome } from './award-duties/result.ts';
export { rosterChart } from './charts/roster-chart.ts';
export type { RosterChartInput } from './charts/roster-chart-input.ts';
export { rotaChart } from './charts/rota-chart.ts';
export { rotaToHtml } from './charts/rota-to-html.ts';
// rosters
export { checkRoster } from './check-roster/check-roster.ts';
export type { CheckRosterInput } from './check-roster/input.ts';
export { checkRotation } from './check-rotation/check-rotation.ts';
export type { RotationRuleName, RotationViolation } from './check-rotation/result.ts';
export { checkSwap } from './check-swap/check-swap.ts';
export type { CheckSwapInput, HandedDuty, PeopleWanted, Swap } from './check-swap/input.ts';
export type { CoverChange, SwapPerson, SwapRemedy, SwapVerdict } from './check-swap/result.ts';
export {
  type ClassicalRota,
  type ClassicalRotaName,
  classicalRota,
} from './classical-rota/classical-rota.ts';
export {
  describeRosterRules,
  type RosterRuleText,
} from './describe-roster-rules/describe-roster-rules.ts';
export { designRotation } from './design-rotation/design-rotation.ts';
export type {
  DesignRotationInput,
  EarlierDesign,
  RotationDesignLimits,
  WeekendRulesOfAnyCycle,
} from './design-rotation/input.ts';
export type {
  DesignedCrew,
  DesignRotationReason,
  DesignRotationReasonCode,
  RotationDesign,
} from './design-rotation/result.ts';
export type { RuleLimit, RulePeriod } from './engine/rosters/rule-limit.ts';
export { type EvenedRoster, evenOutRoster } from './even-out-roster/even-out-roster.ts';
export type { EvenOutRosterInput } from './even-out-roster/input.ts';
export { generateAlternatives } from './generate-alternatives/generate-alternatives.ts';
export { generateCrewRotations } from './generate-crew-rotations/generate-crew-rotations.ts';
export type { CrewRotationsInput } from './generate-crew-rotations/input.ts';
export type { Crew, CrewRotations } from './generate-crew-rotations/result.ts';
export { generateRoster } from './generate-roster/generate-roster.ts';
export type {
  BreakableRule,
  FairnessPrices,
  FixedDuty,
  GenerateRosterInput,
  RosterCrew,
  RosterRequest,
} from './generate-roster/input.ts';
export type { JobRotation, RosterPost } from './generate-roster/job-rotation-input.ts';
export type {
  BrokenRule,
  GeneratedRoster,
  PlacedTraining,
  RefusalCode,
  RefusalReason,
  RefusedRequest,
  RosterCosts,
  RosteredPerson,
  RosterReason,
  RosterReasonCode,
  UnmetCover,
  UntrainedPerson,
} from './generate-roster/result.ts';
export type { RosterTraining } from './generate-roster/training-input.ts';
export { generateRotation } from './generate-rotation/generate-rotation.ts';
export type { AchievedAim, RotationResult } from './generate-rotation/result.ts';
export { judgeRoster } from './judge-roster/judge-roster.ts';
export type { RosterVerdicts, RuleVerdict } from './judge-roster/result.ts';
export type { LayRosterInput, RotaFollower } from './lay-roster/input.ts';
export { layRoster } from './lay-roster/lay-roster.ts';
export type { FairnessInput } from './measure-fairness/input.ts';
export {
  type Evenness,
  measureFairness,
  type RosterFairness,
} from './measure-fairness/measure-fairness.ts';
export { measureRota, type RotaMeasures } from './measure-rota/measure-rota.ts';
export type { Notice } from './notice.ts';
export type { Obstacle, ObstacleCode } from './obstacle.ts';
export type { OfferDutiesInput } from './offer-duties/input.ts';
export { type DutyOffer, offerDuties } from './offer-duties/offer-duties.ts';
export type { OpenDuty } from './open-duty.ts';
export type { PeopleOnContract } from './people-on-contract.ts';
export type { PeopleShift } from './people-shift.ts';
export type { PriceRulesInput } from './price-rules/input.ts';
export { priceRules } from './price-rules/price-rules.ts';
export type {
  PricedRule,
  RuleCost,
  RulePrice,
  RulePrices,
} from './price-rules/result.ts';
export { type RotationRelaxation, relaxRotation } from './relax-rotation/relax-rotation.ts';
export type { RepairRosterInput } from './repair-roster/input.ts';
export { type RepairedRoster, repairRoster } from './repair-roster/repair-roster.ts';
export type {
  CoverPrices,
  IntervalCover,
  RosterCover,
  ShiftCover,
} from './roster-cover.ts';
export type {
  DutyWhileAway,
  NotYetJudged,
  RosterFinding,
  RulesNotReviewed,
} from './roster-finding.ts';
export type { Availability, RosterPerson } from './roster-person.ts';
export { ROSTER_RULE_PRESETS, type RosterRulePreset } from './roster-rules/roster-rule-presets.ts';
export type { RosterViolation } from './roster-violation.ts';
export type { Rota } from './rota.ts';
export type { RotationContract } from './rotation-contract.ts';
export type { RotationDemandInput } from './rotation-demand/input.ts';
export { type RotationDemand, rotationDemand } from './rotation-demand/rotation-demand.ts';
export type { RotationInput, RotationObjective } from './rotation-input.ts';
export type { RotationReason, RotationReasonCode } from './rotation-reason.ts';
export type {
  DemandDeviation,
  HoursInDays,
  LongRest,
  NightRules,
  NightsInDays,
  RotationRules,
  WeekendRules,
  WeekendsInWeeks,
  WeeklyHoursRules,
  WholeRange,
} from './rotation-rules.ts';
export type { RotationShift } from './rotation-shift.ts';
export type { ScoreRosterInput } from './score-roster/input.ts';
export type { RosterScore, TermBreach, TermBreachCode } from './score-roster/result.ts';
export { scoreRoster } from './score-roster/score-roster.ts';
export type { SharedBurden } from './shared-burden.ts';
export type { ShiftSkill } from './shift-skill.ts';
export type { StandIn } from './stand-in.ts';
export type {
  ContractPeriod,
  DutiesOfPeriod,
  HoursOfPeriod,
  RosterContract,
  WorkTerms,
} from './work-terms.ts';
export type { RosterCsvInput, RosterUpdateInput } from './write-roster/input.ts';
export { rosterToCsv } from './write-roster/roster-to-csv.ts';
export { rosterToICalendar } from './write-roster/roster-to-icalendar.ts';
export { rosterUpdateToICalendar } from './write-roster/roster-update-to-icalendar.ts';
