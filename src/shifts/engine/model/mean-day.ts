import { sum } from '../../../core/sum.ts';
import { type CoverModel, ofClocks } from './cover-model.ts';

/** A day that repeats and asks for the mean of these; shifts start on it that may on the days of the group. */
export function meanDay(model: CoverModel, days: readonly number[], group: number): CoverModel {
  const { horizon, ticksPerDay, tickPrices, groupsOf } = model;
  const { intervalsPerDay, weekdays } = horizon;
  const mean = (length: number, valueOn: (day: number, i: number) => number) =>
    Float64Array.from({ length }, (_, i) => sum(days.map((day) => valueOn(day, i))) / days.length);
  const level = (levels: Float64Array) =>
    mean(intervalsPerDay, (day, i) => levels[day * intervalsPerDay + i]!);
  return {
    ...model,
    horizon: {
      ...horizon,
      days: 1,
      cyclic: true,
      intervals: intervalsPerDay,
      weekdays: weekdays.slice(days[0]!, days[0]! + 1),
    },
    dayGroups: [[0]],
    groupsOf: groupsOf.map((groups) => (groups.includes(group) ? [0] : [])),
    required: level(model.required),
    floor: level(model.floor),
    ceiling: level(model.ceiling),
    tickPrices: ofClocks(tickPrices, (prices) =>
      mean(
        2 * ticksPerDay + 1,
        (day, tick) => prices[day * ticksPerDay + tick]! - prices[day * ticksPerDay]!,
      ),
    ),
    limits: [],
  };
}
