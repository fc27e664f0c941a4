export type {
  ArrivalModel,
  HandleTimeShape,
  PatienceCurve,
  RedialHabit,
} from '../core/caller-behaviour.ts';
export type { ServiceLevels } from '../core/service-levels.ts';
export type { Estimate } from '../math/statistics/estimate.ts';
export { agentsOnDuty } from './agents-on-duty/agents-on-duty.ts';
export type { AgentsOnDutyInput } from './agents-on-duty/input.ts';
export type { CallRecord, HandleParts } from './call-record.ts';
export { adherenceChart } from './charts/adherence-chart.ts';
export { type ArrivalEstimate, estimateArrivals } from './estimate-arrivals/estimate-arrivals.ts';
export type { EstimateArrivalsInput } from './estimate-arrivals/input.ts';
export {
  estimateHandleTimes,
  type HandleTimeEstimate,
} from './estimate-handle-times/estimate-handle-times.ts';
export { estimatePatience, type PatienceEstimate } from './estimate-patience/estimate-patience.ts';
export { estimateRedials, type RedialEstimate } from './estimate-redials/estimate-redials.ts';
export type { EstimateRedialsInput } from './estimate-redials/input.ts';
export type {
  AdherenceActivity,
  AdherenceService,
  AgentState,
  GrantedException,
  MeasureAdherenceInput,
  ScheduledSpan,
  StateChange,
} from './measure-adherence/input.ts';
export { measureAdherence } from './measure-adherence/measure-adherence.ts';
export type {
  Adherence,
  AdherenceCost,
  AdherenceInterval,
  AdherenceMeasures,
  AdherenceRates,
  AgentAdherence,
  ConformanceRates,
  LostReason,
  OccupancyRates,
  ShrinkageRates,
  TeamAdherence,
} from './measure-adherence/result.ts';
export type { MeasureCallsInput } from './measure-calls/input.ts';
export { measureCalls } from './measure-calls/measure-calls.ts';
export type { CallMeasures, MeasuredPeriod, Resolution } from './measure-calls/result.ts';
