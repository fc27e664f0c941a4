import type { Step } from '../../core/step.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { exp } from '../../math/elementary/exp.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { at, type QueueWork } from './queue-work.ts';
import type { CapacityWork } from './result.ts';
import type { TeamWork } from './team-work.ts';

/** Nine tenths of a normal variable lie below so many standard deviations. */
const TENTH = 1.2815515655446004;

/** What each queue of a team takes by period, with its working. */
export function workRows(work: TeamWork): CapacityWork[] {
  return work.queues.flatMap((queue) => work.dates.map((_, t) => workRow(work, queue, t)));
}

function workRow(work: TeamWork, queue: QueueWork, t: number): CapacityWork {
  const contacts = queue.contacts[t]!;
  const error = at(queue.queue.contactsError ?? 0, t);
  const ahtSeconds = queue.ahtSeconds[t]!;
  const positionHours = queue.positionHours[t]!;
  const shrinkage = work.shrinkage[t]!;
  const { fullTimeHours } = work.team;
  const { weeks, from } = work.dates[t]!;
  const workHours = (contacts * ahtSeconds) / HOUR_SECONDS;
  const paidHours = positionHours / (1 - shrinkage);
  const required = paidHours / work.paidHours[t]!;
  const { occupancy } = queue.queue;
  const working: Step[] = [
    {
      name: 'workHours',
      formula: 'contacts * ahtSeconds / 3600',
      inputs: { contacts, ahtSeconds },
      value: workHours,
      unit: 'hours',
    },
    occupancy === undefined
      ? {
          name: 'positionHours',
          formula: 'weeks * agentHoursAWeek',
          inputs: { weeks, agentHoursAWeek: positionHours / weeks },
          value: positionHours,
          unit: 'hours',
        }
      : {
          name: 'positionHours',
          formula: 'workHours / occupancy',
          inputs: { workHours, occupancy },
          value: positionHours,
          unit: 'hours',
        },
    {
      name: 'paidHours',
      formula: 'positionHours / (1 - shrinkage)',
      inputs: { positionHours, shrinkage },
      value: paidHours,
      unit: 'hours',
    },
    {
      name: 'required',
      formula: 'paidHours / (fullTimeHours * weeks)',
      inputs: { paidHours, fullTimeHours, weeks },
      value: required,
      unit: 'agents',
    },
  ];
  return withoutAbsent({
    scenario: work.scenario.name,
    queue: queue.queue.name,
    team: work.team.name,
    from,
    contacts,
    contactsBand: {
      p10: contacts * exp(-TENTH * error),
      p50: contacts,
      p90: contacts * exp(TENTH * error),
    },
    ahtSeconds,
    positionHours,
    occupancy: positionHours > 0 ? workHours / positionHours : undefined,
    required,
    working,
  });
}
