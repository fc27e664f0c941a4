import type { Step } from '../../core/step.ts';
import type { RequiredAgentsOptions } from '../service-targets.ts';
import type { IntervalStaffing } from './interval-staffing.ts';
import { scheduledAgentsSteps } from './shrinkage-steps.ts';
import type { TargetNeed } from './target-needs.ts';

/** The derivation of a staffing, in the order in which a planner would write it down. */
export function staffingSteps(
  question: RequiredAgentsOptions,
  staffing: IntervalStaffing,
  needs: readonly TargetNeed[],
): Step[] {
  // The workload is a floor that the targets nearly always lie above.
  const counted = needs.filter(
    ({ rule }) => rule.target !== 'workload' || staffing.binding === 'workload',
  );
  const steps = [offeredLoadStep(question, staffing.offeredLoad)];
  for (const { rule, agents } of counted) {
    const { formula, inputs } = rule.derivation(
      staffing.offeredLoad,
      question.ahtSeconds,
      question,
    );
    const { name, note } = rule;
    const step = { name, formula, inputs, value: agents, unit: 'agents' };
    steps.push(note === undefined ? step : { ...step, note });
  }
  steps.push(agentsStep(counted, staffing));
  if (staffing.offeredLoad > 0) {
    const describe = staffing.model === 'erlangC' ? erlangCSteps : erlangASteps;
    steps.push(...describe(question, staffing));
  }
  steps.push(...scheduledAgentsSteps(staffing.agents, question.shrinkage ?? 0));
  return steps;
}

/** The work that the contacts of an interval bring. */
export function offeredLoadStep(
  {
    contacts,
    ahtSeconds,
    intervalSeconds,
  }: Pick<RequiredAgentsOptions, 'contacts' | 'ahtSeconds' | 'intervalSeconds'>,
  offeredLoad: number,
): Step {
  return {
    name: 'offeredLoad',
    formula: 'contacts * ahtSeconds / intervalSeconds',
    inputs: { contacts, ahtSeconds, intervalSeconds },
    value: offeredLoad,
    unit: 'erlangs',
  };
}

/** The largest of the needs. */
function agentsStep(needs: readonly TargetNeed[], { agents, binding }: IntervalStaffing): Step {
  const inputs: Record<string, number> = {};
  for (const need of needs) inputs[need.rule.name] = need.agents;
  const names = needs.map(({ rule }) => rule.name);
  return {
    name: 'agents',
    formula: names.length > 1 ? `max(${names.join(', ')})` : (names[0] ?? '0'),
    inputs,
    value: agents,
    unit: 'agents',
    note: binding === 'none' ? 'no contacts, no minimum' : `decided by ${binding}`,
  };
}

function erlangCSteps(
  { ahtSeconds, answerTimeSeconds }: RequiredAgentsOptions,
  { agents, offeredLoad, waitProbability, serviceLevel, asaSeconds, occupancy }: IntervalStaffing,
): Step[] {
  return [
    {
      name: 'waitProbability',
      formula: 'erlangC(agents, offeredLoad)',
      inputs: { agents, offeredLoad },
      value: waitProbability,
    },
    {
      name: 'serviceLevel',
      formula:
        '1 - waitProbability * exp(-(agents - offeredLoad) * answerTimeSeconds / ahtSeconds)',
      inputs: { waitProbability, agents, offeredLoad, answerTimeSeconds, ahtSeconds },
      value: serviceLevel,
    },
    {
      name: 'asaSeconds',
      formula: 'waitProbability * ahtSeconds / (agents - offeredLoad)',
      inputs: { waitProbability, ahtSeconds, agents, offeredLoad },
      value: asaSeconds,
      unit: 'seconds',
    },
    {
      name: 'occupancy',
      formula: 'offeredLoad / agents',
      inputs: { offeredLoad, agents },
      value: occupancy,
    },
  ];
}

function erlangASteps(question: RequiredAgentsOptions, staffing: IntervalStaffing): Step[] {
  const { ahtSeconds, answerTimeSeconds, serviceLevelDefinition = 'servedWithin' } = question;
  const patienceSeconds = question.patienceSeconds!;
  const { agents, offeredLoad, abandonProbability } = staffing;
  const queue =
    'erlangA(agents, offeredLoad, patienceSeconds / ahtSeconds, answerTimeSeconds / ahtSeconds)';
  const inputs = { agents, offeredLoad, patienceSeconds, ahtSeconds, answerTimeSeconds };
  return [
    {
      name: 'waitProbability',
      formula: `${queue}.waitProbability`,
      inputs,
      value: staffing.waitProbability,
    },
    {
      name: 'abandonProbability',
      formula: `${queue}.abandonProbability`,
      inputs,
      value: abandonProbability,
    },
    {
      name: 'serviceLevel',
      formula: `${queue}.${serviceLevelDefinition}`,
      inputs,
      value: staffing.serviceLevel,
    },
    {
      name: 'asaSeconds',
      formula: 'abandonProbability * patienceSeconds',
      inputs: { abandonProbability, patienceSeconds },
      value: staffing.asaSeconds,
      unit: 'seconds',
      note: 'of all contacts, those who give up included',
    },
    {
      name: 'occupancy',
      formula: 'offeredLoad * (1 - abandonProbability) / agents',
      inputs: { offeredLoad, abandonProbability, agents },
      value: staffing.occupancy,
    },
  ];
}
