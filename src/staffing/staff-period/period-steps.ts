import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { CountedService, PeriodTarget } from './period-gains.ts';
import type { PeriodTargetService } from './result.ts';

/** How hours and service of a period come about; a second service level has a 2 behind its names. */
export function periodSteps(
  asked: readonly PeriodTarget[],
  answers: readonly PeriodTargetService[],
  served: readonly CountedService[],
  contacts: number,
  agentIntervals: number,
  intervalSeconds: number,
): Step[] {
  const steps: Step[] = [];
  let levels = 0;
  for (const [k, { kind, target, achieved }] of asked.entries()) {
    const { counted, of } = served[k]!;
    if (of === 0) continue;
    const answer = answers[k]!;
    if (kind !== 'serviceLevel') {
      const name = kind === 'asa' ? 'asaSeconds' : 'abandonProbability';
      const sumName = kind === 'asa' ? 'secondsWaited' : 'contactsLost';
      steps.push({
        name,
        formula: `${sumName} / contacts`,
        inputs: { [sumName]: counted, contacts: of },
        value: answer.expected,
        ...(kind === 'asa' && { unit: 'seconds' }),
        ...stepNote(STAFFING_NOTES, 'at-most-asked', { target }),
      });
      continue;
    }
    levels++;
    const name = levels === 1 ? 'serviceLevel' : `serviceLevel${levels}`;
    if (achieved.contacts > 0) {
      const inputs = {
        target,
        contactsSoFar: achieved.contacts,
        contacts,
        inTimeSoFar: achieved.withinTarget,
      };
      steps.push({
        name: levels === 1 ? 'stillRequired' : `stillRequired${levels}`,
        formula: 'max(0, (target * (contactsSoFar + contacts) - inTimeSoFar) / contacts)',
        inputs,
        value: answer.stillRequired!,
        ...stepNote(STAFFING_NOTES, 'share-to-come'),
      });
    }
    steps.push({
      name,
      formula: 'inTime / counted',
      inputs: { inTime: counted, counted: of },
      value: answer.expected,
      ...stepNote(STAFFING_NOTES, 'within-seconds', { seconds: answer.answerTimeSeconds, target }),
    });
  }
  steps.push({
    name: 'agentHours',
    formula: 'agentIntervals * intervalSeconds / 3600',
    inputs: { agentIntervals, intervalSeconds },
    value: (agentIntervals * intervalSeconds) / HOUR_SECONDS,
    unit: 'hours',
    ...stepNote(STAFFING_NOTES, 'agents-one-by-one'),
  });
  return steps;
}
