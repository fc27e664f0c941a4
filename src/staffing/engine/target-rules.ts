import { madeOnce } from '../../core/made-once.ts';
import type { Step } from '../../core/step.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { agentsForAsa, agentsForOccupancy } from '../../erlang/agents/agents-for-waiting.ts';
import { fewestAgents } from '../../erlang/patience/agents-for-erlang-a.ts';
import type { ServiceTargets } from '../service-targets.ts';
import type { STAFFING_NOTES } from '../texts.ts';

/**
 * What decides the number of agents. Of targets that ask for the same number, the first in this
 * list is named.
 *
 * - `serviceLevel`, `asa`, `abandonment`, `occupancy`: the target of that name.
 * - `minAgents`: the minimum staff.
 * - `workload`: no target asks for more than the work itself: with Erlang C more agents than erlangs,
 *   or the queue would grow without end, with Erlang A one agent.
 * - `none`: no contacts and no minimum, so nobody is needed.
 */
export type BindingTarget =
  | 'serviceLevel'
  | 'asa'
  | 'abandonment'
  | 'occupancy'
  | 'minAgents'
  | 'workload'
  | 'none';

/** How many agents one target asks for: as code, and as a formula of the derivation. */
export interface TargetRule {
  readonly target: Exclude<BindingTarget, 'none'>;
  /** The field that asks; the workload asks always. */
  readonly limit?: keyof ServiceTargets;
  /** Its name in the derivation. */
  readonly name: string;
  /** What the formula stands for, in plain words. */
  readonly noteCode?: keyof typeof STAFFING_NOTES;
  /** Whole agents for a load above 0, where the field `limit` is given. */
  readonly agents: (offeredLoad: number, ahtSeconds: number, targets: ServiceTargets) => number;
  /** The formula and its numbers, with the functions of `halfhour/erlang` where arithmetic does not do. */
  readonly derivation: (
    offeredLoad: number,
    ahtSeconds: number,
    targets: ServiceTargets,
  ) => Pick<Step, 'formula' | 'inputs'>;
}

/** The minimum staff, the one need that is there without contacts as well. */
export const MIN_AGENTS_RULE: TargetRule = {
  target: 'minAgents',
  limit: 'minAgents',
  name: 'byMinimum',
  agents: (_offeredLoad, _ahtSeconds, { minAgents }) => minAgents!,
  derivation: (_offeredLoad, _ahtSeconds, { minAgents }) => ({
    formula: 'minAgents',
    inputs: { minAgents: minAgents! },
  }),
};

/** What the targets ask for where everybody waits; the first of equals is the one that is named. */
export const ERLANG_C_RULES: readonly TargetRule[] = [
  {
    target: 'serviceLevel',
    limit: 'targetServiceLevel',
    name: 'byServiceLevel',
    noteCode: 'fewest-in-time',
    agents: (offeredLoad, ahtSeconds, { answerTimeSeconds, targetServiceLevel }) =>
      agentsForServiceLevel(offeredLoad, answerTimeSeconds / ahtSeconds, targetServiceLevel!),
    derivation: (offeredLoad, ahtSeconds, { answerTimeSeconds, targetServiceLevel }) => ({
      formula:
        'agentsForServiceLevel(offeredLoad, answerTimeSeconds / ahtSeconds, targetServiceLevel)',
      inputs: {
        offeredLoad,
        answerTimeSeconds,
        ahtSeconds,
        targetServiceLevel: targetServiceLevel!,
      },
    }),
  },
  {
    target: 'asa',
    limit: 'maxAsaSeconds',
    name: 'byAsa',
    noteCode: 'fewest-fast-enough',
    agents: (offeredLoad, ahtSeconds, { maxAsaSeconds }) =>
      agentsForAsa(offeredLoad, maxAsaSeconds! / ahtSeconds),
    derivation: (offeredLoad, ahtSeconds, { maxAsaSeconds }) => ({
      formula: 'agentsForAsa(offeredLoad, maxAsaSeconds / ahtSeconds)',
      inputs: { offeredLoad, maxAsaSeconds: maxAsaSeconds!, ahtSeconds },
    }),
  },
  {
    target: 'occupancy',
    limit: 'maxOccupancy',
    name: 'byOccupancy',
    noteCode: 'fewest-not-busier',
    agents: (offeredLoad, _ahtSeconds, { maxOccupancy }) =>
      agentsForOccupancy(offeredLoad, maxOccupancy!),
    derivation: (offeredLoad, _ahtSeconds, { maxOccupancy }) => ({
      formula: 'agentsForOccupancy(offeredLoad, maxOccupancy)',
      inputs: { offeredLoad, maxOccupancy: maxOccupancy! },
    }),
  },
  MIN_AGENTS_RULE,
  {
    target: 'workload',
    name: 'byWorkload',
    noteCode: 'more-than-erlangs',
    // A load that rounding left just below a whole number counts as that number.
    agents: (offeredLoad) => Math.floor(offeredLoad * (1 + TIE_TOLERANCE)) + 1,
    derivation: (offeredLoad) => ({
      formula: `floor(offeredLoad * (1 + ${TIE_TOLERANCE})) + 1`,
      inputs: { offeredLoad },
    }),
  },
];

/** What the targets ask for where contacts lose patience, of which the mean is given. */
export const erlangARules = /* @__PURE__ */ madeOnce((): readonly TargetRule[] => [
  erlangARule(
    'serviceLevel',
    'byServiceLevel',
    'targetServiceLevel',
    ({ serviceLevelDefinition = 'servedWithin' }) => serviceLevelDefinition,
  ),
  erlangARule('asa', 'byAsa', 'maxAsaSeconds', () => 'averageWait'),
  erlangARule('abandonment', 'byAbandonment', 'maxAbandonProbability', () => 'abandonProbability'),
  erlangARule('occupancy', 'byOccupancy', 'maxOccupancy', () => 'occupancy'),
  MIN_AGENTS_RULE,
  {
    target: 'workload',
    name: 'byWorkload',
    agents: () => 1,
    derivation: () => ({ formula: '1', inputs: {} }),
  },
]);

/** A limit on one measure of the queue whose contacts lose patience. */
function erlangARule(
  target: TargetRule['target'],
  name: string,
  limit: 'targetServiceLevel' | 'maxAsaSeconds' | 'maxAbandonProbability' | 'maxOccupancy',
  criterionOf: (targets: ServiceTargets) => Parameters<typeof fewestAgents>[0],
): TargetRule {
  const inSeconds = limit === 'maxAsaSeconds';
  const asked = inSeconds ? `${limit} / ahtSeconds` : limit;
  return {
    target,
    name,
    noteCode: 'fewest-by-erlang-a',
    limit,
    agents: (offeredLoad, ahtSeconds, targets) =>
      fewestAgents(
        criterionOf(targets),
        offeredLoad,
        targets.patienceSeconds! / ahtSeconds,
        targets.answerTimeSeconds / ahtSeconds,
        inSeconds ? targets[limit]! / ahtSeconds : targets[limit]!,
      ),
    derivation: (offeredLoad, ahtSeconds, targets) => ({
      formula: `agentsForErlangA({ criterion: "${criterionOf(targets)}", offeredLoad: offeredLoad, patienceInAht: patienceSeconds / ahtSeconds, answerTimeInAht: answerTimeSeconds / ahtSeconds, target: ${asked} })`,
      inputs: {
        offeredLoad,
        patienceSeconds: targets.patienceSeconds!,
        ahtSeconds,
        answerTimeSeconds: targets.answerTimeSeconds,
        [limit]: targets[limit]!,
      },
    }),
  };
}
