import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { hoursByStage } from './hours-by-stage.ts';
import { paidHoursOptionsSchema } from './paid-hours.schema.ts';
import type { Shrinkage } from './shrinkage.ts';

/** Paid hours, what becomes of them, and the work they do. */
export interface PaidHoursOptions {
  /** Paid hours of a period, above 0. */
  readonly paidHours: number;
  /** Lost time. A plain number is a share of the scheduled hours. */
  readonly shrinkage: Shrinkage;
  /** Hours of handling contacts in the period, 0 or more, at most the hours on position. */
  readonly workloadHours: number;
}

/** The chain of hours from pay to work, and the four quotients that are called utilisation. */
export interface PaidHours {
  readonly paidHours: number;
  /** Hours on the schedule. */
  readonly scheduledHours: number;
  /** Hours at work. */
  readonly inOfficeHours: number;
  /** Hours on position, ready or handling. */
  readonly positionHours: number;
  /** Hours of handling contacts. */
  readonly workloadHours: number;
  /** Hours on position without a contact. */
  readonly waitingHours: number;
  /** Handling over hours on position, 0 to 1: the occupancy, the one that service targets limit. */
  readonly occupancy: number;
  /** Handling over hours at work. */
  readonly inOfficeUtilisation: number;
  /** Handling over scheduled hours. */
  readonly scheduledUtilisation: number;
  /** Handling over paid hours: what the money buys. */
  readonly paidUtilisation: number;
  readonly steps: readonly Step[];
}

/**
 * Where do paid hours go, and which of the four utilisations is meant?
 *
 * @param options - Paid hours, shrinkage and handling hours; see {@link PaidHoursOptions}.
 * @returns The hours of each stage and the four quotients, from the largest to the smallest.
 * @throws `InvalidInputError` on a bad field, or more handling than time on position.
 * @example
 * ```ts
 * import { paidHours } from 'halfhour/staffing';
 *
 * paidHours({
 *   paidHours: 1000,
 *   shrinkage: [
 *     { name: 'holidays', share: 0.1, base: 'paid' },
 *     { name: 'breaks', share: 0.2, base: 'inOffice' },
 *   ],
 *   workloadHours: 540,
 * }); // => { scheduledHours: 900, positionHours: 720, occupancy: 0.75, paidUtilisation: 0.54, … }
 * ```
 */
export function paidHours(options: PaidHoursOptions): PaidHours {
  const { paidHours, shrinkage, workloadHours } = parseInput(
    'paidHours',
    paidHoursOptionsSchema,
    options,
  );
  const { scheduledHours, inOfficeHours, positionHours } = hoursByStage(paidHours, shrinkage);
  return {
    paidHours,
    scheduledHours,
    inOfficeHours,
    positionHours,
    workloadHours,
    waitingHours: positionHours - workloadHours,
    occupancy: workloadHours / positionHours,
    inOfficeUtilisation: workloadHours / inOfficeHours,
    scheduledUtilisation: workloadHours / scheduledHours,
    paidUtilisation: workloadHours / paidHours,
    steps: [
      quotient('occupancy', { workloadHours, positionHours }),
      quotient('inOfficeUtilisation', { workloadHours, inOfficeHours }),
      quotient('scheduledUtilisation', { workloadHours, scheduledHours }),
      quotient('paidUtilisation', { workloadHours, paidHours }),
    ],
  };
}

function quotient(name: string, inputs: Readonly<Record<string, number>>): Step {
  const [over, under] = Object.keys(inputs) as [string, string];
  return { name, formula: `${over} / ${under}`, inputs, value: inputs[over]! / inputs[under]! };
}
