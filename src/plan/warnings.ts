import type { VerifiedPlan } from './plan-verification.ts';
import type { WorkforcePlan } from './workforce-plan.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What a planner should know before trusting a plan: every step's own doubts, in its order. */
export function planWarnings({
  forecast,
  week,
  shifts,
  rotation,
  verification,
  cost,
}: Omit<WorkforcePlan, 'warnings'>): string[] {
  return [
    ...forecast.warnings,
    ...thinWeekdays(week.dates),
    ...shifts.reasons.map(({ message, remedy }) => `shifts: ${message}; ${remedy}`),
    ...(rotation === undefined || rotation.status === 'solved'
      ? []
      : [`rota: ${rotation.status}`, ...rotation.reasons.map(({ message }) => `rota: ${message}`)]),
    ...shortIntervals(verification, week.intervalSeconds),
    ...(cost?.warnings.map(({ message }) => `cost: ${message}`) ?? []),
  ];
}

/** Where agents are missing once the week is played through, and where most. */
function shortIntervals(verification: VerifiedPlan | undefined, intervalSeconds: number): string[] {
  if (verification === undefined || verification.shortAgents === 0) return [];
  const short = verification.intervals.map(({ shortAgents }) => shortAgents);
  const most = Math.max(...short);
  const at = (short.indexOf(most) * intervalSeconds) / 60;
  const clock = [Math.floor((at % 1440) / 60), at % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return [
    `played through, the week is short of agents in ${short.filter((agents) => agents > 0).length} intervals, ` +
      `most on ${WEEKDAYS[Math.floor(at / 1440)]} at ${clock.join(':')}, of ${most}`,
  ];
}

/** A weekday that rests on one date inherits whatever was odd about it. */
function thinWeekdays(dates: readonly number[]): string[] {
  const thin = WEEKDAYS.filter((_, day) => dates[day] === 1);
  return thin.length === 0 ? [] : [`the typical ${thin.join(', ')} rests on a single date`];
}
