import type { LeaveAllotmentInput } from './input.ts';
import type { LeaveTally, LeaveVerdict } from './result.ts';

/** What became of the requests of everybody who asked. */
export function requestTally(
  { people, schoolHolidays = [] }: LeaveAllotmentInput,
  verdicts: readonly LeaveVerdict[],
): LeaveTally[] {
  const none = { asked: 0, granted: 0, waiting: 0, refused: 0, refusedInHolidays: 0 };
  const tallies = new Map(people.map(({ name }) => [name, { person: name, ...none }]));
  for (const { person, status, from, to } of verdicts) {
    const tally = tallies.get(person)!;
    const isInHolidays = schoolHolidays.some((span) => from <= span.to && to >= span.from);
    tally.asked++;
    tally[status]++;
    if (status === 'refused' && isInHolidays) tally.refusedInHolidays++;
  }
  return [...tallies.values()].filter(({ asked }) => asked > 0);
}
