import type { Replacements } from './replacements.ts';

/** More open duties than this are not tried in all ways. */
const MOST_OPEN = 30;

/** Looks that a proof may take: what is small ends well within them. */
const MOST_LOOKS = 20_000;

/** Costs that differ by less, as a share, are equal. */
const EQUAL_COSTS = 1e-9;

/**
 * Tries all ways to fill few open duties and keeps the best: fewest unfilled, then least cost. Ways that cannot be
 * better are left out, as a duty more never makes another possible.
 *
 * @returns Whether nothing better is possible; not known where the looks ran out.
 */
export function fillExactly(replacements: Replacements): boolean {
  const { open, takers, budget } = replacements;
  if (open.length > MOST_OPEN) return false;
  const last = budget.steps + MOST_LOOKS;
  const candidates = open.map((_, i) =>
    [...replacements.candidatesFor(i)]
      .filter((name) => replacements.couldTake(name, i))
      .sort((a, b) => replacements.costOf(a, i) - replacements.costOf(b, i)),
  );
  // What the duties from each one on leave unfilled and cost at least.
  const leastUnfilled = new Float64Array(open.length + 1);
  const leastCost = new Float64Array(open.length + 1);
  for (let i = open.length - 1; i >= 0; i--) {
    const [cheapest] = candidates[i]!;
    leastUnfilled[i] = leastUnfilled[i + 1]! + Number(cheapest === undefined);
    leastCost[i] =
      leastCost[i + 1]! + (cheapest === undefined ? 0 : replacements.costOf(cheapest, i));
  }
  const costNow = () =>
    takers.reduce(
      (sum, name, i) => sum + (name === undefined ? 0 : replacements.costOf(name, i)),
      0,
    );
  let best = [...takers];
  let fewest = takers.filter((name) => name === undefined).length;
  let least = costNow();
  let isOver = false;
  for (const [i, name] of takers.entries()) if (name !== undefined) replacements.giveUp(i);

  const fill = (i: number, unfilled: number, cost: number): void => {
    const bound = unfilled + leastUnfilled[i]!;
    // As few as that are left only if all others are filled, at no less than the cheapest of each.
    const isDearer = cost + leastCost[i]! >= least * (1 - EQUAL_COSTS);
    if (isOver || bound > fewest || (bound === fewest && isDearer)) return;
    if (i === open.length) {
      best = [...takers];
      fewest = unfilled;
      least = cost;
      return;
    }
    for (const name of candidates[i]!) {
      if (budget.exhausted || budget.steps >= last) {
        isOver = true;
        return;
      }
      if (!replacements.canTake(name, i)) {
        budget.spend();
        continue;
      }
      replacements.take(name, i);
      fill(i + 1, unfilled, cost + replacements.costOf(name, i));
      replacements.giveUp(i);
    }
    fill(i + 1, unfilled + 1, cost);
  };
  fill(0, 0, 0);
  for (const [i, name] of best.entries()) if (name !== undefined) replacements.take(name, i);
  return !isOver;
}
