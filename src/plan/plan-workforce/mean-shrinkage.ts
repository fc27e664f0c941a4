import type { VolumeForecast } from '../../forecast/index.ts';
import { meanShrinkage } from '../../staffing/dated-shrinkage.ts';
import type { PlanWorkforceInput } from './input.ts';

/** Shifts, heads and cost are those of a typical week: it loses the mean of what the dates lose. */
export function withMeanShrinkage(
  options: PlanWorkforceInput,
  { days }: VolumeForecast,
): PlanWorkforceInput {
  const { shrinkageByDate, shrinkage = 0 } = options.targets;
  if (shrinkageByDate === undefined) return options;
  const dates = new Set(days.map(({ date }) => date));
  const mean = meanShrinkage(shrinkageByDate, dates, shrinkage);
  return { ...options, targets: { ...options.targets, shrinkage: mean } };
}
