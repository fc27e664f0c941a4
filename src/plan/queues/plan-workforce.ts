import { keepWithin } from '../../core/keep-within.ts';
import { planWorkforce as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { historySchema } from '../../forecast/history.ts';
import { forecastVolume, type IntervalHistory } from '../../forecast/index.ts';
import type { PlanWorkforceInput } from '../plan-workforce/input.ts';
import { planWorkforceInput } from '../plan-workforce/input.ts';
import { withMeanShrinkage } from '../plan-workforce/mean-shrinkage.ts';
import { planForecast } from '../plan-workforce/plan-forecast.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import { type PlanQueue, type PlanQueuesInput, planQueueList, planQueuesInput } from './input.ts';
import { planQueues } from './plan-queues.ts';
import type { CentrePlan } from './result.ts';

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
 * Several queues, each with its name and history, are planned as one centre for the groups of `options.groups`: forecasts by
 * queue that add up, agents by group and half-hour, one shift design for all groups in which who has several skills counts where
 * the need is, rotas, heads and cost by group. Found by simulation of whole weeks, and said on weeks that no search has seen: the
 * target of a queue holds for the week (`serviceOver`). One queue and one group have the plan of a single history (`single`).
 *
 * @param history - What happened, from `intervalHistory`; or the queues of a centre, one to ten, with their histories.
 * @param options - The dates, the targets, the shifts and, as far as wanted, rota rules, prices and
 *   verification; see {@link PlanWorkforceInput}, and for several queues {@link PlanQueuesInput}.
 * @returns The result of every step; see {@link WorkforcePlan}, and for several queues {@link CentrePlan}.
 * @throws `InvalidInputError` with every bad field, or where neither history nor options tell a
 *   handle time; of several queues, where no group takes one or a field is given that only the plan of one queue keeps.
 * @example
 * ```ts
 * import { intervalHistory } from 'halfhour/forecast';
 * import { planWorkforce } from 'halfhour/plan';
 *
 * const rows = Array.from({ length: 42 * 10 }, (_, i) => {
 *   const day = Math.floor(i / 10);
 *   const date = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
 *   const hour = String(8 + (i % 10)).padStart(2, '0');
 *   return { time: `${date}T${hour}:00`, contacts: 40 + ((7 * i) % 11) };
 * });
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const plan = planWorkforce(history, {
 *   forecast: { days: 7 },
 *   ahtSeconds: 240,
 *   targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
 *   shifts: {
 *     shiftTypes: [{ id: 'day', lengthMinutes: 600, earliestStartMinutes: 480, latestStartMinutes: 480 }],
 *   },
 * });
 * plan.forecast.days.length; // => 7
 * plan.shifts.dailyDemand; // => [{ id: 'day 08:00-18:00', counts: [6, 6, 6, 6, 6, 6, 6], … }]
 * ```
 */
export function planWorkforce(history: IntervalHistory, options: PlanWorkforceInput): WorkforcePlan;
export function planWorkforce(history: readonly PlanQueue[], options: PlanQueuesInput): CentrePlan;
export function planWorkforce(
  history: IntervalHistory | readonly PlanQueue[],
  options: PlanWorkforceInput | PlanQueuesInput,
): WorkforcePlan | CentrePlan {
  keepWithin('planWorkforce', limits, { intervals: intervalsOf(history) });
  parseArguments('planWorkforce', {
    history: [Array.isArray(history) ? planQueueList : historySchema, history],
    '': [Array.isArray(history) ? planQueuesInput : planWorkforceInput, options],
  });
  if (isList(history)) return planQueues(history, options as PlanQueuesInput);
  const forecast = forecastVolume(history, options.forecast);
  return planForecast(history, forecast, withMeanShrinkage(options, forecast));
}

function isList(history: IntervalHistory | readonly PlanQueue[]): history is readonly PlanQueue[] {
  return Array.isArray(history);
}

/** Intervals of the past, of several queues those of the longest. */
function intervalsOf(history: IntervalHistory | readonly PlanQueue[]): number | undefined {
  return isList(history)
    ? history.reduce((most, queue) => Math.max(most, queue?.history?.starts?.length ?? 0), 0)
    : history?.starts?.length;
}
