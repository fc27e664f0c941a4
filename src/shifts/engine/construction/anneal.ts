import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Cover } from '../model/cover.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import { Moves } from './moves.ts';

/** Tried changes that count as one step. */
const TRIES_PER_STEP = 100;
const STAGES = 50;

// In hours of pay: a change that costs the temperature is accepted with probability 1/e. The price
// is that of an agent missing for an hour.
const HOT = 0.3;
const COLD = 0.05;
const FIRST_PRICE = 4;
const LAST_PRICE = 12;

export interface AnnealOptions {
  readonly steps: number;
  /** Templates that may be used. */
  readonly allowed: readonly number[];
  /** So many of the first patterns of the cover stay as they are. */
  readonly frozen: number;
}

/**
 * Improves a cover by small random changes, of which worse ones are accepted ever more rarely
 * (simulated annealing, Kirkpatrick et al. 1983). Rules may be broken at a price that rises; the
 * caller mends what is left broken. Returns the best valid patterns on the way, or the last ones.
 */
export function anneal(
  cover: Cover,
  maker: PatternMaker,
  random: Random,
  budget: SearchBudget,
  { steps, allowed, frozen }: AnnealOptions,
): readonly Pattern[] {
  const { hourCost, hardCost, tickMinutes } = cover.model;
  const moves = new Moves(cover, allowed, frozen, maker, random);
  let best: readonly Pattern[] | undefined;
  let least = Infinity;
  for (let stage = 0; stage < STAGES; stage++) {
    const done = stage / (STAGES - 1);
    const temperature = hourCost * HOT * (COLD / HOT) ** done;
    const price = FIRST_PRICE + (LAST_PRICE - FIRST_PRICE) * done;
    cover.hardCost = (price * hourCost * tickMinutes) / 60;
    for (let step = 0; step < steps / STAGES && !budget.exhausted; step++) {
      for (let attempt = 0; attempt < TRIES_PER_STEP; attempt++) moves.attempt(temperature);
      budget.spend();
      if (cover.objective < least - 1e-9 && cover.isValid) {
        best = [...cover.patterns];
        least = cover.objective;
      }
    }
  }
  cover.hardCost = hardCost;
  return best ?? [...cover.patterns];
}
