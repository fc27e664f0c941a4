import type { StintArc, StintGraph } from './stint-graph.ts';

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
