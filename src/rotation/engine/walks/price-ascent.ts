import type { SearchLimit } from './crew-search.ts';

/** Rounds; those of the centres of bench/rotation have come within 2 % of the end by then. */
const ROUNDS = 5_000;
/** Share of the latest direction in the one that is taken. */
const FRESH = 0.4;
/** Share of the way to the target that a step would go if what prices prove were linear. */
const STRIDE = 0.3;
/** The target is so much above the best so far, less and less where rounds bring nothing. */
const TARGET = 0.02;
const NEARER = 0.6;
const PATIENCE = 600;
/** Progress below this share of the way to the target is none. */
const LITTLE = 0.02;
const NEAREST = 1e-5;

interface Answer {
  /** What prices prove, in people. */
  readonly value: number;
  /** What the best walk at these prices gives each row. */
  readonly gives: Float64Array;
}

/**
 * Prices that prove more and more, by steps along what the best walk leaves uncovered: a subgradient,
 * deflected by the ones before (Camerini, Fratta and Maffioli 1975), as long as a target above the best so
 * far suggests (Polyak 1969). `ask` answers for prices and keeps the best.
 */
export function ascend(
  needs: Float64Array,
  ask: (prices: Float64Array) => Answer,
  budget: SearchLimit,
): void {
  const prices = needs.map((need) => (need > 0 ? 1 : 0));
  const direction = new Float64Array(needs.length);
  let best = 0;
  let bestPrices = prices.slice();
  let above = TARGET;
  let idle = 0;
  for (let round = 0; round < ROUNDS && above > NEAREST && !budget.exhausted; round++) {
    budget.spend();
    const { value, gives } = ask(prices);
    if (value <= 0) return;
    // Prices at which the best walk is worth a person: what they prove does not depend on their scale.
    const worth = needs.reduce((sum, need, row) => sum + need * prices[row]!, 0);
    for (let row = 0; row < prices.length; row++) prices[row]! *= value / worth;
    idle = value > best * (1 + LITTLE * above) ? 0 : idle + 1;
    if (value > best) {
      best = value;
      bestPrices = prices.slice();
    }
    if (idle > PATIENCE) {
      above *= NEARER;
      idle = 0;
      prices.set(bestPrices);
      direction.fill(0);
    }
    const fresh = round === 0 ? 1 : FRESH;
    let square = 0;
    for (let row = 0; row < prices.length; row++) {
      const isPriced = needs[row]! > 0 || row >= needs.length - 2;
      const missing = isPriced ? needs[row]! - value * gives[row]! : 0;
      direction[row] = fresh * missing + (1 - fresh) * direction[row]!;
      if (prices[row]! > 0 || direction[row]! > 0) square += direction[row]! * direction[row]!;
    }
    if (square === 0) return;
    const step = (STRIDE * (best * (1 + above) - value)) / square;
    for (let row = 0; row < prices.length; row++)
      prices[row] = Math.max(0, prices[row]! + step * direction[row]!);
  }
}
