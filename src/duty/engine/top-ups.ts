import type { PersonAccount } from './account.ts';
import type { DutyTime } from './duty-time.ts';
import { periodEnd, periodStart } from './periods.ts';
import type { ReadyRule } from './ready-rule.ts';

/** Minutes that are paid though not worked, on the day on which they fall due. */
export interface TopUp {
  readonly day: number;
  readonly minutes: number;
}

/**
 * What is missing to the guarantee of a rule: for duties and dates worked, or for every period that ends in the roster,
 * due on its last day. Periods that reach past what is known are not judged. Time of duties for which somebody is away is
 * not made up for: leave is paid by other rules.
 */
export function topUps(
  { duties, knownFrom, firstDay, endDay }: PersonAccount,
  ready: ReadyRule,
): TopUp[] {
  const { guarantee } = ready.rule;
  if (guarantee === undefined) return [];
  const least = Math.round(guarantee.hours * 60);
  const { per } = guarantee;
  const missing = (day: number, minutes: number): TopUp[] =>
    minutes < least ? [{ day, minutes: least - minutes }] : [];
  if (per === 'duty') return duties.flatMap((duty) => missing(duty.day, meantMinutes(duty)));
  const worked = new Map<number, number>();
  for (const duty of duties) {
    const start = periodStart(duty.day, per, ready);
    worked.set(start, (worked.get(start) ?? 0) + meantMinutes(duty));
  }
  if (per === 'day') return [...worked].flatMap(([day, minutes]) => missing(day, minutes));
  const due: TopUp[] = [];
  const first = periodStart(firstDay, per, ready);
  for (
    let start = first < knownFrom ? periodEnd(first, per) : first;
    periodEnd(start, per) <= endDay;
    start = periodEnd(start, per)
  )
    due.push(...missing(periodEnd(start, per) - 1, worked.get(start) ?? 0));
  return due;
}

function meantMinutes({ minutes, absent }: DutyTime): number {
  return absent.reduce((sum, { from, to }) => sum + to - from, minutes);
}
