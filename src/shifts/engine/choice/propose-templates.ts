import type { Random } from '../../../core/random.ts';
import type { BudgetPart, SearchBudget } from '../../../search/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { DaysApart } from './days-apart.ts';
import {
  exchangeTemplates,
  type PricedSelection,
  type Selection,
  selectTemplates,
} from './select-templates.ts';
import type { TemplatePrices } from './template-prices.ts';

/** How often the best choice is disturbed and exchanges are tried anew. */
const KICKS = 12;
/** Templates that go with a kick: fewer come back as they were, more lose what was good. */
const KICKED = 2;
/** Most minutes by which what comes in their place starts at another time, and twice as many for its end. */
const MINUTES_AWAY = 120;
/** Most steps of it all. */
const MOST_STEPS = 6000;

/**
 * A choice of as few templates as the model allows that is cheap for its days apart, where there is one.
 */
export function proposeTemplates(
  model: CoverModel,
  budget: SearchBudget,
  random: Random,
): Selection | undefined {
  const days = new DaysApart(model, budget);
  const limit = budget.next(MOST_STEPS);
  const first = selectTemplates(model, days, days.solve());
  if (first.allowed.length > model.maxDistinct) return undefined;
  return exchangedAgain(model, days, first, { kicks: KICKS }, budget, limit, random);
}

/** How often a choice is disturbed, and whether what then breaks a rule is left as it is: to mend it takes many exchanges. */
interface Kicks {
  readonly kicks: number;
  readonly skipsBreaches?: boolean;
}

/**
 * One exchange after the other ends where none alone helps, and how good that is is chance: so the best choice is
 * disturbed and exchanged again, a number of times (iterated local search: Lourenço, Martin, Stützle 2003).
 */
export function exchangedAgain(
  model: CoverModel,
  prices: TemplatePrices,
  first: Selection,
  { kicks, skipsBreaches = false }: Kicks,
  budget: SearchBudget,
  limit: BudgetPart,
  random: Random,
): PricedSelection {
  const exchanged = (of: Selection): PricedSelection =>
    exchangeTemplates(model, prices, of, budget, limit);
  let best = exchanged(first);
  for (let kick = 0; kick < kicks && !limit.exhausted; kick++) {
    const allowed = kicked(best.allowed, model, random);
    if (skipsBreaches && prices.solve(new Set(allowed)).isBreach) continue;
    const tried = exchanged({ allowed, shares: [] });
    if (tried.cost < best.cost) best = tried;
  }
  return best;
}

/** Some templates exchanged for others that begin and end not far from them. */
function kicked(
  allowed: readonly number[],
  { templates, tickMinutes }: CoverModel,
  random: Random,
): number[] {
  const away = MINUTES_AWAY / tickMinutes;
  const pick = (count: number) => Math.floor(random() * count);
  const kept = [...allowed];
  for (let n = 0; n < KICKED && kept.length > 0; n++) {
    const place = pick(kept.length);
    const { startTick, ticks } = templates[kept[place]!]!;
    const near = templates.filter(
      (other) =>
        !kept.includes(other.index) &&
        Math.abs(other.startTick - startTick) <= away &&
        Math.abs(other.startTick + other.ticks - startTick - ticks) <= 2 * away,
    );
    if (near.length > 0) kept[place] = near[pick(near.length)]!.index;
  }
  return kept;
}
