import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { roundDownHeadCount, roundUpHeadCount } from '../../core/tie.ts';
import {
  AFTER_SCHEDULING,
  agentsOverWhatIsLeft,
  availabilitySteps,
  overWhatIsLeft,
  timesWhatIsLeft,
} from '../engine/shrinkage-steps.ts';
import { availability, SHRINKAGE_STAGES } from '../shrinkage.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { AddShrinkageInput, RemoveShrinkageInput } from './input.ts';
import { addShrinkageInputSchema, removeShrinkageInputSchema } from './input.ts';

/** The chain required → scheduled → paid. */
export interface StaffChain {
  /** Agents on position. */
  readonly agents: number;
  /** People on the schedule. */
  readonly scheduledAgents: number;
  /** People on the pay roll. */
  readonly paidAgents: number;
  /** Share of all paid time that is not on position, 0 to below 1. */
  readonly totalShrinkage: number;
  readonly steps: readonly Step[];
}

/**
 * So many agents on position: how many on the schedule, and how many on the pay roll?
 *
 * Shrinkage is divided out, never multiplied on: 70 agents at 30 % are 100 scheduled, not 91.
 *
 * @param options - Agents, shrinkage and where to round; see {@link AddShrinkageInput}.
 * @returns Heads at each stage, with the steps.
 * @throws `InvalidInputError` on a bad field, or on breaks that the schedule places as well.
 * @example
 * ```ts
 * import { addShrinkage } from 'halfhour/staffing';
 *
 * addShrinkage({
 *   agents: 70,
 *   shrinkage: [
 *     { name: 'holidays', share: 0.1, base: 'paid' },
 *     { name: 'sickness', share: 0.05, base: 'scheduled' },
 *     { name: 'breaks', share: 0.15, base: 'inOffice', kind: 'break' },
 *   ],
 * }); // => { agents: 70, scheduledAgents: 87, paidAgents: 97, totalShrinkage: 0.27325…, … }
 * ```
 */
export function addShrinkage(options: AddShrinkageInput): StaffChain {
  const {
    agents,
    shrinkage,
    rounding = 'eachStage',
  } = parseInput('addShrinkage', addShrinkageInputSchema, options);
  const left = availability(shrinkage);
  const { positionOfScheduled, scheduledOfPaid } = left;
  const carry = rounding === 'eachStage' ? roundUpHeadCount : same;
  const report = rounding === 'none' ? same : roundUpHeadCount;
  const onPosition = carry(agents);
  const scheduled = onPosition / positionOfScheduled;
  const paid = carry(scheduled) / scheduledOfPaid;
  const lostAfterScheduling = availabilitySteps(shrinkage, left, AFTER_SCHEDULING);
  const lostBeforeScheduling = availabilitySteps(shrinkage, left, ['paid']);
  const heads = (value: number): Pick<Step, 'value' | 'rounding' | 'unit'> => ({
    value,
    ...(rounding === 'none' ? {} : { rounding: { rule: 'up', result: report(value) } }),
    unit: 'agents',
  });
  const carriedOn = rounding === 'atEnd' ? stepNote(STAFFING_NOTES, 'carried-on') : {};
  return {
    agents: report(agents),
    scheduledAgents: report(scheduled),
    paidAgents: report(paid),
    totalShrinkage: 1 - positionOfScheduled * scheduledOfPaid,
    steps: [
      ...(Number.isInteger(agents)
        ? []
        : [{ ...REQUIRED, inputs: { required: agents }, ...heads(agents), ...carriedOn }]),
      ...lostAfterScheduling,
      {
        name: 'scheduledAgents',
        ...agentsOverWhatIsLeft(onPosition, shrinkage, lostAfterScheduling),
        ...heads(scheduled),
        ...carriedOn,
      },
      ...lostBeforeScheduling,
      {
        name: 'paidAgents',
        ...overWhatIsLeft('scheduledAgents', carry(scheduled), lostBeforeScheduling),
        ...heads(paid),
      },
    ],
  };
}

/** The step that a chain begins with where the agents are not whole. */
const REQUIRED = { name: 'agents', formula: 'required' } as const;

/**
 * So many people: how many agents are on position, on average?
 *
 * @param options - People, where they are counted, and shrinkage; see {@link RemoveShrinkageInput}.
 * @returns Agents on position as a fraction, and the whole agents that they surely make: 90 at 30 %
 *   are 63, 10 at 90 % are 1.
 * @throws `InvalidInputError` on a bad field, or on breaks that the schedule places as well.
 * @example
 * ```ts
 * import { removeShrinkage } from 'halfhour/staffing';
 *
 * removeShrinkage({ heads: 90, counted: 'scheduled', shrinkage: 0.3 }); // => { wholeAgents: 63, … }
 * ```
 */
export function removeShrinkage(options: RemoveShrinkageInput): {
  readonly agents: number;
  readonly wholeAgents: number;
  readonly steps: readonly Step[];
} {
  const { heads, counted, shrinkage } = parseInput(
    'removeShrinkage',
    removeShrinkageInputSchema,
    options,
  );
  const left = availability(shrinkage);
  const { positionOfScheduled, scheduledOfPaid } = left;
  const scheduled = counted === 'paid' ? heads * scheduledOfPaid : heads;
  const agents = scheduled * positionOfScheduled;
  const wholeAgents = roundDownHeadCount(agents);
  const lost = availabilitySteps(
    shrinkage,
    left,
    counted === 'paid' ? SHRINKAGE_STAGES : AFTER_SCHEDULING,
  );
  return {
    agents,
    wholeAgents,
    steps: [
      ...lost,
      {
        name: 'agents',
        ...timesWhatIsLeft('heads', heads, shrinkage, lost),
        value: agents,
        rounding: { rule: 'down', result: wholeAgents },
        unit: 'agents',
      },
    ],
  };
}

function same(heads: number): number {
  return heads;
}
