import type { Random } from '../../../core/random.ts';
import { SearchBudget } from '../../../search/search-budget.ts';
import type { Selection } from '../choice/select-templates.ts';
import { Cover, coverOf } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern } from '../model/pattern.ts';
import type { TemplatePricing } from '../pricing/template-pricing.ts';
import { annealCover } from './anneal-cover.ts';

/** Steps of annealing for each shift that may change, and the most of them: more hardly narrows the gaps of bench/shifts/bars.ts. */
const STEPS_PER_SHIFT = 8;
const MOST_ANNEALING = 2600;
const MOST_MENDING = 2000;

/**
 * Makes whole shifts of the parts that the linear program found: the whole part of each pattern
 * stands, the rest is filled up, annealed and mended, with shifts `among` some templates (default: all).
 */
export function construct(
  model: CoverModel,
  { shares, allowed, freeOfEach = 1 }: Selection,
  pricing: TemplatePricing,
  budget: SearchBudget,
  random: Random,
  among?: ReadonlySet<number>,
): Cover {
  const { frozen, free } = wholeParts(shares, freeOfEach, budget);
  const cover = coverOf(model, [...frozen, ...free]);
  budget.enter('cover');
  complete(cover, pricing, budget, among);
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
  complete(annealed, pricing, budget, among);
  exchange(annealed, pricing, budget, MOST_MENDING, among);
  return annealed;
}

/**
 * One of each pattern, or so many, stay free to change, with all that the whole parts leave open; of the many
 * more that a large centre has, the linear program is right.
 */
function wholeParts(
  shares: Selection['shares'],
  freeOfEach: number,
  budget: SearchBudget,
): { frozen: Pattern[]; free: Pattern[] } {
  const frozen: Pattern[] = [];
  const free: Pattern[] = [];
  for (const { pattern, count } of shares) {
    const whole = Math.floor(count + 1e-6);
    for (let n = 0; n < Math.min(whole, freeOfEach); n++) free.push(pattern);
    for (let n = freeOfEach; n < whole; n++) {
      frozen.push(pattern);
      if (n % SHIFTS_A_STEP !== 0) continue;
      if (budget.exhausted) break;
      budget.spend();
    }
  }
  return { frozen, free };
}

/** Equal shifts, laid one upon the other, that count as a step: a crowd is laid in as many as it takes. */
const SHIFTS_A_STEP = 5000;

/** Adds the best shift as long as one pays, then drops every one that does not. */
export function complete(
  cover: Cover,
  pricing: TemplatePricing,
  budget: SearchBudget,
  among?: ReadonlySet<number>,
): void {
  while (!budget.exhausted) {
    const pattern = bestAddition(cover, pricing, undefined, among);
    if (pattern === undefined) break;
    // As long as the same shift brings as much again, there is no need to look for another.
    const change = cover.change(pattern, 1);
    let laid = 0;
    do {
      cover.add(pattern);
      if (++laid % SHIFTS_A_STEP === 0) budget.spend();
    } while (cover.change(pattern, 1) <= change && !budget.exhausted);
    if (!budget.exhausted) budget.spend();
  }
  dropIdle(cover);
}

/** Takes away the shifts whose pay is more than what they bring. */
function dropIdle(cover: Cover): void {
  for (let place = cover.patterns.length - 1; place >= 0; place--) {
    if (cover.change(cover.patterns[place]!, -1) < -1e-9) cover.removeAt(place);
  }
}

/** Takes out one shift after the other and puts the best one in its place, until that brings nothing more. */
export function exchange(
  cover: Cover,
  pricing: TemplatePricing,
  budget: SearchBudget,
  mostSteps: number,
  among?: ReadonlySet<number>,
): void {
  const last = budget.steps + mostSteps;
  const mayGoOn = () => !budget.exhausted && budget.steps < last;
  let improved = true;
  while (improved && mayGoOn()) {
    improved = false;
    for (let place = cover.patterns.length - 1; place >= 0 && mayGoOn(); place--) {
      if (place >= cover.patterns.length) continue;
      const before = cover.objective;
      const removed = cover.removeAt(place);
      const added = bestAddition(cover, pricing, before - cover.objective - 1e-9, among);
      budget.spend();
      if (added === undefined) cover.add(removed);
      else {
        cover.add(added);
        improved = true;
      }
    }
    complete(cover, pricing, budget, among);
  }
}

/**
 * Finds the shift whose addition lowers the objective most, over every type, start, day and break, or
 * among some templates, if one lowers it by more than `-least`.
 */
export function bestAddition(
  cover: Cover,
  pricing: TemplatePricing,
  least = -1e-9,
  among?: ReadonlySet<number>,
): Pattern | undefined {
  const { model } = cover;
  fillWorthOf(cover, pricing.worth);
  const isFull = cover.distinct >= model.maxDistinct;
  let best = least;
  let found: Pattern | undefined;
  const isAllowed = (template: number) =>
    (!isFull || cover.used[template]! > 0) && (among?.has(template) ?? true);
  pricing.run(isAllowed, (profit, template, group) => {
    if (-profit >= best) return;
    // The profit leaves out limits, and takes breaks that share an interval one by one; the change
    // does not.
    const pattern = pricing.pattern(template, group);
    const change = cover.change(pattern, 1);
    if (change < best) {
      best = change;
      found = pattern;
    }
  });
  return found;
}

/** Fills in what one more agent is worth to a cover in each interval. */
export function fillWorthOf(cover: Cover, worth: Float64Array): void {
  const { model, coverage } = cover;
  const { intervals } = model.horizon;
  for (let i = 0; i < intervals; i++) {
    const cost = cover.intervalCost(i, coverage[i]!);
    for (let ticks = 1; ticks <= model.ticksPerInterval; ticks++) {
      worth[ticks * intervals + i] = cost - cover.intervalCost(i, coverage[i]! + ticks);
    }
  }
}

/** Additions to fill the gaps of a search that was cut short. */
const STEPS_TO_FINISH = 500;

/** What a search that was cut short has come to, its gaps filled, or a cover filled from nothing if that is better. */
export function finished(cover: Cover, pricing: TemplatePricing): Cover {
  const fresh = new Cover(cover.model);
  for (const open of [cover, fresh]) {
    complete(open, pricing, new SearchBudget('finish', STEPS_TO_FINISH));
  }
  return fresh.objective < cover.objective ? fresh : cover;
}
