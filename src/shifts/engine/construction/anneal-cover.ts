import type { Random } from '../../../core/random.ts';
import { anneal } from '../../../search/annealing.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Cover } from '../model/cover.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import { Moves } from './moves.ts';

const TRIES_PER_STEP = 100;
const STAGES = 50;

// In hours of pay: the temperatures of the first and the last stage, and the price of an agent missing
// for an hour. Chosen on the weeks of bench/shifts.
const HOT = 0.3;
const COLD = 0.05;
const FIRST_PRICE = 4;
const LAST_PRICE = 12;

export interface CoverAnnealing {
  readonly steps: number;
  /** Templates that may be used. */
  readonly allowed: readonly number[];
  /** So many of the first patterns of the cover stay as they are. */
  readonly frozen: number;
}

/**
 * Improves a cover by small random changes. Rules may be missed at a price that rises; the caller mends
 * what is left. Returns the best valid patterns on the way, or the last ones.
 */
export function annealCover(
  cover: Cover,
  maker: PatternMaker,
  random: Random,
  budget: SearchBudget,
  { steps, allowed, frozen }: CoverAnnealing,
): readonly Pattern[] {
  const { hourCost, hardCost, tickMinutes } = cover.model;
  const moves = new Moves(cover, allowed, frozen, maker, random);
  const course = {
    stages: STAGES,
    steps,
    triesPerStep: TRIES_PER_STEP,
    hottest: hourCost * HOT,
    coldest: COLD / HOT,
  };
  let best: readonly Pattern[] | undefined;
  let least = Infinity;
  anneal(
    course,
    budget,
    (done) => {
      const price = FIRST_PRICE + (LAST_PRICE - FIRST_PRICE) * done;
      cover.hardCost = (price * hourCost * tickMinutes) / 60;
    },
    (temperature) => moves.attempt(temperature),
    () => {
      if (cover.objective >= least - 1e-9 || !cover.isValid) return;
      best = [...cover.patterns];
      least = cover.objective;
    },
  );
  cover.hardCost = hardCost;
  return best ?? [...cover.patterns];
}
