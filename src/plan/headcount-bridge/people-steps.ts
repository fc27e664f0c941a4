import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { plural } from '../../core/words.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import type { HeadcountBridgeInput } from './input.ts';
import { lossOf, percent, readable, type StepDraft } from './step-draft.ts';

const FULL_TIME_WEEK = 40;

/** Paid hours a week of one: of a contract, or of the rota where it has more. */
export function hoursOfOne({ fullTimeHours = FULL_TIME_WEEK, rota }: HeadcountBridgeInput): number {
  return Math.max(fullTimeHours, (rota?.hoursAWeek ?? 0) / (rota?.people ?? 1));
}

/** From the paid hours of shifts to the people who have to be employed. */
export function peopleSteps(
  input: HeadcountBridgeInput,
  shiftHours: number,
): { readonly steps: readonly StepDraft[]; readonly people: number } {
  const { leaveOwedHoursAWeek = 0, vacancyShare = 0, newcomers = [] } = input;
  const hoursPerPerson = hoursOfOne(input);
  const rota = rotaSteps(input, shiftHours, hoursPerPerson);
  const { paid } = leftByStage(input.shrinkage ?? 0);

  const withLeave = rota.hours / paid;
  const withOwed = withLeave + leaveOwedHoursAWeek;
  const posts = withOwed / (1 - vacancyShare);
  const learning = sum(newcomers.map(({ people, productivity }) => people * (1 - productivity)));
  const all = posts + learning * hoursPerPerson;
  const people = roundUpHeadCount(all / hoursPerPerson);
  const inTraining = sum(newcomers.map((group) => group.people));
  const steps: StepDraft[] = [
    ...rota.steps,
    {
      name: 'leave',
      change: lossOf(withLeave, rota.hours),
      reason:
        paid === 1
          ? 'nobody is paid without being on the schedule'
          : `${percent(1 - paid)} of paid time is leave and the like, and the rota has everybody in it every week`,
      inputs: { rotaHours: rota.hours, scheduledOfPaid: paid },
    },
    {
      name: 'leaveOwed',
      change: leaveOwedHoursAWeek,
      reason:
        leaveOwedHoursAWeek > 0
          ? `${readable(leaveOwedHoursAWeek)} h a week of leave are owed from before`
          : 'no leave is owed from before',
      inputs: { leaveOwedHoursAWeek },
    },
    {
      name: 'vacancies',
      change: lossOf(posts, withOwed),
      reason:
        vacancyShare > 0
          ? `${percent(vacancyShare)} of the posts stand empty until somebody new has come`
          : 'every post is filled',
      inputs: { filledHours: withOwed, vacancyShare },
    },
    {
      name: 'newcomers',
      change: learning * hoursPerPerson,
      reason:
        inTraining > 0
          ? `${readable(inTraining)} newcomers lack the work of ${readable(learning)} people`
          : 'nobody is new',
      inputs: { newcomers: inTraining, lackingPeople: learning, hoursPerPerson },
    },
    {
      name: 'wholePeople',
      change: lossOf(people * hoursPerPerson, all),
      reason: `${plural(people, 'person', 'people')}, whole`,
      inputs: { neededHours: all, hoursPerPerson, people },
    },
  ];
  return { steps, people };
}

/** Days off, rests and crews: the rota has the hours of its contracts, not those of the shifts. */
function rotaSteps(
  { rota }: HeadcountBridgeInput,
  shiftHours: number,
  hoursPerPerson: number,
): { readonly steps: readonly StepDraft[]; readonly hours: number } {
  if (rota === undefined) {
    const reason = 'no rota is given';
    const steps = (['unfilled', 'rota'] as const).map((name) => ({
      name,
      change: 0,
      reason,
      inputs: { shiftHours },
    }));
    return { steps, hours: shiftHours };
  }
  const contracts = rota.people * hoursPerPerson;
  const worked = rota.hoursAWeek ?? contracts;
  const filled = Math.min(shiftHours, worked);
  const steps: StepDraft[] = [
    {
      name: 'unfilled',
      change: -lossOf(shiftHours, filled) || 0,
      reason: 'hours of shifts that nobody in the rota works',
      inputs: { shiftHours, rotaHours: worked },
    },
    {
      name: 'rota',
      change: lossOf(contracts, filled),
      reason:
        `${plural(rota.people, 'person', 'people')} of ${readable(hoursPerPerson)} h: days off, rests and whole crews ` +
        `take ${readable(Math.max(0, worked - shiftHours))} h of shifts more, and ${readable(contracts - worked)} h have no shift`,
      inputs: { filledHours: filled, people: rota.people, hoursPerPerson },
    },
  ];
  return { steps, hours: contracts };
}
