import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { type Cover, coverOf } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { meanDay } from '../model/mean-day.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';
import type { Template } from '../model/template.ts';
import { type DayDesign, DayDesigns } from './day-designs.ts';
import { cheapestOfFewKinds } from './few-kinds.ts';

/** Shifts of a day, in the mean, up to which a day by itself is annealed to its optimum in a few courses. */
const MOST_SHIFTS_A_DAY = 8;
/** Courses of annealing for each day, with all templates that come into question. */
const COURSES = 6;
/** How often the days are annealed again with the templates that were chosen, and those chosen anew. */
const ROUNDS = 4;
const COURSES_OF_A_ROUND = 2;

/**
 * A cover of days that are designed one by one, where that is cheaper than `cover`. The search over a whole period has
 * the best of all days only if it has them at one time, and the linear program chooses templates by parts of shifts: of
 * three agents a part is a lot. So each day is annealed by itself, which for few agents ends at its optimum, every
 * design on the way is kept, and of these the days are put together with as few templates as the rule allows. Shifts
 * that last past midnight stay as they are.
 */
export function betterByDays(cover: Cover, random: Random, budget: SearchBudget): Cover {
  if (!isForDays(cover) || budget.exhausted) return cover;
  budget.enter('days');
  const period = new DaysOfPeriod(cover);
  const { days } = period;
  for (const { day } of days) {
    const allowed = usefulOn(day.model);
    for (let n = 0; n < COURSES && !budget.exhausted; n++) day.anneal(allowed, random, budget);
  }
  let best = cover;
  for (let round = 0; round < ROUNDS && !budget.exhausted; round++) {
    share(days);
    const chosen = period.choose(budget);
    if (chosen === undefined) break;
    const made = period.put(chosen);
    if (made.isValid && made.objective < best.objective - 1e-9) best = made;
    const isBestOfEach = chosen.every(({ cost }, d) => cost <= period.cheapest(d) + 1e-9);
    if (isBestOfEach) break;
    const kinds = [...new Set(chosen.flatMap((design) => design.kinds))];
    for (const { day } of days) {
      const few = kinds.filter((index) => day.model.groupsOf[index]!.length > 0);
      for (let n = 0; n < COURSES_OF_A_ROUND && !budget.exhausted; n++)
        day.anneal(few, random, budget);
    }
  }
  return best;
}

/** Whether days have little to do with each other but the templates that they share, and are small. */
function isForDays({ model, patterns }: Cover): boolean {
  const { dayGroups, limits, costPerDistinct, horizon } = model;
  return (
    horizon.days > 1 &&
    dayGroups.every((days) => days.length === 1) &&
    limits.length === 0 &&
    costPerDistinct === 0 &&
    patterns.length <= MOST_SHIFTS_A_DAY * horizon.days
  );
}

/** A day, and the groups of days of the period that are like it. */
interface LikeDays {
  readonly day: DayDesigns;
  readonly groups: readonly number[];
}

/** A period as the shifts of a cover that last past midnight, and days that ask for what these leave open. */
class DaysOfPeriod {
  readonly days: readonly LikeDays[];
  readonly #model: CoverModel;
  readonly #nights: readonly Pattern[];

  constructor({ model, patterns }: Cover) {
    this.#model = model;
    this.#nights = patterns.filter(
      ({ template }) => template.startTick + template.ticks > model.ticksPerDay,
    );
    const given = coverOf(model, this.#nights).coverage;
    const sets = new Map<string, { day: CoverModel; groups: number[] }>();
    for (const [group, [first]] of model.dayGroups.entries()) {
      const day = without(given, meanDay(model, [first!], group), first!);
      const { floor, ceiling, required, groupsOf, tickPrices } = day;
      const levels = [floor, ceiling, required, ...new Set(tickPrices)];
      const key = JSON.stringify([levels.map((level) => [...level]), groupsOf]);
      const like = sets.get(key);
      if (like === undefined) sets.set(key, { day, groups: [group] });
      else like.groups.push(group);
    }
    this.days = [...sets.values()].map(({ day, groups }) => ({
      day: new DayDesigns(day),
      groups,
    }));
  }

  /** What the cheapest design of days that are alike comes to on all of them. */
  cheapest(d: number): number {
    const { day, groups } = this.days[d]!;
    return groups.length * day.cheapest()[0]!.cost;
  }

  /** A design for each day, with few templates together; its cost is that of all days that are alike. */
  choose(budget: SearchBudget): readonly DayDesign[] | undefined {
    const nights = new Set(this.#nights.map(({ template }) => template.index));
    const weighed = this.days.map(({ day, groups }) =>
      day.cheapest().map((design) => ({ ...design, cost: groups.length * design.cost })),
    );
    if (this.#model.maxDistinct === Infinity && weighed.every(([first]) => first !== undefined)) {
      return weighed.map(([first]) => first!);
    }
    const known = [...nights].sort((a, b) => a - b);
    return cheapestOfFewKinds(weighed, known, this.#model.maxDistinct, budget);
  }

  /** The shifts of these designs, and those that last past midnight. */
  put(chosen: readonly DayDesign[]): Cover {
    const model = this.#model;
    const maker = new PatternMaker(model);
    const ofDays = this.days.flatMap(({ groups }, d) =>
      groups.flatMap((group) =>
        chosen[d]!.patterns.map(({ template, offsets }) => maker.make(template, group, offsets)),
      ),
    );
    return coverOf(model, [...this.#nights, ...ofDays]);
  }
}

/** A day that asks for what is not given yet. */
function without(given: Float64Array, day: CoverModel, first: number): CoverModel {
  const { intervals } = day.horizon;
  const left = (level: Float64Array) =>
    level.map((ticks, i) => ticks - given[first * intervals + i]!);
  const [floor, ceiling, required] = [left(day.floor), left(day.ceiling), left(day.required)];
  return { ...day, floor, ceiling, required };
}

/** Templates that end on the day and cover some of it, without those that begin too soon or end too late if a type has others. */
function usefulOn({ templates, groupsOf, required, ticksPerInterval, ticksPerDay }: CoverModel) {
  const open = [...required.keys()].filter((i) => required[i]! > 0);
  const from = (open[0] ?? 0) * ticksPerInterval;
  const to = (1 + (open.at(-1) ?? -1)) * ticksPerInterval;
  const end = ({ startTick, ticks }: Template) => startTick + ticks;
  const possible = templates.filter(
    (t) =>
      groupsOf[t.index]!.length > 0 && end(t) <= ticksPerDay && t.startTick < to && end(t) > from,
  );
  const outside = (t: Template) => Math.max(0, from - t.startTick) + Math.max(0, end(t) - to);
  const least = new Map<string, number>();
  const keyOf = (t: Template) => `${t.typeIndex} ${t.ticks}`;
  for (const t of possible)
    least.set(keyOf(t), Math.min(outside(t), least.get(keyOf(t)) ?? Infinity));
  return possible.filter((t) => outside(t) <= least.get(keyOf(t))!).map(({ index }) => index);
}

/** What was found for one day may do for another. */
function share(days: readonly LikeDays[]): void {
  const found = days.map(({ day }) => day.cheapest());
  for (const [d, { day }] of days.entries()) {
    for (const [other, designs] of found.entries()) if (other !== d) day.takeOver(designs);
  }
}
