import { InvalidInputError } from '../../core/errors.ts';
import { stamp } from '../../core/saved.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import {
  type AhtForecast,
  forecastAht,
  type IntervalHistory,
  type VolumeForecast,
} from '../../forecast/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { type StaffIntervalsInput, staffIntervals } from '../../staffing/index.ts';
import { comparePlans } from '../compare-plans/compare-plans.ts';
import { headcountBridge } from '../headcount-bridge/headcount-bridge.ts';
import type { PlanWorkforceInput } from './input.ts';
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

/** The plan of one queue whose contacts are forecast, in the order of its steps. */
export function planForecast(
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

/** Handle times of the dates, from the history unless they are given; `path` is where they can be. */
export function planAht(
  history: IntervalHistory,
  options: Pick<PlanWorkforceInput, 'ahtSeconds' | 'forecast'>,
  path = 'ahtSeconds',
): AhtForecast | undefined {
  if (options.ahtSeconds !== undefined) return undefined;
  if (history.ahtSeconds === undefined) {
    const expected = 'given, as the history has no handle times';
    throw new InvalidInputError('planWorkforce', [{ path, expected, received: undefined }]);
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
