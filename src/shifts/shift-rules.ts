import { gcd } from '../math/gcd.ts';
import { DAY_MINUTES } from '../time/durations.ts';
import type { ShiftBreak, ShiftType } from './shift-type.ts';

/** The lengths of a type, gap included, with each gap that it may have. */
export function formsOf(type: ShiftType): { length: number; gap: number }[] {
  const gaps = type.split?.gapMinutes ?? [0];
  return lengthsOf(type)
    .flatMap((length) => gaps.map((gap) => ({ length: length + gap, gap })))
    .filter(({ length }) => length <= DAY_MINUTES);
}

export function lengthsOf({ lengthMinutes }: ShiftType): readonly number[] {
  return [...new Set([lengthMinutes].flat())];
}

export function startsOf(type: ShiftType, intervalMinutes: number): number[] {
  const earliest = type.earliestStartMinutes ?? 0;
  const latest = type.latestStartMinutes ?? DAY_MINUTES - 1;
  const last = latest < earliest ? latest + DAY_MINUTES : latest;
  const step = type.startGridMinutes ?? intervalMinutes;
  const starts: number[] = [];
  for (let start = earliest; start <= last; start += step) starts.push(start % DAY_MINUTES);
  return starts;
}

/** A break rule of a type; the gap of a split shift is one as well. */
export interface BreakRule extends Omit<ShiftBreak, 'kind'> {
  readonly kind: 'meal' | 'rest' | 'gap';
}

/** The breaks of a type, the gap of a split shift among them at its place. */
export function rulesOf({ breaks = [], split }: ShiftType, gap: number): readonly BreakRule[] {
  if (split === undefined) return breaks;
  const { earliestMinutes, latestMinutes } = split;
  const rule: BreakRule = { kind: 'gap', minutes: gap, earliestMinutes, latestMinutes };
  const before = breaks.filter((other) => other.earliestMinutes < earliestMinutes);
  return [...before, rule, ...breaks.slice(before.length)];
}

/** Whether a break is paid: rests are where nothing else is said. */
export function isPaid({ kind, paid = kind === 'rest' }: BreakRule): boolean {
  return paid;
}

/** How many minutes the places of a break are apart. */
export function gridOf({ minutes, gridMinutes }: BreakRule, intervalMinutes: number): number {
  return gridMinutes ?? gcd(minutes, intervalMinutes);
}
