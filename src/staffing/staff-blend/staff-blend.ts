import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { StaffBlendInput } from './input.ts';
import { staffBlendInputSchema } from './input.ts';

/** The staff of a blend. */
export interface BlendStaffing {
  /** All agents, whole. */
  readonly agents: number;
  /** The floor: agents of the channels with a service target. */
  readonly realTimeAgents: number;
  /** Erlangs of filling work that fit into their idle time. */
  readonly absorbedLoad: number;
  /** Agents for the rest of the filling work, whole. */
  readonly extraAgents: number;
  /** Busy share of all agents. */
  readonly occupancy: number;
  readonly steps: readonly Step[];
}

/**
 * How many agents do calls and work that can wait take together?
 *
 * Agents who have to be ready for calls are idle for part of the time; outbound calls and e-mail fill
 * it. The calls' own staff is a floor: what does not fit into its idle time gets agents of its own.
 * Nobody's time is used twice, and no channel's service is worse than alone as long as filling work
 * is broken off when a call comes.
 *
 * @param options - The channels and how much idle time is usable; see {@link StaffBlendInput}.
 * @returns The agents, and what they stand on.
 * @throws `InvalidInputError` on a bad field.
 * @example
 * ```ts
 * import { staffBlend } from 'halfhour/staffing';
 *
 * staffBlend({
 *   realTime: [{ name: 'calls', agents: 14, offeredLoad: 10 }],
 *   filling: [{ name: 'e-mail', offeredLoad: 5 }],
 *   usableIdleShare: 0.75,
 * }); // => { agents: 16, realTimeAgents: 14, absorbedLoad: 3, extraAgents: 2, … }
 * ```
 */
export function staffBlend(options: StaffBlendInput): BlendStaffing {
  const {
    realTime,
    filling,
    usableIdleShare,
    maxOccupancy = 1,
  } = parseInput('staffBlend', staffBlendInputSchema, options);
  const realTimeAgents = sum(realTime.map(({ agents }) => agents));
  const realTimeLoad = totalLoad(realTime);
  const fillingLoad = totalLoad(filling);
  const absorbedLoad = Math.min(fillingLoad, usableIdleShare * (realTimeAgents - realTimeLoad));
  const extra = (fillingLoad - absorbedLoad) / maxOccupancy;
  const extraAgents = roundUpHeadCount(extra);
  const agents = realTimeAgents + extraAgents;
  return {
    agents,
    realTimeAgents,
    absorbedLoad,
    extraAgents,
    occupancy: agents > 0 ? (realTimeLoad + fillingLoad) / agents : 0,
    steps: [
      {
        name: 'absorbedLoad',
        formula: 'min(fillingLoad, usableIdleShare * (realTimeAgents - realTimeLoad))',
        inputs: { fillingLoad, usableIdleShare, realTimeAgents, realTimeLoad },
        value: absorbedLoad,
        unit: 'erlangs',
      },
      {
        name: 'extraAgents',
        formula: '(fillingLoad - absorbedLoad) / maxOccupancy',
        inputs: { fillingLoad, absorbedLoad, maxOccupancy },
        value: extra,
        rounding: { rule: 'up', result: extraAgents },
        unit: 'agents',
      },
      {
        name: 'agents',
        formula: 'realTimeAgents + extraAgents',
        inputs: { realTimeAgents, extraAgents },
        value: agents,
        unit: 'agents',
      },
    ],
  };
}

function totalLoad(channels: readonly { readonly offeredLoad: number }[]): number {
  return sum(channels.map(({ offeredLoad }) => offeredLoad));
}
