import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import type { CostChannel } from '../channel.ts';
import type { AttritionCost } from '../staff.ts';
import { COST_NOTES } from '../texts.ts';
import type { ChannelDemand } from './demand.ts';

/** How much slower the mean contact is because of newcomers; nothing where there are none. */
export function rampSteps(attrition: AttritionCost | undefined, rampFactor: number): Step[] {
  if (rampFactor === 1) return [];
  const { monthlyRate = 0, rampMonths = 0, rampAhtFactor = 1 } = attrition ?? {};
  return [
    {
      name: 'rampFactor',
      formula: '1 / (1 - monthlyRate * rampMonths + monthlyRate * rampMonths / rampAhtFactor)',
      inputs: { monthlyRate, rampMonths, rampAhtFactor },
      value: rampFactor,
      ...stepNote(COST_NOTES, 'newcomers'),
    },
  ];
}

/** How one channel's demand comes about; what leaves a number as it was has no step. */
export function demandSteps(
  channel: CostChannel,
  demand: ChannelDemand,
  rampFactor: number,
): Step[] {
  const { handled, ahtSeconds, escalationHours, handlingHours, name } = demand;
  const { concurrency = 1 } = channel;
  return [
    ...contactsSteps(channel, demand),
    ...handledSteps(channel, demand),
    ...handleTimeSteps(channel, demand, rampFactor),
    {
      name: 'handlingHours',
      formula: 'handled * ahtSeconds / 3600 / concurrency + escalationHours',
      inputs: { handled, ahtSeconds, concurrency, escalationHours },
      value: handlingHours,
      unit: 'hours',
      ...stepNote(COST_NOTES, 'of-line', { name }),
    },
  ];
}

function contactsSteps(channel: CostChannel, { contacts, name }: ChannelDemand): Step[] {
  const deflected = channel.deflection?.share ?? 0;
  if (channel.issues !== undefined) {
    const { resolvedPerContact = 1, recontactProbability = 1 } = channel.resolution ?? {};
    return [
      {
        name: 'contacts',
        formula:
          'issues * (1 - deflected) * reachAgent / (1 - reachAgent * (1 - resolvedPerContact * (1 - abandonProbability)) * recontactProbability)',
        inputs: {
          issues: channel.issues,
          deflected,
          reachAgent: 1 - containedShare(channel),
          resolvedPerContact,
          abandonProbability: channel.abandonProbability ?? 0,
          recontactProbability,
        },
        value: contacts,
        unit: 'contacts',
        ...stepNote(COST_NOTES, 'unsettled-again', { name }),
      },
    ];
  }
  if (deflected === 0) return [];
  return [
    {
      name: 'contacts',
      formula: 'offered * (1 - deflected)',
      inputs: { offered: channel.contacts ?? 0, deflected },
      value: contacts,
      unit: 'contacts',
      ...stepNote(COST_NOTES, 'of-line', { name }),
    },
  ];
}

function handledSteps(channel: CostChannel, { contacts, handled, name }: ChannelDemand): Step[] {
  const { abandonProbability = 0 } = channel;
  if (abandonProbability === 0) return [];
  return [
    {
      name: 'handled',
      formula: 'contacts * (1 - abandonProbability)',
      inputs: { contacts, abandonProbability },
      value: handled,
      unit: 'contacts',
      ...stepNote(COST_NOTES, 'of-line', { name }),
    },
  ];
}

function handleTimeSteps(
  channel: CostChannel,
  { ahtSeconds, name }: ChannelDemand,
  rampFactor: number,
): Step[] {
  if (ahtSeconds === channel.ahtSeconds) return [];
  const { deflection, selfService } = channel;
  const attempts = selfService ? (selfService.attemptShare ?? 1) : 0;
  const contained = containedShare(channel);
  return [
    {
      name: 'ahtSeconds',
      formula:
        '(experiencedAht - deflected * deflectedAht) / (1 - deflected) * (1 + failedAttemptHandleTime * failedShare) * rampFactor',
      inputs: {
        experiencedAht: channel.ahtSeconds,
        deflected: deflection?.share ?? 0,
        deflectedAht: deflection?.ahtSeconds ?? 0,
        failedAttemptHandleTime: selfService?.failedAttemptHandleTime ?? 0,
        failedShare: (attempts - contained) / (1 - contained),
        rampFactor,
      },
      value: ahtSeconds,
      unit: 'seconds',
      ...stepNote(COST_NOTES, 'longer-handling', { name }),
    },
  ];
}

/** Share of arrivals that self-service settles. */
function containedShare({ selfService }: CostChannel): number {
  return selfService ? (selfService.attemptShare ?? 1) * selfService.containment : 0;
}
