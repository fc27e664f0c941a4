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
    ...(verification === undefined || verification.shortAgents === 0
      ? []
      : [
          `played through, the week is short of ${verification.shortAgents} agents, summed over its intervals`,
        ]),
    ...(cost?.warnings.map(({ message }) => `cost: ${message}`) ?? []),
  ];
}

/** A weekday that rests on one date inherits whatever was odd about it. */
function thinWeekdays(dates: readonly number[]): string[] {
  const thin = WEEKDAYS.filter((_, day) => dates[day] === 1);
  return thin.length === 0 ? [] : [`the typical ${thin.join(', ')} rests on a single date`];
}
