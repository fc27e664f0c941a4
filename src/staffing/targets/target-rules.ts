import { TIE_TOLERANCE } from '../../core/tie.ts';
import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { agentsForAsa, agentsForOccupancy } from '../../erlang/agents/agents-for-waiting.ts';
import { fewestAgents } from '../../erlang/patience/agents-for-erlang-a.ts';
import type { BindingTarget } from './binding-target.ts';
import type { ServiceTargets } from './service-targets.ts';

/** The names that a rule's formula may stand on. */
export type RuleInput =
  | 'offeredLoad'
  | 'ahtSeconds'
  | 'answerTimeSeconds'
  | 'patienceSeconds'
  | RuleLimit;

type RuleLimit =
  | 'targetServiceLevel'
  | 'maxAsaSeconds'
  | 'maxAbandonProbability'
  | 'maxOccupancy'
  | 'minAgents';

/** How many agents one target asks for: as code, and as a formula of the derivation. */
export interface TargetRule {
  readonly target: Exclude<BindingTarget, 'none'>;
  /** The field that asks; the workload asks always. */
  readonly limit?: RuleLimit;
  /** Its name in the derivation. */
  readonly name: string;
  /** The formula, with the functions of `halfhour/erlang` where arithmetic does not do. */
  readonly formula: (targets: ServiceTargets) => string;
  readonly inputs: readonly RuleInput[];
  /** Whole agents for a load above 0, where the field `limit` is given. */
  readonly agents: (offeredLoad: number, ahtSeconds: number, targets: ServiceTargets) => number;
}

/** The minimum staff, the one need that is there without contacts as well. */
export const MIN_AGENTS_RULE: TargetRule = {
  target: 'minAgents',
  limit: 'minAgents',
  name: 'byMinimum',
  formula: () => 'minAgents',
  inputs: ['minAgents'],
  agents: (_offeredLoad, _ahtSeconds, targets) => targets.minAgents!,
};

/** What the targets ask for where everybody waits; the first of equals is the one that is named. */
export const ERLANG_C_RULES: readonly TargetRule[] = [
  {
    target: 'serviceLevel',
    limit: 'targetServiceLevel',
    name: 'byServiceLevel',
    formula: () =>
      'agentsForServiceLevel(offeredLoad, answerTimeSeconds / ahtSeconds, targetServiceLevel)',
    inputs: ['offeredLoad', 'answerTimeSeconds', 'ahtSeconds', 'targetServiceLevel'],
    agents: (offeredLoad, ahtSeconds, { answerTimeSeconds, targetServiceLevel }) =>
      agentsForServiceLevel(offeredLoad, answerTimeSeconds / ahtSeconds, targetServiceLevel!),
  },
  {
    target: 'asa',
    limit: 'maxAsaSeconds',
    name: 'byAsa',
    formula: () => 'agentsForAsa(offeredLoad, maxAsaSeconds / ahtSeconds)',
    inputs: ['offeredLoad', 'maxAsaSeconds', 'ahtSeconds'],
    agents: (offeredLoad, ahtSeconds, { maxAsaSeconds }) =>
      agentsForAsa(offeredLoad, maxAsaSeconds! / ahtSeconds),
  },
  {
    target: 'occupancy',
    limit: 'maxOccupancy',
    name: 'byOccupancy',
    formula: () => 'agentsForOccupancy(offeredLoad, maxOccupancy)',
    inputs: ['offeredLoad', 'maxOccupancy'],
    agents: (offeredLoad, _ahtSeconds, { maxOccupancy }) =>
      agentsForOccupancy(offeredLoad, maxOccupancy!),
  },
  MIN_AGENTS_RULE,
  {
    target: 'workload',
    name: 'byWorkload',
    // A load that rounding left just below a whole number counts as that number.
    formula: () => `floor(offeredLoad * (1 + ${TIE_TOLERANCE})) + 1`,
    inputs: ['offeredLoad'],
    agents: (offeredLoad) => Math.floor(offeredLoad * (1 + TIE_TOLERANCE)) + 1,
  },
];

/** What the targets ask for where contacts lose patience, of which the mean is given. */
export const ERLANG_A_RULES: readonly TargetRule[] = [
  {
    ...erlangARule('serviceLevel', 'byServiceLevel', 'targetServiceLevel'),
    formula: (targets) => erlangAFormula(definitionOf(targets), 'targetServiceLevel'),
    agents: (offeredLoad, ahtSeconds, targets) =>
      erlangAAgents(
        definitionOf(targets),
        offeredLoad,
        ahtSeconds,
        targets,
        targets.targetServiceLevel!,
      ),
  },
  {
    ...erlangARule('asa', 'byAsa', 'maxAsaSeconds'),
    formula: () => erlangAFormula('averageWait', 'maxAsaSeconds / ahtSeconds'),
    agents: (offeredLoad, ahtSeconds, targets) =>
      erlangAAgents(
        'averageWait',
        offeredLoad,
        ahtSeconds,
        targets,
        targets.maxAsaSeconds! / ahtSeconds,
      ),
  },
  {
    ...erlangARule('abandonment', 'byAbandonment', 'maxAbandonProbability'),
    formula: () => erlangAFormula('abandonProbability', 'maxAbandonProbability'),
    agents: (offeredLoad, ahtSeconds, targets) =>
      erlangAAgents(
        'abandonProbability',
        offeredLoad,
        ahtSeconds,
        targets,
        targets.maxAbandonProbability!,
      ),
  },
  {
    ...erlangARule('occupancy', 'byOccupancy', 'maxOccupancy'),
    formula: () => erlangAFormula('occupancy', 'maxOccupancy'),
    agents: (offeredLoad, ahtSeconds, targets) =>
      erlangAAgents('occupancy', offeredLoad, ahtSeconds, targets, targets.maxOccupancy!),
  },
  MIN_AGENTS_RULE,
  { target: 'workload', name: 'byWorkload', formula: () => '1', inputs: [], agents: () => 1 },
];

function erlangARule(target: TargetRule['target'], name: string, limit: RuleLimit) {
  const inputs = [
    'offeredLoad',
    'patienceSeconds',
    'ahtSeconds',
    'answerTimeSeconds',
    limit,
  ] as const;
  return { target, name, limit, inputs };
}

type ErlangACriterion = Parameters<typeof fewestAgents>[0];

function erlangAFormula(criterion: ErlangACriterion, target: string): string {
  return `agentsForErlangA("${criterion}", offeredLoad, patienceSeconds / ahtSeconds, answerTimeSeconds / ahtSeconds, ${target})`;
}

function erlangAAgents(
  criterion: ErlangACriterion,
  offeredLoad: number,
  ahtSeconds: number,
  { patienceSeconds, answerTimeSeconds }: ServiceTargets,
  target: number,
): number {
  const patience = patienceSeconds! / ahtSeconds;
  return fewestAgents(criterion, offeredLoad, patience, answerTimeSeconds / ahtSeconds, target);
}

function definitionOf({ serviceLevelDefinition = 'servedWithin' }: ServiceTargets) {
  return serviceLevelDefinition;
}
