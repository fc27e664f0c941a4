import type { Step } from '../../core/step.ts';
import { erlangC } from '../../erlang/erlang-b-and-c.ts';
import { offeredLoadStep } from '../engine/staffing-steps.ts';
import type { IntervalRisk, IntervalTarget } from './interval-risk.ts';

const METHODS: Readonly<Record<IntervalRisk['method'], string>> = {
  counted: 'over every number of contacts, that no more of them are late than the target allows',
  sampled:
    'over every number of contacts, that no more of a sample of the late ones are than may be',
  normal: 'contacts in time beyond the target, as a normal variable',
};

/** How the chance that an interval meets its target comes about. */
export function riskSteps(
  question: IntervalTarget,
  agents: number,
  { probability, expectedServiceLevel, method }: IntervalRisk,
): Step[] {
  const { contacts, intervalSeconds, ahtSeconds, targetServiceLevel, answerTimeSeconds } = question;
  const offeredLoad = (contacts * ahtSeconds) / intervalSeconds;
  const load = offeredLoadStep(question, offeredLoad);
  const chance: Step = {
    name: 'probability',
    formula:
      'serviceLevelRisk({ contacts: contacts, intervalSeconds: intervalSeconds, ahtSeconds: ahtSeconds, targetServiceLevel: targetServiceLevel, answerTimeSeconds: answerTimeSeconds, agents: agents }).probability',
    inputs: {
      contacts,
      intervalSeconds,
      ahtSeconds,
      targetServiceLevel,
      answerTimeSeconds,
      agents,
    },
    value: probability,
    note: METHODS[method],
  };
  if (offeredLoad === 0) return [load, { ...chance, note: 'no contact, none late' }];
  if (agents <= offeredLoad) return [load, { ...chance, note: 'more load than agents' }];
  const waitProbability = erlangC(agents, offeredLoad);
  return [
    load,
    {
      name: 'waitProbability',
      formula: 'erlangC(agents, offeredLoad)',
      inputs: { agents, offeredLoad },
      value: waitProbability,
    },
    {
      name: 'expectedServiceLevel',
      formula:
        '1 - waitProbability * exp(-(agents - offeredLoad) * answerTimeSeconds / ahtSeconds)',
      inputs: { waitProbability, agents, offeredLoad, answerTimeSeconds, ahtSeconds },
      value: expectedServiceLevel,
    },
    {
      name: 'lateContacts',
      formula: 'contacts * (1 - expectedServiceLevel)',
      inputs: { contacts, expectedServiceLevel },
      value: contacts * (1 - expectedServiceLevel),
      unit: 'contacts',
      note: 'expected; a single interval scatters around it',
    },
    {
      name: 'lateAllowed',
      formula: 'contacts * (1 - targetServiceLevel)',
      inputs: { contacts, targetServiceLevel },
      value: contacts * (1 - targetServiceLevel),
      unit: 'contacts',
    },
    chance,
  ];
}
