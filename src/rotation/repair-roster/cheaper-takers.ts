import type { Replacements } from './replacements.ts';

/** Hands replacements to cheaper people while that is possible, the dearest first. */
export function cheaperTakers(replacements: Replacements): void {
  const { takers, budget } = replacements;
  const costNow = (i: number) => replacements.costOf(takers[i]!, i);
  for (let isBetter = true; isBetter && !budget.exhausted; ) {
    isBetter = false;
    const filled = [...takers.keys()].filter((i) => takers[i] !== undefined);
    for (const i of filled.sort((a, b) => costNow(b) - costNow(a))) {
      const now = costNow(i);
      const cheaper = replacements
        .candidatesFor(i)
        .filter((name) => replacements.costOf(name, i) < now)
        .sort((a, b) => replacements.costOf(a, i) - replacements.costOf(b, i))
        .find((name) => replacements.canTake(name, i));
      if (cheaper === undefined) continue;
      replacements.giveUp(i);
      replacements.take(cheaper, i);
      isBetter = true;
    }
  }
}
