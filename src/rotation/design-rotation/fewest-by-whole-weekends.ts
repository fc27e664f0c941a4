import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { CoverModel } from '../../shifts/engine/model/cover-model.ts';
import { Relaxation } from '../../shifts/engine/relaxation/relaxation.ts';
import { ROUNDING } from '../engine/walks/people-bound.ts';
import type { RotationRules } from '../rotation-rules.ts';
import type { CrewQuest } from './crew-quest.ts';
import { modelOfAllShifts } from './rotation-problem.ts';

/** Steps of the program of a weekend: a desk of three takes 550, a peak of ten 500. */
const STEPS = 3_000;

const WEEKEND = [5, 6];

/**
 * People whom whole weekends take. Whoever works a weekend works two duties on it at most, so the fewest duties of
 * Saturdays and Sundays that any cover has, as a whole number, ask for half as many people at work on it, and that is a
 * whole number too. Of these each works no more of his weekends than the rules allow. 0 where no rule looks at weekends
 * or nothing is proven.
 */
export function fewestByWholeWeekends(
  { input }: Pick<CrewQuest, 'input'>,
  budget: SearchBudget,
): number {
  const share = mostWeekends(input.weekends);
  if (share === 0 || share >= 1) return 0;
  const { bound } = new Relaxation(weekendOf(modelOfAllShifts(input)), budget.part(STEPS)).solve();
  const people = roundUpHeadCount(roundUpHeadCount(bound) / 2);
  return (people / share) * (1 - ROUNDING);
}

/** The most of all weekends that a cycle has a day at work on, however long it is. */
function mostWeekends({ maxBetweenFree, maxInWeeks }: RotationRules['weekends'] = {}): number {
  const betweenFree = maxBetweenFree === undefined ? 1 : maxBetweenFree / (maxBetweenFree + 1);
  const inWeeks = maxInWeeks === undefined ? 1 : maxInWeeks.weekends / maxInWeeks.weeks;
  return Math.min(betweenFree, inWeeks);
}

/**
 * The intervals of which only duties of Saturdays and Sundays are a part, with such duties alone: each costs 1. Where
 * others may be at work they take nothing away from the weekend, so there are as many of them as anybody likes.
 */
function weekendOf(model: CoverModel): CoverModel {
  const { floor, templates, dayGroups, groupsOf, ticksPerDay, ticksPerInterval } = model;
  const isOfWeekend = (group: number) => dayGroups[group]!.every((day) => WEEKEND.includes(day));
  const least = Float64Array.from(floor);
  for (const [t, { startTick, ticks }] of templates.entries()) {
    for (const group of groupsOf[t]!) {
      if (isOfWeekend(group)) continue;
      for (const day of dayGroups[group]!) {
        const start = day * ticksPerDay + startTick;
        const last = Math.ceil((start + ticks) / ticksPerInterval);
        for (let i = Math.floor(start / ticksPerInterval); i < last; i++)
          least[i % least.length] = 0;
      }
    }
  }
  return {
    ...model,
    floor: least,
    ceiling: new Float64Array(least.length).fill(Infinity),
    groupsOf: groupsOf.map((groups) => groups.filter(isOfWeekend)),
    limits: [],
    underCost: 0,
    overCost: 0,
    costPerDistinct: 0,
    costPerTick: new Float64Array(model.costPerTick.length),
    costPerShift: new Float64Array(model.costPerShift.length).fill(1),
    maxDistinct: Infinity,
    hourCost: 1,
    // One duty more is less than what any interval misses without it.
    hardCost: 4,
  };
}
