import type { Roster, RosterRule } from '../../duty/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import {
  type CrewRotations,
  describeRosterRules,
  judgeRoster,
  type RosterVerdicts,
  type RuleVerdict,
} from '../../rotation/index.ts';
import type { DailyShiftDemand } from '../../shifts/index.ts';
import type { Holiday } from '../../time/holiday.ts';
import { planRoster } from './plan-roster.ts';

/**
 * What the rota does to the rules that the plan names, laid over its own dates and as many more as the rules look at; or
 * what the roster of named people does to them on its dates.
 */
export interface PlanVerdicts extends RosterVerdicts {
  /** First local date of the roster that was judged, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Dates of the roster that was judged. */
  readonly days: number;
  /** People on it. */
  readonly people: number;
}

/** Judges the rota over the dates of the plan, all weeks of the longest crew and the longest period of a rule, with the days before in view. */
export function planVerdicts(
  { days, timeZone }: VolumeForecast,
  dailyDemand: readonly DailyShiftDemand[],
  rotation: CrewRotations,
  rules: readonly RosterRule[],
  holidays: readonly Holiday[],
  before?: Roster,
): PlanVerdicts {
  const startDate = days[0]!.date;
  const cycles = rotation.crews.map(({ employees }) => 7 * employees);
  const periods = describeRosterRules(rules).map(periodDays);
  const length = Math.max(days.length, ...cycles, ...periods);
  const roster = planRoster(
    dailyDemand,
    rotation,
    { startDate, days: length, timeZone },
    before?.employees,
  );
  return rosterVerdicts(roster, rules, holidays, before);
}

/** Judges a roster with the days before in view. */
export function rosterVerdicts(
  roster: Roster,
  rules: readonly RosterRule[],
  holidays: readonly Holiday[],
  before?: Roster,
): PlanVerdicts {
  const { startDate, days, employees } = roster;
  const dates = holidays.map(({ date }) => date);
  const verdicts = judgeRoster(roster, rules, {
    holidays: dates,
    history: before && [before],
  });
  return { startDate, days, people: employees.length, ...verdicts };
}

/** Days that hold a whole period of a rule, wherever they begin. */
function periodDays({ period }: Pick<RuleVerdict, 'period'>): number {
  if (period === undefined) return 0;
  const { unit, count } = period;
  if (unit === 'days') return count;
  return unit === 'weeks' ? 7 * (count + 1) : 31 * (count + 1);
}
