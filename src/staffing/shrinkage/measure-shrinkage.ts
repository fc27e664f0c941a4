import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { measureShrinkageOptionsSchema } from './measure-shrinkage.schema.ts';
import type { ShrinkageComponent } from './shrinkage.ts';

/** Hours lost to one reason in some past period. */
export interface LostHours {
  readonly name: string;
  /** Hours, 0 or more. */
  readonly hours: number;
  /** What the share is to be measured on. */
  readonly base: 'paid' | 'scheduled' | 'inOffice';
  /** What it is. A `break` may not be placed by the schedule as well. */
  readonly kind?: 'absence' | 'break' | 'activity' | undefined;
}

/** The paid hours of some past period, and where they were lost. */
export interface MeasureShrinkageOptions {
  /** Paid hours of the period, above 0. */
  readonly paidHours: number;
  readonly lost: readonly LostHours[];
}

/**
 * What was our shrinkage, measured on the base that each reason belongs to?
 *
 * @param options - Paid and lost hours; see {@link MeasureShrinkageOptions}.
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
export function measureShrinkage(options: MeasureShrinkageOptions): ShrinkageComponent[] {
  const { paidHours, lost } = parseInput(
    'measureShrinkage',
    measureShrinkageOptionsSchema,
    options,
  );
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
