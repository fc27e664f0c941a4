import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import type { ShrinkageComponent } from '../shrinkage.ts';
import type { LostHours, MeasureShrinkageInput } from './input.ts';
import { measureShrinkageInputSchema } from './input.ts';

/**
 * What was our shrinkage, measured on the base that each reason belongs to?
 *
 * @param options - Paid and lost hours; see {@link MeasureShrinkageInput}.
 * @returns One component for each reason, for use as `shrinkage`. Put back into the chain they give
 *   the hours on position that were measured.
 * @throws `InvalidInputError` on a bad field, or if nothing is left of a base.
 * @example
 * ```ts
 * import { measureShrinkage } from 'halfhour/staffing';
 *
 * measureShrinkage({
 *   paidHours: 1000,
 *   lost: [
 *     { name: 'holidays', hours: 100, base: 'paid' },
 *     { name: 'sickness', hours: 45, base: 'scheduled' },
 *   ],
 * });
 * // => [
 * //      { name: 'holidays', share: 0.1, base: 'paid' },
 * //      { name: 'sickness', share: 0.05, base: 'scheduled' },
 * //    ]
 * ```
 */
export function measureShrinkage(options: MeasureShrinkageInput): ShrinkageComponent[] {
  const { paidHours, lost } = parseInput('measureShrinkage', measureShrinkageInputSchema, options);
  const lostOf = (base: LostHours['base']) =>
    sum(lost.filter((reason) => reason.base === base).map(({ hours }) => hours));
  const scheduled = paidHours - lostOf('paid');
  const baseHours = { paid: paidHours, scheduled, inOffice: scheduled - lostOf('scheduled') };
  return lost.map(({ name, hours, base, kind }) => ({
    name,
    share: hours / baseHours[base],
    base,
    ...(kind === undefined ? {} : { kind }),
  }));
}
