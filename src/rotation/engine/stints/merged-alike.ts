/** What an arc of a graph is known by: where it leads from and to, and what is done on the way. */
interface LabelledArc {
  readonly kind: string;
  readonly weekday: number;
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * One node for all that have the same future (Moore 1956), and one arc for those that then are the same: every
 * closed walk stays one. What rules remember of the past mostly makes no difference to what may come.
 */
export function mergedAlike<
  Graph extends { readonly nodeCount: number; readonly arcs: readonly LabelledArc[] },
>(graph: Graph): Graph {
  const { arcs, nodeCount } = graph;
  const labels = numbers(arcs.map(({ kind, weekday, days }) => `${kind} ${weekday} ${days}`));
  const leaving = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [j, { from }] of arcs.entries()) leaving[from]!.push(j);
  for (const own of leaving) own.sort((a, b) => labels[a]! - labels[b]!);

  let classes = new Array<number>(nodeCount).fill(0);
  for (let before = 0, count = 1; count > before; ) {
    before = count;
    classes = numbers(
      leaving.map((own, node) => {
        const future = own.map((j) => `${labels[j]}>${classes[arcs[j]!.to]}`);
        return `${classes[node]}: ${future.join(' ')}`;
      }),
    );
    count = Math.max(0, ...classes) + 1;
  }

  const seen = new Set<string>();
  const merged = arcs.flatMap((arc, j) => {
    const from = classes[arc.from]!;
    const to = classes[arc.to]!;
    const key = `${from} ${labels[j]} ${to}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...arc, from, to }];
  });
  return { ...graph, nodeCount: nodeCount === 0 ? 0 : Math.max(...classes) + 1, arcs: merged };
}

/** Each text's number, in the order in which they first come. */
function numbers(texts: readonly string[]): number[] {
  const known = new Map<string, number>();
  return texts.map((text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}
