import type { SearchBudget } from '../../../search/search-budget.ts';
import type { DayDesign } from './day-designs.ts';

/** Beginnings of a period that are gone on with, for each number of templates. */
const MOST_BEGINNINGS = 40;
/** Beginnings that are looked at for a step: a fraction of a millisecond. */
const LOOKS_A_STEP = 1000;

/** Designs of the first days of a period, and all templates that they take. */
interface Beginning {
  readonly kinds: readonly number[];
  readonly cost: number;
  readonly designs: readonly DayDesign[];
}

/**
 * A design for each day that with those `known` take no more than so many templates and cost as little as a beam search finds:
 * day by day, the cheapest beginnings of each number of templates are gone on with (Lowerre 1976).
 */
export function cheapestOfFewKinds(
  days: readonly (readonly DayDesign[])[],
  known: readonly number[],
  mostKinds: number,
  budget: SearchBudget,
): readonly DayDesign[] | undefined {
  let beginnings: Beginning[] = [{ kinds: known, cost: 0, designs: [] }];
  for (const choices of days) {
    const next = new Map<string, Beginning>();
    let looks = 0;
    for (const { kinds, cost, designs } of beginnings) {
      if (budget.exhausted) return undefined;
      for (const design of choices) {
        if (++looks % LOOKS_A_STEP === 0) budget.spend();
        const together = union(kinds, design.kinds);
        if (together.length > mostKinds) continue;
        const key = together.join(' ');
        const sum = cost + design.cost;
        if (sum >= (next.get(key)?.cost ?? Infinity) - 1e-9) continue;
        next.set(key, { kinds: together, cost: sum, designs: [...designs, design] });
      }
    }
    beginnings = cheapestOfEachNumber([...next.values()]);
  }
  const [best] = beginnings.sort((a, b) => a.cost - b.cost);
  return best?.designs;
}

function cheapestOfEachNumber(beginnings: readonly Beginning[]): Beginning[] {
  const byNumber = new Map<number, Beginning[]>();
  for (const beginning of beginnings) {
    const same = byNumber.get(beginning.kinds.length);
    if (same === undefined) byNumber.set(beginning.kinds.length, [beginning]);
    else same.push(beginning);
  }
  return [...byNumber.values()].flatMap((same) =>
    same.sort((a, b) => a.cost - b.cost).slice(0, MOST_BEGINNINGS),
  );
}

/** Both lists, ascending, as one. */
function union(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x = Infinity, y = Infinity] = [a[i], b[j]];
    all.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return all;
}
