import { OFF } from '../stints/remembering.ts';
import type { StintGraph } from '../stints/stint-graph.ts';

/** How often a rota goes through each arc of a graph of stints, where the graph has all of its stints. */
export function walksOfDays(
  { arcs, nodeCount }: StintGraph,
  days: ArrayLike<number>,
): Float64Array | undefined {
  const stints = stintsOf(days);
  if (stints.length === 0) return undefined;
  const leaving = Array.from({ length: nodeCount }, () => new Map<string, number>());
  for (const [j, arc] of arcs.entries()) {
    const what = arc.kind === 'begin' ? `${arc.shift}` : `${arc.kind} ${arc.days}`;
    leaving[arc.from]!.set(`${arc.weekday} ${what}`, j);
  }
  for (let home = 0; home < nodeCount; home++) {
    const walks = new Float64Array(arcs.length);
    let at: number | undefined = home;
    const go = (what: string) => {
      const j: number | undefined = at === undefined ? undefined : leaving[at]!.get(what);
      if (j !== undefined) walks[j]!++;
      at = j === undefined ? undefined : arcs[j]!.to;
    };
    for (const { weekday, work, off } of stints) {
      go(`${weekday} ${work[0]}`);
      go(`${weekday} work ${work}`);
      go(`${(weekday + work.length) % 7} off ${off}`);
      if (at === undefined) break;
    }
    if (at === home) return walks;
  }
  return undefined;
}

interface Stint {
  readonly weekday: number;
  readonly work: readonly number[];
  readonly off: readonly number[];
}

/** The stints of a rota, from the first work stretch that begins in it. */
function stintsOf(days: ArrayLike<number>): readonly Stint[] {
  const n = days.length;
  const first = Array.from({ length: n }, (_, at) => at).find(
    (at) => days[at] !== OFF && days[(at + n - 1) % n] === OFF,
  );
  if (first === undefined) return [];
  const stints: Stint[] = [];
  for (let at = first; at < first + n; ) {
    const from = at;
    while (days[at % n] !== OFF) at++;
    const end = at;
    while (days[at % n] === OFF && at < first + n) at++;
    const of = (a: number, b: number) =>
      Array.from({ length: b - a }, (_, i) => days[(a + i) % n]!);
    stints.push({ weekday: from % 7, work: of(from, end), off: of(end, at) });
  }
  return stints;
}
