import { sum } from '../../../core/sum.ts';
import { freeWeekends, type StintArc } from '../stints/stint-graph.ts';
import type { OrderWorth } from './order-walk.ts';

/** Weekends that are not free in rows of more than so many, beyond those allowed. */
export function busyBeyond(walk: readonly StintArc[], most: number): OrderWorth {
  const days = sum(walk.map(({ days }) => days.length));
  const weeks = days / 7;
  const isFree = new Array<boolean>(weeks).fill(false);
  let at = walk[0]?.weekday ?? 0;
  for (const arc of walk) {
    // Days off from Friday on have the weekend of their own week, and longer ones those after it.
    const first = Math.floor(at / 7);
    const weekends = freeWeekends(arc);
    const skipsOne = arc.weekday === SUNDAY;
    for (let i = 0; i < weekends; i++) isFree[(first + (skipsOne ? 1 : 0) + i) % weeks] = true;
    at += arc.days.length;
  }
  const free = isFree.flatMap((yes, week) => (yes ? [week] : []));
  if (free.length === 0) return { value: most === Infinity ? 0 : weeks, energy: weeks * weeks };
  const rows = free.map((week, i) => (free[i + 1] ?? free[0]! + weeks) - week - 1);
  const beyond = rows.map((row) => Math.max(0, row - most));
  return { value: sum(beyond), energy: sum(rows.map((row) => row * row)) };
}

const SUNDAY = 6;
