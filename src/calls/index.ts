export { type AgentsOnDutyInput, agentsOnDuty } from './agents-on-duty.ts';
export type { CallRecord, HandleParts } from './call-record.ts';
export {
  type ArrivalEstimate,
  type EstimateArrivalsInput,
  estimateArrivals,
} from './estimate-arrivals.ts';
export { estimateHandleTimes, type HandleTimeEstimate } from './estimate-handle-times.ts';
export { estimatePatience, type PatienceEstimate } from './estimate-patience.ts';
export {
  type EstimateRedialsInput,
  estimateRedials,
  type RedialEstimate,
} from './estimate-redials.ts';
export {
  type CallMeasures,
  type MeasureCallsInput,
  type MeasuredPeriod,
  measureCalls,
} from './measure-calls.ts';
export type { Resolution } from './repeats.ts';
