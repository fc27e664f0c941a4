import type { Step } from '../../core/step.ts';
import type { RequiredAgentsInput } from '../service-targets.ts';
import type { Availability } from '../shrinkage.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { IntervalStaffing, TargetNeed } from './interval-staffing.ts';
import { scheduledAgentsSteps } from './shrinkage-steps.ts';
import type { TargetRule } from './target-rules.ts';

/** The derivation of a staffing, in the order in which a planner would write it down. */
export function staffingSteps(
  question: RequiredAgentsInput,
  staffing: IntervalStaffing,
  needs: readonly TargetNeed[],
  left: Availability,
): Step[] {
  const describe = staffing.model === 'erlangC' ? erlangCSteps : erlangASteps;
  return [
    offeredLoadStep(question, staffing.offeredLoad),
    ...agentsSteps(question, staffing, needs),
    ...(staffing.offeredLoad > 0 ? describe(question, staffing) : []),
    ...scheduledAgentsSteps(staffing.agents, question.shrinkage ?? 0, left),
  ];
}

/** What each target asks for, and the largest of these needs. */
export function agentsSteps(
  question: RequiredAgentsInput,
  { offeredLoad, agents, binding }: IntervalStaffing,
  needs: readonly TargetNeed[],
): Step[] {
  const steps: Step[] = [];
  const inputs: Record<string, number> = {};
  let names = '';
  for (const { rule, agents } of needs) {
    // The workload is a floor that the targets nearly always lie above.
    if (rule.target === 'workload' && binding !== 'workload') continue;
    steps.push(needStep(question, offeredLoad, rule, agents));
    inputs[rule.name] = agents;
    names += names === '' ? rule.name : `, ${rule.name}`;
  }
  const noteCode = binding === 'none' ? 'nobody-needed' : (`decided.${binding}` as const);
  steps.push({
    name: 'agents',
    formula: steps.length > 1 ? `max(${names})` : names || '0',
    inputs,
    value: agents,
    unit: 'agents',
    note: STAFFING_NOTES[noteCode],
    noteCode,
  });
  return steps;
}

function needStep(
  question: RequiredAgentsInput,
  offeredLoad: number,
  { name, noteCode, derivation }: TargetRule,
  agents: number,
): Step {
  const { formula, inputs } = derivation(offeredLoad, question.ahtSeconds, question);
  // Written out: a spread would take longer than the queue.
  return noteCode === undefined
    ? { name, formula, inputs, value: agents, unit: 'agents' }
    : {
        name,
        formula,
        inputs,
        value: agents,
        unit: 'agents',
        note: STAFFING_NOTES[noteCode],
        noteCode,
      };
}

/** The work that the contacts of an interval bring. */
export function offeredLoadStep(
  {
    contacts,
    ahtSeconds,
    intervalSeconds,
  }: Pick<RequiredAgentsInput, 'contacts' | 'ahtSeconds' | 'intervalSeconds'>,
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

function erlangCSteps(
  { ahtSeconds, answerTimeSeconds }: RequiredAgentsInput,
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

function erlangASteps(question: RequiredAgentsInput, staffing: IntervalStaffing): Step[] {
  const { ahtSeconds, answerTimeSeconds, serviceLevelDefinition = 'servedWithin' } = question;
  const patienceSeconds = question.patienceSeconds!;
  const { agents, offeredLoad, abandonProbability } = staffing;
  const queue =
    'erlangA({ agents: agents, offeredLoad: offeredLoad, patienceInAht: patienceSeconds / ahtSeconds, answerTimeInAht: answerTimeSeconds / ahtSeconds })';
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
      note: STAFFING_NOTES['all-contacts'],
      noteCode: 'all-contacts',
    },
    {
      name: 'occupancy',
      formula: 'offeredLoad * (1 - abandonProbability) / agents',
      inputs: { offeredLoad, abandonProbability, agents },
      value: staffing.occupancy,
    },
  ];
}
