import { seededRandom } from '../../core/random.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type ChosenTemplates, chooseTemplates, everyTemplate } from './choice/choose-templates.ts';
import { complete, construct, exchange, finished } from './construction/construct.ts';
import { type Cover, coverOf } from './model/cover.ts';
import type { CoverModel } from './model/cover-model.ts';
import type { Pattern } from './model/pattern.ts';
import { TemplatePricing } from './pricing/template-pricing.ts';
import { isInfeasible, Relaxation } from './relaxation/relaxation.ts';

/** Share of all steps after which the linear program must leave the rest to the construction. */
const SHARE_FOR_BOUND = 0.6;

/** Steps for mending a design that was given to begin from. */
const MENDING_A_START = 3000;

/** How often the construction is tried where the one before kept not every rule, with other random numbers. */
const MOST_TRIES = 8;

/** The best cover found, and what was proven about all others. */
export interface SolvedCover {
  readonly cover: Cover;
  /** No valid cover costs less; 0 where nothing better was proven. */
  readonly bound: number;
  /** Whether it was proven that no cover keeps every rule. */
  readonly isInfeasible: boolean;
}

/** Bounds the problem, constructs a cover, and takes a better one that mending `start` gives. */
export function solveCover(
  model: CoverModel,
  start: readonly Pattern[],
  seed: number,
  budget: SearchBudget,
): SolvedCover {
  const { selection, bound, isInfeasible } = chooseAndBound(model, budget);
  const pricing = new TemplatePricing(model);
  const random = seededRandom(seed);
  let cover = construct(model, selection, pricing, budget, random);
  const mayBecomeValid = () => !cover.isValid && !isInfeasible && !budget.exhausted;
  for (let tries = 1; tries < MOST_TRIES && mayBecomeValid(); tries++) {
    const other = construct(model, selection, pricing, budget, random);
    if (other.objective < cover.objective) cover = other;
  }
  if (start.length > 0) {
    const mended = coverOf(model, start);
    complete(mended, pricing, budget);
    exchange(mended, pricing, budget, MENDING_A_START);
    if (mended.objective < cover.objective) cover = mended;
  }
  if (budget.exhausted) cover = finished(cover, pricing);
  return { cover, bound, isInfeasible };
}

function chooseAndBound(model: CoverModel, budget: SearchBudget): ChosenTemplates {
  const relaxation = new Relaxation(model, budget);
  const all = relaxation.solve(undefined, SHARE_FOR_BOUND * budget.maxSteps);
  budget.improve(undefined, all.bound);
  const isClear = !all.isBreach && model.floor.every((least, i) => least <= model.ceiling[i]!);
  return !isClear && isInfeasible(model, budget)
    ? { ...everyTemplate(model, all), isInfeasible: true }
    : chooseTemplates(model, relaxation, all, budget);
}
