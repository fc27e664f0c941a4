import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { planWorkforce as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { stamp } from '../../core/saved.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { historySchema } from '../../forecast/history.ts';
import {
  type AhtForecast,
  forecastAht,
  forecastVolume,
  type IntervalHistory,
  type VolumeForecast,
} from '../../forecast/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { type StaffIntervalsInput, staffIntervals } from '../../staffing/index.ts';
import { comparePlans } from '../compare-plans/compare-plans.ts';
import { headcountBridge } from '../headcount-bridge/headcount-bridge.ts';
import type { PlanWorkforceInput } from './input.ts';
import { planWorkforceInput } from './input.ts';
import { withMeanShrinkage } from './mean-shrinkage.ts';
import { plannedContracts } from './plan-contracts.ts';
import { planCost } from './plan-cost.ts';
import { planHeadcount, wageOfHour } from './plan-headcount.ts';
import { planPeople } from './plan-people.ts';
import { planRoster } from './plan-roster.ts';
import { planRulePrices } from './plan-rule-prices.ts';
import { planStaff } from './plan-staff.ts';
import { planVerdicts, rosterVerdicts } from './plan-verdicts.ts';
import { planVerification } from './plan-verification.ts';
import { PLAN_FORM, type PlanWeek, type WorkforcePlan } from './result.ts';
import { shiftsAndRotas } from './shifts-and-rotas.ts';
import { type TypicalWeek, typicalWeek } from './typical-week.ts';
import { planWarnings } from './warnings.ts';

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
export function planWorkforce(
  history: IntervalHistory,
  options: PlanWorkforceInput,
): WorkforcePlan {
  keepWithin('planWorkforce', limits, { intervals: history?.starts?.length });
  parseArguments('planWorkforce', {
    history: [historySchema, history],
    '': [planWorkforceInput, options],
  });
  const forecast = forecastVolume(history, options.forecast);
  return planForecast(history, forecast, withMeanShrinkage(options, forecast));
}

function planForecast(
  history: IntervalHistory,
  forecast: VolumeForecast,
  options: PlanWorkforceInput,
): WorkforcePlan {
  const { onProgress, signal } = options;
  const control = { onProgress, signal };
  const targets: StaffIntervalsInput = { ...options.targets, breaksPlacedBySchedule: true };
  const aht = planAht(history, options);
  const seconds = forecast.intervals.map(
    (_, i) => options.ahtSeconds ?? aht!.intervals[i]!.ahtSeconds,
  );
  const staffing = staffIntervals(
    {
      intervalSeconds: forecast.intervalSeconds,
      intervals: forecast.intervals.map(({ start, date, seconds: length, contacts, open }, i) => ({
        start,
        date,
        ...(length !== undefined && { seconds: length }),
        contacts,
        ahtSeconds: seconds[i]!,
        closed: !open,
      })),
    },
    targets,
  );
  const holidays = [...history.holidays, ...(options.forecast.holidays ?? [])];
  const week = planWeek(
    typicalWeek(forecast.intervals, seconds, forecast.intervalSeconds, holidays),
    targets,
  );
  const requirement = {
    intervalSeconds: forecast.intervalSeconds,
    agents: week.scheduledAgents,
  };
  const { shifts, rotation, method } = shiftsAndRotas(requirement, options, control);
  const roster =
    options.roster &&
    planPeople(
      forecast,
      staffing,
      shifts,
      holidays,
      { ...options, roster: options.roster },
      control,
    );
  const work = planHeadcount(
    { week, shifts, rotation, roster, days: forecast.days.length },
    options,
  );
  const heads = headcountBridge(work);
  const before = options.present?.roster;
  const onDates = () =>
    roster?.roster ??
    (hasAnswer(rotation?.status)
      ? planRoster(shifts.dailyDemand, rotation, datesOf(forecast), before?.employees)
      : undefined);
  const { cost, byContract } =
    (options.cost &&
      planCost(
        forecast,
        meanHandleTime(staffing.intervals),
        shifts,
        { rotation, roster: onDates() },
        heads,
        holidays,
        { ...options, cost: options.cost },
      )) ||
    {};
  const { headcount } = headcountBridge({ ...work, costPerHour: cost && wageOfHour(cost) });
  const plan = withoutAbsent({
    forecast,
    aht,
    staffing,
    week,
    shifts,
    rotation,
    roster,
    method,
    rulePrices: planRulePrices(requirement, options, control),
    verdicts:
      options.rosterRules === undefined
        ? undefined
        : roster?.roster !== undefined
          ? rosterVerdicts(roster.roster, options.rosterRules, holidays, before)
          : hasAnswer(rotation?.status)
            ? planVerdicts(
                forecast,
                shifts.dailyDemand,
                rotation,
                options.rosterRules,
                holidays,
                before,
              )
            : undefined,
    verification:
      options.verification &&
      planVerification(week, shifts, targets, options.verification, control),
    headcount,
    staff: planStaff(heads.people, options.present),
    contracts: plannedContracts(rotation, heads.contracts, byContract),
    changes: options.present?.plan && comparePlans(options.present.plan, { headcount }),
    cost,
  });
  return { ...stamp(PLAN_FORM), ...plan, warnings: planWarnings(plan, options) };
}

function datesOf({ days, timeZone }: VolumeForecast) {
  return { startDate: days[0]!.date, days: days.length, timeZone };
}

/** Handle times of the dates, from the history unless they are given. */
function planAht(history: IntervalHistory, options: PlanWorkforceInput): AhtForecast | undefined {
  if (options.ahtSeconds !== undefined) return undefined;
  if (history.ahtSeconds === undefined) {
    const expected = 'given, as the history has no handle times';
    throw new InvalidInputError('planWorkforce', [
      { path: 'ahtSeconds', expected, received: undefined },
    ]);
  }
  const { days, startDate, holidays, closedDates, openingHours } = options.forecast;
  return forecastAht(history, { days, startDate, holidays, closedDates, openingHours });
}

function planWeek(week: TypicalWeek, targets: StaffIntervalsInput): PlanWeek {
  const staffing = staffIntervals(
    {
      intervalSeconds: week.intervalSeconds,
      intervals: week.contacts.map((contacts, i) => ({
        contacts,
        ahtSeconds: week.ahtSeconds[i]!,
        closed: !week.open[i],
      })),
    },
    targets,
  );
  return {
    ...week,
    staffing,
    scheduledAgents: staffing.intervals.map(({ scheduledAgents }) => scheduledAgents),
  };
}

function meanHandleTime(
  intervals: readonly { readonly contacts: number; readonly ahtSeconds: number }[],
): number {
  let seconds = 0;
  let contacts = 0;
  for (const interval of intervals) {
    seconds += interval.contacts * interval.ahtSeconds;
    contacts += interval.contacts;
  }
  return contacts > 0 ? seconds / contacts : 0;
}
