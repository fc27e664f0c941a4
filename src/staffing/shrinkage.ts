import * as z from 'zod/mini';
import { fractionBelowOne, name, oneOf } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { TIE_TOLERANCE } from '../core/tie.ts';

/**
 * What a share of lost time is measured on.
 *
 * - `paid`: all paid hours (holidays, long sickness).
 * - `scheduled`: the hours on the schedule (sickness, lateness). A plain number has this base.
 * - `inOffice`: the hours that people are at work (breaks, meetings, training).
 * - `remaining`: what the components listed before it leave of the same stage.
 */
export type ShrinkageBase = 'paid' | 'scheduled' | 'inOffice' | 'remaining';

/** One reason why paid people are not on position. */
export interface ShrinkageComponent {
  /** What it is called in the derivation. */
  readonly name: string;
  /** Lost share of the base, 0 to below 1. */
  readonly share: number;
  /** What the share is measured on: shares of the same base add, shares of different bases compound. */
  readonly base: ShrinkageBase;
  /** What it is. A `break` may not be placed by the schedule as well. */
  readonly kind?: 'absence' | 'break' | 'activity' | undefined;
}

export const shrinkageComponentSchema = /* @__PURE__ */ schemaOf<ShrinkageComponent>()(() =>
  z.strictObject({
    name: name(),
    share: fractionBelowOne(),
    base: oneOf(['paid', 'scheduled', 'inOffice', 'remaining']),
    kind: z.optional(oneOf(['absence', 'break', 'activity'])),
  }),
);

/**
 * Time that is paid or scheduled but not worked on position: one share of the scheduled time, 0 to
 * below 1, or components that each declare their base.
 */
export type Shrinkage = number | readonly ShrinkageComponent[];

export const shrinkageSchema = /* @__PURE__ */ schemaOf<Shrinkage>()(() =>
  z.union(
    [
      fractionBelowOne(),
      z
        .array(shrinkageComponentSchema())
        .check(
          stated('Components leave some time at each stage', leavesTime),
          stated('No two components have the same `name`', namesDiffer),
        ),
    ],
    { error: shrinkageExpectation },
  ),
);

/** A number is told what numbers are accepted, everything else what forms there are. */
function shrinkageExpectation(issue: { readonly input?: unknown }): string {
  return typeof issue.input === 'number'
    ? 'a fraction from 0 to below 1'
    : 'a fraction from 0 to below 1, or a list of components { name, share, base } that leave some time';
}

// Issues that say `continue` are what the union reports, instead of its own words for all forms.
type ComponentsCheck = z.core.ParsePayload<readonly ShrinkageComponent[]>;

function leavesTime({ value, issues }: ComponentsCheck): void {
  const left = leftByStage(value);
  for (const stage of SHRINKAGE_STAGES) {
    // Shares that add up to 1 in decimals leave nothing, whatever rounding leaves.
    if (left[stage] > TIE_TOLERANCE) continue;
    issues.push({
      code: 'custom',
      message: `components that leave some of the ${stage} time`,
      input: value,
      continue: true,
    });
  }
}

function namesDiffer({ value, issues }: ComponentsCheck): void {
  for (const [i, { name }] of value.entries()) {
    if (value.findIndex((component) => component.name === name) === i) continue;
    issues.push({
      code: 'custom',
      message: 'a name that no other component has',
      input: value,
      continue: true,
      path: [i, 'name'],
    });
  }
}

/** Breaks may be lost time or places in the schedule, never both. */
interface BreaksOnce {
  readonly shrinkage?: Shrinkage | undefined;
  readonly breaksPlacedBySchedule?: boolean | undefined;
}

/** Refuses components that are breaks where the schedule places the breaks. */
/** Breaks are not counted twice: by the schedule and in shrinkage. */
export const breaksRule = () => stated(BREAKS_RULE, breaksCountedOnce);

/** {@link breaksRule} in a sentence. */
export const BREAKS_RULE =
  'Where the schedule places the breaks, `shrinkage` has no component of the kind break';

export function breaksCountedOnce({ value, issues }: z.core.ParsePayload<BreaksOnce>): void {
  const { shrinkage, breaksPlacedBySchedule } = value;
  if (breaksPlacedBySchedule !== true || typeof shrinkage !== 'object') return;
  for (const [i, { kind }] of shrinkage.entries()) {
    if (kind !== 'break') continue;
    issues.push({
      code: 'custom',
      message: 'absent: the schedule places the breaks, so shrinkage must not count them again',
      input: value,
      path: ['shrinkage', i],
    });
  }
}

/** The three stages at which time is lost, in the order from pay to position. */
export const SHRINKAGE_STAGES = ['paid', 'scheduled', 'inOffice'] as const;

/** One of the stages of {@link SHRINKAGE_STAGES}. */
export type ShrinkageStage = (typeof SHRINKAGE_STAGES)[number];

/** What each stage leaves of its base, 1 where nothing is lost. A plain number is lost of scheduled time. */
export function leftByStage(shrinkage: Shrinkage): Readonly<Record<ShrinkageStage, number>> {
  if (typeof shrinkage === 'number') return { paid: 1, scheduled: 1 - shrinkage, inOffice: 1 };
  const left = { paid: 1, scheduled: 1, inOffice: 1 };
  let stage: ShrinkageStage = 'scheduled';
  for (const { share, base } of shrinkage) {
    if (base === 'remaining') {
      // Of what the components before it leave of the same stage.
      left[stage] *= 1 - share;
    } else {
      stage = base;
      left[stage] -= share;
    }
  }
  return left;
}

/** How much of the time is left between pay, schedule and position. */
export interface Availability {
  /** Scheduled hours of a paid hour. */
  readonly scheduledOfPaid: number;
  /** Hours at work of a scheduled hour. */
  readonly inOfficeOfScheduled: number;
  /** Hours on position of an hour at work. */
  readonly positionOfInOffice: number;
  /** Hours on position of a scheduled hour. */
  readonly positionOfScheduled: number;
}

/** The divisors of the chain required → scheduled → paid. */
export function availability(shrinkage: Shrinkage): Availability {
  const { paid, scheduled, inOffice } = leftByStage(shrinkage);
  return {
    scheduledOfPaid: paid,
    inOfficeOfScheduled: scheduled,
    positionOfInOffice: inOffice,
    positionOfScheduled: scheduled * inOffice,
  };
}
