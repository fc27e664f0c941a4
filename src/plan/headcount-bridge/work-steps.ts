import { sum } from '../../core/sum.ts';
import type { TextValues } from '../../core/text.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { HOUR_SECONDS, WEEK_SECONDS } from '../../time/durations.ts';
import type { HeadcountBridgeInput } from './input.ts';
import { lossOf, percent, type StepDraft } from './step-draft.ts';

/** A number that holds for every interval, or the one of this. */
const at = (series: number | ArrayLike<number>, i: number) =>
  typeof series === 'number' ? series : series[i]!;

/** Weeks that the series stand for. */
export function weeksOf({ intervalSeconds, weeks, contacts }: HeadcountBridgeInput): number {
  return weeks ?? (contacts.length * intervalSeconds) / WEEK_SECONDS;
}

/** Hours a week of a series of heads. */
export function weekly(input: HeadcountBridgeInput): (heads: ArrayLike<number>) => number {
  const hours = input.intervalSeconds / HOUR_SECONDS / weeksOf(input);
  return (heads) => sum(heads) * hours;
}

/** From the contacts to the whole people on the schedule of each interval: the steps before there are shifts. */
export function workSteps(input: HeadcountBridgeInput): {
  readonly steps: readonly StepDraft[];
  /** Heads to schedule in each interval. */
  readonly scheduled: ArrayLike<number>;
} {
  const { intervalSeconds, contacts, ahtSeconds, abandonProbability = 0, shrinkage = 0 } = input;
  const { targetAgents, agents = targetAgents } = input;
  const hours = weekly(input);
  const series = <T>(of: (i: number) => T) => Array.from(contacts, (_, i) => of(i));

  const offered = series((i) => (contacts[i]! * at(ahtSeconds, i)) / intervalSeconds);
  // Nobody handles more than all the time, whatever the plan says of those who give up.
  const handled = series((i) =>
    Math.min(offered[i]! * (1 - at(abandonProbability, i)), targetAgents[i]!),
  );
  const [contactsAWeek, offeredHours, handling, target, staffed] = [
    sum(contacts) / weeksOf(input),
    hours(offered),
    hours(handled),
    hours(targetAgents),
    hours(agents),
  ];
  const left = leftByStage(shrinkage);
  const atWork = staffed / left.inOffice;
  const onSchedule = atWork / left.scheduled;
  const exact = series((i) => agents[i]! / left.scheduled / left.inOffice);
  const scheduled = input.scheduledAgents ?? exact;
  const whole = hours(scheduled);
  const aht = contactsAWeek > 0 ? (offeredHours * HOUR_SECONDS) / contactsAWeek : 0;
  const given = 1 - (offeredHours > 0 ? handling / offeredHours : 1);

  const steps: StepDraft[] = [
    {
      name: 'handling',
      change: handling,
      values: {
        contacts: contactsAWeek,
        aht,
        ...(given > 5e-4 ? { given: percent(given) } : {}),
      },
      inputs: { contacts: contactsAWeek, ahtSeconds: aht, offeredHours },
    },
    {
      name: 'queueing',
      change: lossOf(target, handling),
      values: target > 0 ? { occupancy: percent(handling / target) } : { case: 'none' },
      inputs: { handledHours: handling, targetHours: target },
    },
    {
      name: 'minimum',
      change: lossOf(staffed, target),
      values: {
        decided: count(series((i) => agents[i]! > targetAgents[i]!)),
        intervals: contacts.length,
      },
      inputs: { targetHours: target, agentHours: staffed },
    },
    {
      name: 'inOffice',
      change: lossOf(atWork, staffed),
      values: { lost: percent(1 - left.inOffice), ...named(input, 'inOffice') },
      inputs: { agentHours: staffed, positionOfInOffice: left.inOffice },
    },
    {
      name: 'absence',
      change: lossOf(onSchedule, atWork),
      values: { lost: percent(1 - left.scheduled), ...named(input, 'scheduled') },
      inputs: { inOfficeHours: atWork, inOfficeOfScheduled: left.scheduled },
    },
    {
      name: 'wholeAgents',
      change: lossOf(whole, onSchedule),
      values:
        input.scheduledAgents === undefined ? { case: 'exact' } : { intervals: contacts.length },
      inputs: { scheduledHours: onSchedule, wholeHours: whole },
    },
  ];
  return { steps, scheduled };
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}

/** The components of a stage, by name. */
function named(
  { shrinkage = 0 }: HeadcountBridgeInput,
  stage: 'inOffice' | 'scheduled',
): TextValues {
  if (typeof shrinkage === 'number') {
    return { case: stage === 'scheduled' && shrinkage > 0 ? 'plain' : 'nothing' };
  }
  let last = 'scheduled';
  const names = shrinkage.flatMap(({ name, base }) => {
    if (base !== 'remaining') last = base;
    return last === stage ? [name] : [];
  });
  return names.length > 0 ? { names } : { case: 'nothing' };
}
