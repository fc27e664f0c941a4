import { type Random, seededRandom } from '../../core/random.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type ChosenTemplates, chooseTemplates, everyTemplate } from './choice/choose-templates.ts';
import { finerShares } from './choice/finer-shares.ts';
import { complete, construct, exchange, finished } from './construction/construct.ts';
import { boundDays } from './days/bound-days.ts';
import { betterByDays } from './days/days-by-themselves.ts';
import { oneDayOf, repeated } from './days/one-day.ts';
import { isProvable, provenDay } from './days/prove-day.ts';
import { coarserOf } from './model/coarser.ts';
import { type Cover, coverOf } from './model/cover.ts';
import type { CoverModel } from './model/cover-model.ts';
import type { Pattern } from './model/pattern.ts';
import type { Template } from './model/template.ts';
import { TemplatePricing } from './pricing/template-pricing.ts';
import { isInfeasible, Relaxation, type Shares } from './relaxation/relaxation.ts';

/** Share of all steps after which the linear program must leave the rest to the construction. */
const SHARE_FOR_BOUND = 0.6;

/** Steps that days which are alike leave for the period as a whole, and what of the rest goes to solving one of them. */
const STEPS_FOR_PERIOD = 20_000;
const SHARE_FOR_DAY = 0.35;

/** Steps for mending a design that was given to begin from. */
const MENDING_A_START = 3000;

/** Shares over longer intervals are right about shifts, not about their breaks: more of each stay free to change. */
const FREE_IF_FINER = 6;

/** How often the construction is tried where the one before kept not every rule, with other random numbers. */
const MOST_TRIES = 8;

/**
 * Few shifts of few kinds are annealed in a fraction of the time in which the kinds were chosen, and end 1 to 5 %
 * apart: at peaks of 3 and 8 with 8 kinds the best of three is 3 to 4 % cheaper than one (three seeds), and a fourth
 * brings half a percent more.
 */
const TRIES_OF_FEW = 3;
const FEW_KINDS = 15;
const MOST_SHIFTS_TRIED_AGAIN = 150;

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
  const alike = solveAlike(model, seed, budget);
  // Nothing is cheaper than the bound, so there is no need to look for it.
  if (alike !== undefined && isProven(alike)) return alike;
  const random = seededRandom(seed);
  const { selection, bound, isInfeasible } = chooseAndBound(model, budget, random);
  const pricing = new TemplatePricing(model);
  let cover = construct(model, selection, pricing, budget, random);
  const mayBecomeValid = () => !cover.isValid && !isInfeasible && !budget.exhausted;
  // Filling gaps first may take kinds of shift that leave none for the rest; those chosen cover all of it.
  const few =
    selection.allowed.length <= model.maxDistinct ? new Set(selection.allowed) : undefined;
  for (let tries = 1; tries < MOST_TRIES && mayBecomeValid(); tries++) {
    const other = construct(model, selection, pricing, budget, random, few);
    if (other.objective < cover.objective) cover = other;
  }
  const isSmall = few !== undefined && cover.patterns.length <= MOST_SHIFTS_TRIED_AGAIN;
  for (let tries = 1; tries < TRIES_OF_FEW && isSmall && cover.isValid; tries++) {
    if (budget.exhausted || selection.allowed.length > FEW_KINDS) break;
    const other = construct(model, selection, pricing, budget, random, few);
    if (other.objective < cover.objective) cover = other;
  }
  for (const known of [alike?.cover.patterns ?? [], start]) {
    if (known.length === 0) continue;
    const mended = coverOf(model, known);
    complete(mended, pricing, budget);
    exchange(mended, pricing, budget, MENDING_A_START);
    if (mended.objective < cover.objective) cover = mended;
  }
  if (cover.isValid) cover = betterByDays(cover, random, budget);
  if (budget.exhausted) cover = finished(cover, pricing);
  const solved = { cover, bound: Math.max(bound, alike?.bound ?? 0), isInfeasible };
  return provenOnDay(solved, budget);
}

/** Days that are all alike, each with the same shifts: a day solved by itself, and what the days together cannot be cheaper than. */
function solveAlike(
  model: CoverModel,
  seed: number,
  budget: SearchBudget,
): SolvedCover | undefined {
  const day = oneDayOf(model);
  const steps = budget.maxSteps - STEPS_FOR_PERIOD;
  if (day === undefined || steps <= 0) return undefined;
  budget.enter('one day');
  const { cover } = solveCover(day, [], seed, budget.part(SHARE_FOR_DAY * steps));
  if (!cover.isValid) return undefined;
  const alike = coverOf(model, repeated(cover, model));
  const bound = isProvable(day)
    ? boundDays(day, model.horizon.days, alike.objective, budget.part((1 - SHARE_FOR_DAY) * steps))
    : 0;
  budget.improve(alike.objective, bound > 0 ? bound : undefined);
  return { cover: alike, bound, isInfeasible: false };
}

/** One small day that repeats is solved to proof, as far as the steps go. */
function provenOnDay(solved: SolvedCover, budget: SearchBudget): SolvedCover {
  const { cover, bound, isInfeasible } = solved;
  const { model } = cover;
  if (!isProvable(model) || !cover.isValid || isInfeasible || isProven(solved)) return solved;
  budget.enter('proof');
  const proven = provenDay(model, cover.objective, bound, budget);
  return {
    cover: proven.patterns === undefined ? cover : coverOf(model, proven.patterns),
    bound: Math.max(bound, proven.bound),
    isInfeasible,
  };
}

/** Whether it is proven that no cover is cheaper. */
export function isProven({ cover, bound }: SolvedCover): boolean {
  return cover.isValid && cover.objective <= bound * (1 + 1e-9);
}

function chooseAndBound(
  model: CoverModel,
  budget: SearchBudget,
  random: Random,
  isWanted?: (template: Template) => boolean,
): ChosenTemplates {
  const coarser = coarserOf(model);
  if (coarser !== undefined) {
    const { selection, ...known } = chooseAndBound(coarser, budget, random, isOnGrid(coarser));
    const shares = finerShares(selection.shares, model);
    return { ...known, selection: { ...selection, shares, freeOfEach: FREE_IF_FINER } };
  }
  const relaxation = new Relaxation(model, budget);
  const all = relaxation.solve(undefined, budget.until(SHARE_FOR_BOUND));
  budget.improve(undefined, all.bound);
  const isClear = !all.isBreach && model.floor.every((least, i) => least <= model.ceiling[i]!);
  return !isClear && isInfeasible(model, budget)
    ? { ...everyTemplate(model, all), isInfeasible: true }
    : chooseTemplates(model, relaxation, wanted(model, relaxation, all, isWanted), budget, random);
}

/** Whether a shift begins and ends with an interval: what covers half of one leaves the other half open. */
function isOnGrid({ ticksPerInterval }: CoverModel): (template: Template) => boolean {
  return ({ startTick, ticks }) =>
    startTick % ticksPerInterval === 0 && ticks % ticksPerInterval === 0;
}

/** The shares of wanted templates alone, where they will do, with the bound of all. */
function wanted(
  { templates }: CoverModel,
  relaxation: Relaxation,
  all: Shares,
  isWanted?: (template: Template) => boolean,
): Shares {
  if (isWanted === undefined || all.isBreach) return all;
  const few = relaxation.solve(new Set(templates.filter(isWanted).map(({ index }) => index)));
  return few.isBreach ? all : { ...few, bound: all.bound };
}
