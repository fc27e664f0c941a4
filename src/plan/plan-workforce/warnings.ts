import { roundUpHeadCount } from '../../core/tie.ts';
import { clockOfDay, WEEKDAY_NAMES } from '../../core/words.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { DailyShiftDemand } from '../../shifts/index.ts';
import { availability } from '../../staffing/shrinkage.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { PlanWorkforceInput } from './input.ts';
import { mostWeeklyHours, paidHoursOf } from './plan-rotation.ts';
import type { PlanVerdicts } from './plan-verdicts.ts';
import type { VerifiedPlan } from './plan-verification.ts';
import type { WorkforcePlan } from './result.ts';

/** What a planner should know before trusting a plan: every step's own doubts, in its order. */
export function planWarnings(
  {
    forecast,
    week,
    shifts,
    rotation,
    verdicts,
    verification,
    cost,
  }: Omit<WorkforcePlan, 'kind' | 'version' | 'warnings'>,
  options: PlanWorkforceInput,
): string[] {
  return [
    ...forecast.warnings.map(({ message }) => message),
    ...thinWeekdays(week.dates),
    ...week.staffing.warnings.map(({ message }) => `targets: ${message}`),
    ...shifts.reasons.map(({ message, remedy }) => `shifts: ${message}; ${remedy}`),
    ...(rotation === undefined || hasAnswer(rotation.status)
      ? []
      : [NO_ROTA[rotation.status], ...rotation.reasons.map(({ message }) => `rota: ${message}`)]),
    ...brokenRules(verdicts),
    ...idleHours(rotation, shifts.dailyDemand, options),
    ...leaveOnTop(rotation, options),
    ...shortIntervals(verification, week.intervalSeconds),
    ...(cost?.warnings.map(({ message }) => `cost: ${message}`) ?? []),
  ];
}

const NO_ROTA = {
  infeasible: 'rota: there is none that keeps the rules',
  unknown:
    'rota: none was found in the steps it was given, though there may be one; allow more maxSteps, looser rules or fewer distinct shifts',
} as const;

/** Rules that the roster does not keep, or that nobody can say it keeps. */
function brokenRules(verdicts: PlanVerdicts | undefined): string[] {
  if (verdicts === undefined) return [];
  return verdicts.rules
    .filter(({ verdict }) => verdict !== 'kept')
    .map(({ name, text, verdict, breaches }) =>
      verdict === 'breached'
        ? `rota: ${name} (${text}) is broken ${breaches === 1 ? 'once' : `${breaches} times`} in ${verdicts.days} days`
        : `rota: ${name} (${text}) is not yet judged`,
    );
}

/** Of the hours that people may work, the share below which their rules keep more than a few of them idle. */
const FULL_SHARE = 0.85;

/** Rules on days off and work stretches can take far more people than their hours would. */
function idleHours(
  rotation: CrewRotations | undefined,
  dailyDemand: readonly DailyShiftDemand[],
  { rotation: rules, targets }: PlanWorkforceInput,
): string[] {
  if (!hasAnswer(rotation?.status) || rules === undefined || rules.employees !== undefined)
    return [];
  const { employees } = rotation;
  const hours = paidHoursOf(rotation, dailyDemand);
  const most = mostWeeklyHours(rules, targets.fullTimeHours);
  const byHours = roundUpHeadCount(hours / most);
  if (employees === byHours || hours / employees >= FULL_SHARE * most) return [];
  return [
    `rota: ${employees} people work ${(hours / employees).toFixed(1)} hours a week each, where their hours alone ` +
      `would take ${byHours} of ${most}; loosen daysOff or workStretch, or share the days more evenly`,
  ];
}

/** A rota has everybody in it every week; those on paid leave are missing from it. */
function leaveOnTop(
  rotation: CrewRotations | undefined,
  { targets: { shrinkage = 0 } }: PlanWorkforceInput,
): string[] {
  const { scheduledOfPaid } = availability(shrinkage);
  if (!hasAnswer(rotation?.status) || scheduledOfPaid === 1) return [];
  const { employees } = rotation;
  const employed = roundUpHeadCount(employees / scheduledOfPaid);
  const lost = `${+(100 * (1 - scheduledOfPaid)).toFixed(2)} %`;
  return [
    `rota: its ${employees} people are there every week; to replace those who are paid but not scheduled (${lost}), employ ${employed}`,
  ];
}

/** Where agents are missing once the week is played through, and where most. */
function shortIntervals(verification: VerifiedPlan | undefined, intervalSeconds: number): string[] {
  if (verification === undefined || verification.shortAgents === 0) return [];
  const short = verification.intervals.map(({ shortAgents }) => shortAgents);
  const most = Math.max(...short);
  const at = (short.indexOf(most) * intervalSeconds) / 60;
  return [
    `played through, the week is short of agents in ${short.filter((agents) => agents > 0).length} intervals, ` +
      `most on ${WEEKDAY_NAMES[Math.floor(at / DAY_MINUTES)]} at ${clockOfDay(at)}, of ${most}`,
  ];
}

/** A weekday that rests on one date inherits whatever was odd about it. */
function thinWeekdays(dates: readonly number[]): string[] {
  const thin = WEEKDAY_NAMES.filter((_, day) => dates[day] === 1);
  return thin.length === 0 ? [] : [`the typical ${thin.join(', ')} rests on a single date`];
}
