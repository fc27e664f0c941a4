import { keepWithin } from '../../core/keep-within.ts';
import { planWorkforce as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { historySchema } from '../../forecast/history.ts';
import { forecastVolume, type IntervalHistory } from '../../forecast/index.ts';
import type { PlanQueue, PlanQueuesInput } from '../queues/input.ts';
import { planQueues } from '../queues/plan-queues.ts';
import type { CentrePlan } from '../queues/result.ts';
import type { PlanWorkforceInput } from './input.ts';
import { planWorkforceInput } from './input.ts';
import { withMeanShrinkage } from './mean-shrinkage.ts';
import { planForecast } from './plan-forecast.ts';
import type { WorkforcePlan } from './result.ts';

/**
 * From what happened to who works when and what it costs: what is the whole plan?
 *
 * Runs the chain of this library: the forecast of every interval, its agents, the typical week,
 * shifts that cover it with meals and rests in place and a fair rota that fills them, both in one search, the
 * week played through call by call, and the cost. Every step's result is kept as that step's own function gives
 * it, so each can be looked at, or run again alone with other options.
 *
 * Shifts and rota are made for the mean week of the dates, without their holidays: plan a month with
 * a strong trend or season in shorter pieces. Where people are named (`roster`), each gets a row of duties with breaks
 * instead, for what the dates themselves ask for, the holidays among them. A step that finds no solution says why in its result
 * and in `warnings`; the plan goes on as far as it can.
 *
 * @param history - What happened, from `intervalHistory`.
 * @param options - The dates, the targets, the shifts and, as far as wanted, rota rules, prices and
 *   verification; see {@link PlanWorkforceInput}.
 * @returns The result of every step; see {@link WorkforcePlan}.
 * @throws `InvalidInputError` with every bad field, or where neither history nor options tell a
 *   handle time.
 */
export function planWorkforce(history: IntervalHistory, options: PlanWorkforceInput): WorkforcePlan;
export function planWorkforce(queues: readonly PlanQueue[], options: PlanQueuesInput): CentrePlan;
export function planWorkforce(
  history: IntervalHistory | readonly PlanQueue[],
  options: PlanWorkforceInput | PlanQueuesInput,
): WorkforcePlan | CentrePlan {
  if (Array.isArray(history))
    return planQueues(history as readonly PlanQueue[], options as PlanQueuesInput);
  return planHistory(history as IntervalHistory, options as PlanWorkforceInput);
}

function planHistory(history: IntervalHistory, options: PlanWorkforceInput): WorkforcePlan {
  keepWithin('planWorkforce', limits, { intervals: history?.starts?.length });
  parseArguments('planWorkforce', {
    history: [historySchema, history],
    '': [planWorkforceInput, options],
  });
  const forecast = forecastVolume(history, options.forecast);
  return planForecast(history, forecast, withMeanShrinkage(options, forecast));
}
