import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { hoursByStage } from '../engine/hours-by-stage.ts';
import { availabilitySteps, timesWhatIsLeft } from '../engine/shrinkage-steps.ts';
import { availability, type ShrinkageStage } from '../shrinkage.ts';
import type { PaidHoursInput } from './input.ts';
import { paidHoursInputSchema } from './input.ts';

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
  readonly handlingOfInOffice: number;
  /** Handling over scheduled hours. */
  readonly handlingOfScheduled: number;
  /** Handling over paid hours: what the money buys. */
  readonly handlingOfPaid: number;
  /** How each of them comes about. */
  readonly steps: readonly Step[];
}

/**
 * Where do paid hours go, and which of the four utilisations is meant?
 *
 * @param options - Paid hours, shrinkage and handling hours; see {@link PaidHoursInput}.
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
 * }); // => { scheduledHours: 900, positionHours: 720, occupancy: 0.75, handlingOfPaid: 0.54, … }
 * ```
 */
export function paidHours(options: PaidHoursInput): PaidHours {
  const { paidHours, shrinkage, workloadHours } = parseInput(
    'paidHours',
    paidHoursInputSchema,
    options,
  );
  const left = availability(shrinkage);
  const hours = { paidHours, ...hoursByStage(paidHours, shrinkage) };
  const { scheduledHours, inOfficeHours, positionHours } = hours;
  return {
    ...hours,
    workloadHours,
    waitingHours: positionHours - workloadHours,
    occupancy: workloadHours / positionHours,
    handlingOfInOffice: workloadHours / inOfficeHours,
    handlingOfScheduled: workloadHours / scheduledHours,
    handlingOfPaid: workloadHours / paidHours,
    steps: [
      ...hoursSteps('paidHours', 'scheduledHours', 'paid'),
      ...hoursSteps('scheduledHours', 'inOfficeHours', 'scheduled'),
      ...hoursSteps('inOfficeHours', 'positionHours', 'inOffice'),
      {
        name: 'waitingHours',
        formula: 'positionHours - workloadHours',
        inputs: { positionHours, workloadHours },
        value: positionHours - workloadHours,
        unit: 'hours',
      },
      quotient('occupancy', { workloadHours, positionHours }),
      quotient('handlingOfInOffice', { workloadHours, inOfficeHours }),
      quotient('handlingOfScheduled', { workloadHours, scheduledHours }),
      quotient('handlingOfPaid', { workloadHours, paidHours }),
    ],
  };

  /** What a stage leaves of the hours before it. */
  function hoursSteps(
    before: keyof typeof hours,
    name: keyof typeof hours,
    stage: ShrinkageStage,
  ): Step[] {
    const steps = availabilitySteps(shrinkage, left, [stage]);
    // A plain number is lost on the way to the position, all at once.
    const lost = typeof shrinkage === 'number' && stage !== 'inOffice' ? [] : shrinkage;
    const product = timesWhatIsLeft(before, hours[before], lost, steps);
    return [...steps, { name, ...product, value: hours[name], unit: 'hours' }];
  }
}

function quotient(name: string, inputs: Readonly<Record<string, number>>): Step {
  const [over, under] = Object.keys(inputs) as [string, string];
  return { name, formula: `${over} / ${under}`, inputs, value: inputs[over]! / inputs[under]! };
}
