import type { Need } from './need-finder.ts';

/** A need that some templates do not meet: at least `count` of these others are needed, Infinity if all do not do. */
export interface OpenNeed {
  readonly templates: readonly number[];
  readonly count: number;
}

/** What a need still asks for if the chosen templates are there, others are out, and the cost has a limit. */
export function openNeed(
  { cost, savings }: Need,
  limit: number,
  chosen: readonly number[],
  isOut: Uint8Array,
): OpenNeed | undefined {
  let excess = cost - limit;
  for (const template of chosen) excess -= savings.get(template) ?? 0;
  if (excess <= 0) return undefined;
  const templates = [...savings.keys()]
    .filter((template) => isOut[template] === 0 && !chosen.includes(template))
    .sort((a, b) => savings.get(b)! - savings.get(a)!);
  let count = 0;
  while (excess > 0 && count < templates.length) excess -= savings.get(templates[count++]!)!;
  return { templates, count: excess > 0 ? Infinity : count };
}

/** Needs without a template in common, taken in their order. */
export function disjoint(needs: readonly OpenNeed[]): OpenNeed[] {
  const taken = new Set<number>();
  return needs.filter(({ templates }) => {
    if (templates.some((template) => taken.has(template))) return false;
    for (const template of templates) taken.add(template);
    return true;
  });
}

/** Templates that it takes to meet needs that have none in common. */
export function templatesToMeet(needs: readonly OpenNeed[]): number {
  return needs.reduce((sum, { count }) => sum + count, 0);
}
