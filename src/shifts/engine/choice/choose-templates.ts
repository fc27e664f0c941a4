import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { liftBound } from '../model/cost-quantum.ts';
import { type CoverModel, withoutCosts } from '../model/cover-model.ts';
import { Relaxation, type Shares } from '../relaxation/relaxation.ts';
import { exchangedAgain, proposeTemplates } from './propose-templates.ts';
import {
  justBelow,
  type Selection,
  saveTemplates,
  selectionOf,
  selectTemplates,
} from './select-templates.ts';
import { coveringNeeds, SelectionSearch } from './selection-search.ts';

/** Share of all steps after which the search for a proven choice ends. */
const SHARE_FOR_PROOF = 0.5;
/** The same where no choice is known to be few enough: there is little else to spend steps on. */
const SHARE_FOR_FEASIBILITY = 0.9;
/** Work for exchanging few templates for cheaper ones, again and again, at rows squared for a step. */
const WORK_FOR_EXCHANGES = 1e8;
/**
 * Two days of hours have room for a hundred kicks in that work, which find 4 kinds of a hundred for 58 where 12 of them
 * end at 67.5 and none at 75. A week of half-hours, with less than a thousand steps, is better off without,
 * and so is a day that stands for a period of days alike, which needs the steps itself.
 */
const KICKS_OF_PERIOD = 100;
const STEPS_FOR_KICKS = 2000;
/** Work for proving that no other few templates are cheaper. */
const WORK_FOR_FEW = 1e8;
/** A cost below this is none: what a breach of a rule costs is above it. */
const NO_COST = 1e-6;

/** Templates to construct with, and what is known of all others. */
export interface ChosenTemplates {
  readonly selection: Selection;
  /** No design costs less. */
  readonly bound: number;
  /** Whether it is proven that no choice of so few templates keeps every rule. */
  readonly isInfeasible: boolean;
}

/** Chooses all templates, or few where that is a rule or saves cost. */
export function chooseTemplates(
  model: CoverModel,
  relaxation: Relaxation,
  all: Shares,
  budget: SearchBudget,
  random: Random,
): ChosenTemplates {
  const { maxDistinct, costPerDistinct, templates } = model;
  if (costPerDistinct === 0 && maxDistinct >= templates.length) return everyTemplate(model, all);
  budget.enter('choose shifts');
  return costPerDistinct > 0
    ? cheapestChoice(model, relaxation, all, budget, random)
    : cheapestFew(model, relaxation, all, budget, random);
}

/** No choice at all: every template, with the shares and the bound of the linear program. */
export function everyTemplate(
  { templates }: CoverModel,
  { shares, bound }: Shares,
): ChosenTemplates {
  const selection = { allowed: templates.map(({ index }) => index), shares };
  return { selection, bound, isInfeasible: false };
}

/** Where distinct shifts have a price: the choice proven cheapest, or as cheap as exchanges make it. */
function cheapestChoice(
  model: CoverModel,
  relaxation: Relaxation,
  all: Shares,
  budget: SearchBudget,
  random: Random,
): ChosenTemplates {
  const search = new SelectionSearch(model, relaxation, budget.until(SHARE_FOR_PROOF));
  const found = search.cheapest(all.bound);
  const bound = liftBound(found.bound, model);
  budget.improve(undefined, bound);
  if (found.selection !== undefined && found.selection.cost <= found.bound) {
    return { selection: found.selection, bound, isInfeasible: false };
  }
  const few =
    found.selection === undefined
      ? fewTemplates(model, relaxation, all, budget, random)
      : { selection: found.selection, isInfeasible: false };
  if (!isFew(few.selection, model)) return { ...few, bound };
  return { ...few, bound, selection: saveTemplates(model, relaxation, few.selection, budget) };
}

/** Where only so many may be used: those of most use, exchanged for cheaper ones as long as there are any. */
function cheapestFew(
  model: CoverModel,
  relaxation: Relaxation,
  all: Shares,
  budget: SearchBudget,
  random: Random,
): ChosenTemplates {
  let { selection, isInfeasible } = fewTemplates(model, relaxation, all, budget, random);
  if (!isFew(selection, model)) return { selection, bound: all.bound, isInfeasible };
  const rows = model.horizon.intervals + model.limits.length;
  const stepsOf = (work: number) => Math.min(SHARE_FOR_PROOF * budget.maxSteps, work / rows ** 2);
  const stepsFor = (work: number) => budget.next(stepsOf(work));
  const hasRoom = model.horizon.days > 1 && stepsOf(WORK_FOR_EXCHANGES) >= STEPS_FOR_KICKS;
  const often = { kicks: hasRoom ? KICKS_OF_PERIOD : 0, skipsBreaches: true };
  const forExchanges = stepsFor(WORK_FOR_EXCHANGES);
  selection = exchangedAgain(model, relaxation, selection, often, budget, forExchanges, random);
  const search = new SelectionSearch(model, relaxation, stepsFor(WORK_FOR_FEW));
  for (;;) {
    const cost = relaxation.solve(new Set(selection.allowed)).bound;
    const found = search.within(model.maxDistinct, justBelow(cost));
    if (search.isStopped) return { selection, bound: all.bound, isInfeasible };
    if (found === undefined) return { selection, bound: Math.max(all.bound, cost), isInfeasible };
    selection = selectionOf(found);
  }
}

/** As few templates as the rule asks for, if there are such that keep all other rules. */
function fewTemplates(
  model: CoverModel,
  relaxation: Relaxation,
  all: Shares,
  budget: SearchBudget,
  random: Random,
): Pick<ChosenTemplates, 'selection' | 'isInfeasible'> {
  const proposed = proposedByDays(model, relaxation, budget, random);
  if (proposed !== undefined) return { selection: proposed, isInfeasible: false };
  const selection = selectTemplates(model, relaxation, all);
  if (isFew(selection, model)) return { selection, isInfeasible: false };
  const free = withoutCosts(model);
  const rules = new Relaxation(free, budget);
  const needs = coveringNeeds(free);
  const search = new SelectionSearch(free, rules, budget.until(SHARE_FOR_FEASIBILITY), needs);
  const found = search.within(model.maxDistinct, NO_COST);
  if (found === undefined) return { selection, isInfeasible: !search.isStopped };
  const solved = relaxation.solve(new Set(selectionOf(found).allowed));
  return { selection: selectionOf(solved), isInfeasible: false };
}

/** Few templates that are cheap for each day by itself, if they keep the rules of the whole period. */
function proposedByDays(
  model: CoverModel,
  relaxation: Relaxation,
  budget: SearchBudget,
  random: Random,
): Selection | undefined {
  if (model.horizon.days === 1) return undefined;
  const proposed = proposeTemplates(model, budget, random);
  if (proposed === undefined) return undefined;
  const solved = relaxation.solve(new Set(proposed.allowed));
  return solved.isBreach ? undefined : selectionOf(solved);
}

function isFew({ allowed }: Selection, { maxDistinct }: CoverModel): boolean {
  return allowed.length <= maxDistinct;
}
