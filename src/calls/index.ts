export { type AgentsOnDutyInput, agentsOnDuty } from './agents-on-duty/agents-on-duty.ts';
export type { CallRecord, HandleParts } from './call-record.ts';
export {
  type ArrivalEstimate,
  type EstimateArrivalsInput,
  estimateArrivals,
} from './estimate-arrivals/estimate-arrivals.ts';
export { estimateHandleTimes, type HandleTimeEstimate } from './estimate-handle-times/estimate-handle-times.ts';
export { estimatePatience, type PatienceEstimate } from './estimate-patience/estimate-patience.ts';
export {
  type EstimateRedialsInput,
  estimateRedials,
  type RedialEstimate,
} from './estimate-redials/estimate-redials.ts';
export {
  type CallMeasures,
  type MeasureCallsInput,
  type MeasuredPeriod,
  measureCalls,
} from './measure-calls/measure-calls.ts';
export type { Resolution } from './measure-calls/repeats.ts';
