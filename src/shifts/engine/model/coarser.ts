import type { CoverModel } from './cover-model.ts';

/** Shorter intervals are joined in pairs: those of half an hour and more are few enough. */
const SHORT_MINUTES = 30;

/**
 * The same shifts over twice as long intervals, each asking for what its halves ask for together: every cover
 * of the model is one of this, at no higher cost. Undefined where intervals are long already, or halves differ:
 * the halves then ask for more than their sum does.
 */
export function coarserOf(model: CoverModel): CoverModel | undefined {
  const { horizon, ticksPerInterval, required, floor, ceiling } = model;
  const { intervals, intervalsPerDay, intervalMinutes } = horizon;
  if (intervalMinutes >= SHORT_MINUTES || intervalsPerDay % 2 > 0) return undefined;
  const isAlike = (level: Float64Array) => level.every((value, i) => value === level[i - (i % 2)]);
  if (![required, floor, ceiling].every(isAlike)) return undefined;
  const joined = (level: Float64Array) =>
    Float64Array.from({ length: intervals / 2 }, (_, i) => 2 * level[2 * i]!);
  return {
    ...model,
    horizon: {
      ...horizon,
      intervals: intervals / 2,
      intervalsPerDay: intervalsPerDay / 2,
      intervalMinutes: 2 * intervalMinutes,
    },
    ticksPerInterval: 2 * ticksPerInterval,
    required: joined(required),
    floor: joined(floor),
    ceiling: joined(ceiling),
  };
}
