import { MINUTES_PER_DAY } from './horizon.ts';
import type { ClockWindow, ShiftBreak, ShiftType } from './shift-type.ts';

/** The lengths of a type, gap included, with each gap that it may have. */
export function formsOf(type: ShiftType): { length: number; gap: number }[] {
  const gaps = type.split?.gapMinutes ?? [0];
  return lengthsOf(type)
    .flatMap((length) => gaps.map((gap) => ({ length: length + gap, gap })))
    .filter(({ length }) => length <= MINUTES_PER_DAY);
}

export function lengthsOf({ lengthMinutes }: ShiftType): readonly number[] {
  return typeof lengthMinutes === 'number' ? [lengthMinutes] : [...new Set(lengthMinutes)];
}

export function startsOf(type: ShiftType, intervalMinutes: number): number[] {
  const earliest = type.earliestStartMinutes ?? 0;
  const latest = type.latestStartMinutes ?? MINUTES_PER_DAY - 1;
  const last = latest < earliest ? latest + MINUTES_PER_DAY : latest;
  const step = type.startGridMinutes ?? intervalMinutes;
  const starts: number[] = [];
  for (let start = earliest; start <= last; start += step) starts.push(start % MINUTES_PER_DAY);
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
  const rule: BreakRule = {
    kind: 'gap',
    minutes: gap,
    paid: false,
    earliestMinutes,
    latestMinutes,
  };
  const before = breaks.filter((other) => other.earliestMinutes < earliestMinutes);
  return [...before, rule, ...breaks.slice(before.length)];
}

export function gridOf(rule: BreakRule, intervalMinutes: number): number {
  return rule.gridMinutes ?? gcd(rule.minutes, intervalMinutes);
}

/** Whether a clock time lies in one of the windows, ends included; no windows allow all day. */
export function isInside(clock: number, windows: readonly ClockWindow[] | undefined): boolean {
  if (windows === undefined) return true;
  return windows.some(({ fromMinutes, toMinutes }) =>
    toMinutes > fromMinutes
      ? clock >= fromMinutes && clock <= toMinutes
      : clock >= fromMinutes || clock <= toMinutes,
  );
}

export function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
