import type { Cover } from '../model/cover.ts';
import { type CoverModel, ofClocks } from '../model/cover-model.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';

/** The model of a day that repeats, if all days of a model are alike and nothing is counted over all of them. */
export function oneDayOf(model: CoverModel): CoverModel | undefined {
  const { horizon, dayGroups, groupsOf, tickPrices, ticksPerDay, limits } = model;
  const { days, cyclic, intervalsPerDay, weekdays } = horizon;
  const isAlike =
    cyclic &&
    days > 1 &&
    limits.length === 0 &&
    groupsOf.every((groups) => groups.length === dayGroups.length) &&
    [model.required, model.floor, model.ceiling].every((level) =>
      level.every((value, i) => value === level[i % intervalsPerDay]),
    ) &&
    [...new Set(tickPrices)].every((prices) => pricesRepeat(prices, ticksPerDay));
  if (!isAlike) return undefined;
  const firstDay = (level: Float64Array) => level.slice(0, intervalsPerDay);
  return {
    ...model,
    horizon: { ...horizon, days: 1, intervals: intervalsPerDay, weekdays: weekdays.slice(0, 1) },
    dayGroups: [[0]],
    groupsOf: groupsOf.map(() => [0]),
    required: firstDay(model.required),
    floor: firstDay(model.floor),
    ceiling: firstDay(model.ceiling),
    tickPrices: ofClocks(tickPrices, (prices) => prices.slice(0, 2 * ticksPerDay + 1)),
  };
}

function pricesRepeat(running: Float64Array, ticksPerDay: number): boolean {
  for (let tick = ticksPerDay; tick + 1 < running.length; tick++) {
    const price = running[tick + 1]! - running[tick]!;
    const dayBefore = running[tick + 1 - ticksPerDay]! - running[tick - ticksPerDay]!;
    if (Math.abs(price - dayBefore) > 1e-9) return false;
  }
  return true;
}

/** The shifts of a day on every day of a model of which it is one. */
export function repeated({ patterns }: Pick<Cover, 'patterns'>, model: CoverModel): Pattern[] {
  const maker = new PatternMaker(model);
  return patterns.flatMap(({ template, offsets }) =>
    model.dayGroups.map((days, group) => {
      const onDays = days.flatMap(() => [...offsets]);
      return maker.make(model.templates[template.index]!, group, Int32Array.from(onDays));
    }),
  );
}
