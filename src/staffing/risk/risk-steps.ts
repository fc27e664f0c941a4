import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { erlangC } from '../../erlang/erlang-b-and-c.ts';
import { offeredLoadStep } from '../engine/staffing-steps.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { IntervalRisk, IntervalTarget } from './interval-risk.ts';

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
    ...stepNote(STAFFING_NOTES, `chance-${method}`),
  };
  if (offeredLoad === 0)
    return [load, { ...chance, ...stepNote(STAFFING_NOTES, 'no-contact-none-late') }];
  if (agents <= offeredLoad)
    return [load, { ...chance, ...stepNote(STAFFING_NOTES, 'more-load-than-agents') }];
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
      ...stepNote(STAFFING_NOTES, 'single-interval-scatters'),
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
