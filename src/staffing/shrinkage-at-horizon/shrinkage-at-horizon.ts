import { lastAtMost } from '../../core/bisect.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import type { ShrinkageComponent } from '../shrinkage.ts';
import type { KnownAbsence, ShrinkageAtHorizonInput } from './input.ts';
import { shrinkageAtHorizonInputSchema } from './input.ts';

/**
 * Which shrinkage to plan with for a date so many days ahead, given what is already booked?
 *
 * What is known takes the place of the part of the expectation that would be known by now; the rest
 * of the expectation stays: `known + expected * (1 - fraction usually known)`. A quiet week with few
 * holidays booked thus gets a small shrinkage, and nothing is counted twice.
 *
 * @param options - Components, horizon and known absences; see {@link ShrinkageAtHorizonInput}.
 * @returns The components for that date, for use as `shrinkage`, and how each came about.
 * @throws `InvalidInputError` on a bad field, or a known absence of a component that does not exist.
 * @example
 * ```ts
 * import { shrinkageAtHorizon } from 'halfhour/staffing';
 *
 * const { components } = shrinkageAtHorizon({
 *   components: [{ name: 'holidays', share: 0.1, base: 'paid' }],
 *   daysAhead: 14,
 *   known: [
 *     {
 *       component: 'holidays',
 *       knownShare: 0.06,
 *       usuallyKnown: [
 *         { daysAhead: 0, fraction: 1 },
 *         { daysAhead: 28, fraction: 0.6 },
 *       ],
 *     },
 *   ],
 * });
 * components; // => [{ name: 'holidays', share: 0.08…, base: 'paid' }]
 * ```
 */
export function shrinkageAtHorizon(options: ShrinkageAtHorizonInput): {
  readonly components: readonly ShrinkageComponent[];
  readonly steps: readonly Step[];
} {
  const { components, daysAhead, known } = parseInput(
    'shrinkageAtHorizon',
    shrinkageAtHorizonInputSchema,
    options,
  );
  const steps: Step[] = [];
  const updated = components.map((component) => {
    const absence = known.find((candidate) => candidate.component === component.name);
    if (absence === undefined) return component;
    const usuallyKnown = fractionKnown(absence, daysAhead);
    const share = absence.knownShare + component.share * (1 - usuallyKnown);
    steps.push({
      name: component.name,
      formula: 'known + expected * (1 - usuallyKnown)',
      inputs: { known: absence.knownShare, expected: component.share, usuallyKnown },
      value: share,
    });
    return { ...component, share };
  });
  return { components: updated, steps };
}

function fractionKnown({ usuallyKnown }: KnownAbsence, daysAhead: number): number {
  const days = usuallyKnown.map((point) => point.daysAhead);
  const before = lastAtMost(days, daysAhead);
  const from = usuallyKnown[Math.max(0, before)]!;
  const to = usuallyKnown[before + 1] ?? from;
  if (from === to || before < 0) return from.fraction;
  const way = (daysAhead - from.daysAhead) / (to.daysAhead - from.daysAhead);
  return from.fraction + way * (to.fraction - from.fraction);
}
