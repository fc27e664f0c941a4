import { keepWithin } from '../../core/keep-within.ts';
import { offerDuties as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { weekdayOf } from '../../time/local-date.ts';
import { burdensByPerson } from '../engine/rosters/shared-burdens.ts';
import type { Obstacle } from '../obstacle.ts';
import type { OpenDuty } from '../open-duty.ts';
import type { SharedBurden } from '../shared-burden.ts';
import { type OfferDutiesInput, offerDutiesInput } from './input.ts';
import { openBoard } from './open-board.ts';

/** Who is asked for one open duty. */
export interface DutyOffer {
  readonly duty: OpenDuty;
  /** Who may take it, in the order in which they are asked, with what they bear so far. */
  readonly offers: readonly (SharedBurden & { readonly employee: string })[];
  /** Who may not, and why. */
  readonly others: readonly {
    readonly employee: string;
    readonly obstacles: readonly Obstacle[];
  }[];
}

/**
 * Who may take an open duty, and who is asked first?
 *
 * Each duty is offered by itself to everybody who is here and off, can work it, and with whom no breach of any rule appears
 * or grows. First come those with the fewest nights if it is a night, with the fewest days of weekends if it lies on one,
 * then with the fewest hours, then as they stand on the roster. Once somebody has taken one, ask again with it on the
 * roster. `repairRoster` gives duties out by itself, `awardDuties` deals them by bids.
 *
 * @param roster - Dates, people and duties.
 * @param input - Open duties, rules, absences, history, skills.
 * @returns For each open duty who is asked, in order, and why the others are not.
 * @throws `INVALID_INPUT` where an argument is malformed or a duty is on no date of the roster.
 * @example
 * ```ts
 * import { layRoster, offerDuties } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['N', null, null, null, null, null, null], [null, null, 'N', null, null, null, null]],
 *   shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }, { name: 'Bob', week: 1 }, { name: 'Cem', week: 1 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const { duties } = roster;
 * const open = duties.filter(({ employee }) => employee === 'Cem');
 * const [offer] = offerDuties(
 *   { ...roster, duties: duties.filter(({ employee }) => employee !== 'Cem') },
 *   { duties: open, rules: [] },
 * );
 * offer.offers.map(({ employee, nights }) => `${employee} ${nights}`); // => ['Cem 0', 'Ann 1']
 * offer.others.map(({ employee, obstacles }) => `${employee}: ${obstacles[0].code}`); // => ['Bob: at-work']
 * ```
 */
export function offerDuties(roster: Roster, input: OfferDutiesInput): readonly DutyOffer[] {
  keepWithin('offerDuties', limits, {
    duties: roster?.duties?.length,
    openDuties: input?.duties?.length,
  });
  parseArguments('offerDuties', {
    roster: [rosterSchema, roster],
    '': [offerDutiesInput, input],
  });
  const { open, obstacles } = openBoard('offerDuties', roster, input);
  const burdens = burdensByPerson(roster, input.history ?? []);
  return open.map((time, i) => {
    const duty = input.duties[i]!;
    const asked = roster.employees.map((employee) => ({
      employee,
      obstacles: obstacles(employee, time),
    }));
    return {
      duty,
      offers: asked
        .filter((person) => person.obstacles.length === 0)
        .map(({ employee }) => ({ employee, ...burdens.get(employee)! }))
        .sort((a, b) => turn(duty, a, b)),
      others: asked.filter((person) => person.obstacles.length > 0),
    };
  });
}

/** Whose turn comes first. */
function turn({ isNight, date }: OpenDuty, a: SharedBurden, b: SharedBurden): number {
  return (
    (isNight ? a.nights - b.nights : 0) ||
    (weekdayOf(date) >= 5 ? a.weekendDays - b.weekendDays : 0) ||
    a.hours - b.hours
  );
}
