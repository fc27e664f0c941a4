import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Selection } from '../choice/select-templates.ts';
import { type Cover, coverOf } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern } from '../model/pattern.ts';
import type { TemplatePricing } from '../pricing/template-pricing.ts';
import { annealCover } from './anneal-cover.ts';
import { complete, exchange, SHIFTS_A_STEP } from './improve.ts';

/** Steps of annealing for each shift that may change, and the most of them: more hardly narrows the gaps of bench/shifts/bars.ts. */
const STEPS_PER_SHIFT = 35;
const MOST_ANNEALING = 6000;
const MOST_MENDING = 2000;

/**
 * Makes whole shifts of the parts that the linear program found: the whole part of each pattern
 * stands, the rest is filled up, annealed and mended.
 */
export function construct(
  model: CoverModel,
  { shares, allowed }: Selection,
  pricing: TemplatePricing,
  budget: SearchBudget,
  random: Random,
): Cover {
  const { frozen, free } = wholeParts(shares, budget);
  const cover = coverOf(model, [...frozen, ...free]);
  budget.enter('cover');
  complete(cover, pricing, budget);
  budget.enter('anneal');
  const shifts = cover.patterns.length - frozen.length;
  const steps = Math.min(MOST_ANNEALING, STEPS_PER_SHIFT * shifts, budget.maxSteps - budget.steps);
  const patterns = annealCover(cover, pricing.maker, random, budget, {
    steps,
    allowed,
    frozen: frozen.length,
  });
  const annealed = coverOf(model, patterns);
  budget.enter('mend');
  complete(annealed, pricing, budget);
  exchange(annealed, pricing, budget, MOST_MENDING);
  return annealed;
}

/**
 * One of each pattern stays free to change, with all that the whole parts leave open; of the many
 * more that a large centre has, the linear program is right.
 */
function wholeParts(
  shares: Selection['shares'],
  budget: SearchBudget,
): { frozen: Pattern[]; free: Pattern[] } {
  const frozen: Pattern[] = [];
  const free: Pattern[] = [];
  for (const { pattern, count } of shares) {
    const whole = Math.floor(count + 1e-6);
    if (whole > 0) free.push(pattern);
    for (let n = 1; n < whole; n++) {
      frozen.push(pattern);
      if (n % SHIFTS_A_STEP !== 0) continue;
      if (budget.exhausted) break;
      budget.spend();
    }
  }
  return { frozen, free };
}
