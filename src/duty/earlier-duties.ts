import { toDayNumber } from '../time/day-number.ts';
import type { Roster, RosterDuty } from './roster.ts';

interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * The duties of earlier rosters that start before a date, each person's date from the latest roster that has both: a
 * roster that was published again repeats dates of the one before, and nobody worked them twice.
 */
export function earlierDuties(history: readonly Roster[], before: string): RosterDuty[] {
  const known = new Map<string, Span[]>();
  const found: RosterDuty[] = [];
  for (const { startDate, days, employees, duties } of latestFirst(history)) {
    const first = toDayNumber(startDate);
    for (const duty of duties) {
      if (duty.date >= before) continue;
      const day = toDayNumber(duty.date);
      const isKnown = known.get(duty.employee)?.some((span) => day >= span.first && day < span.end);
      if (isKnown !== true) found.push(duty);
    }
    for (const name of employees) {
      const spans = known.get(name) ?? [];
      known.set(name, spans);
      spans.push({ first, end: first + days });
    }
  }
  return found;
}

/** The first day of the history that leads up to a day without a gap; the day itself where none does. */
export function knownFrom(history: readonly Roster[], day: number): number {
  let from = day;
  for (const { startDate, days } of latestFirst(history)) {
    const first = toDayNumber(startDate);
    if (first < from && first + days >= from) from = first;
  }
  return from;
}

/** Rosters by their first date, the latest first; of two that start together the one given last. */
function latestFirst(history: readonly Roster[]): Roster[] {
  return [...history]
    .reverse()
    .sort((a, b) => Number(a.startDate < b.startDate) - Number(a.startDate > b.startDate));
}
