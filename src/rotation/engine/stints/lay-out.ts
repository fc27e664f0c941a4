import type { StintArc } from './stint-graph.ts';
import { OFF } from './week-memory.ts';

/** The days of a closed walk from the first Monday of the cycle on: shifts by index, `OFF` for a day off. */
export function layOut(circuit: readonly StintArc[]): Int32Array {
  const days = circuit.flatMap(({ days }) => days);
  const first = circuit[0]?.weekday ?? 0;
  const result = new Int32Array(days.length).fill(OFF);
  for (const [i, shift] of days.entries()) result[(first + i) % days.length] = shift;
  return result;
}

/** Days in weeks, with the names of the shifts. */
export function toRota(days: ArrayLike<number>, ids: readonly string[]): (string | null)[][] {
  return Array.from({ length: days.length / 7 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => ids[days[7 * week + weekday]!] ?? null),
  );
}
