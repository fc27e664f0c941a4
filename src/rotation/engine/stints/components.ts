import type { StintGraph } from './stint-graph.ts';

/** The connected parts of a flow: the part of each node that it touches, −1 for the others. */
interface Components {
  readonly count: number;
  readonly of: Int32Array;
}

export function components({ nodeCount, arcs }: StintGraph, walks: ArrayLike<number>): Components {
  const neighbours = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [j, { from, to }] of arcs.entries()) {
    if (walks[j] === 0) continue;
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const of = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (of[node]! >= 0 || neighbours[node]!.length === 0) continue;
    const open = [node];
    of[node] = count;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of neighbours[at]!) {
        if (of[next]! >= 0) continue;
        of[next] = count;
        open.push(next);
      }
    }
    count++;
  }
  return { count, of };
}
