import type { StintArc, StintGraph } from './stint-graph.ts';
import { OFF } from './week-memory.ts';

/**
 * Joins walks that leave each node as often as they enter it, and hang together, into one closed
 * walk (Hierholzer 1873). Each arc comes as often as it has walks.
 */
export function eulerWalk({ nodeCount, arcs }: StintGraph, walks: ArrayLike<number>): StintArc[] {
  const leaving = Array.from({ length: nodeCount }, (): StintArc[] => []);
  for (const [j, arc] of arcs.entries()) {
    for (let walk = 0; walk < walks[j]!; walk++) leaving[arc.from]!.push(arc);
  }
  const start = leaving.findIndex(({ length }) => length > 0);
  if (start < 0) return [];
  const path: { readonly node: number; readonly arc?: StintArc }[] = [{ node: start }];
  const circuit: StintArc[] = [];
  for (let end = path.at(-1); end !== undefined; end = path.at(-1)) {
    const arc = leaving[end.node]!.pop();
    if (arc !== undefined) path.push({ node: arc.to, arc });
    else {
      path.pop();
      if (end.arc !== undefined) circuit.push(end.arc);
    }
  }
  return circuit.reverse();
}

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
