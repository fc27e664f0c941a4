import { keepWithin } from '../../core/keep-within.ts';
import { awardDuties as limits } from '../../core/limits.ts';
import { parseArguments, refuse } from '../../core/parse-input.ts';
import { type Roster, type RosterDuty, rosterSchema, withDuties } from '../../duty/roster.ts';
import { openBoard } from '../offer-duties/open-board.ts';
import { givenTo } from '../open-duty.ts';
import { type AwardDutiesInput, awardDutiesInput, type DutyChoice } from './input.ts';
import type { AwardedDuties, BidOutcome } from './result.ts';

/**
 * Who gets which open duty, if people bid for them by seniority or by turns, and why not the others?
 *
 * A wish is granted if the duty is still open, the person is here and off and can work it, and no breach of any rule
 * appears or grows with what they have by then. Nothing is given to anybody who does not wish for it.
 *
 * @param roster - Dates, people and duties.
 * @param input - Open duties, bids, order of choice; rules, absences, history, skills.
 * @returns The roster with what was awarded, what is left, and what became of every wish.
 * @throws `INVALID_INPUT` where an argument is malformed, a duty is on no date of the roster, a bid or the order names
 *   somebody who is not on it, or somebody bids twice.
 * @example
 * ```ts
 * import { awardDuties, layRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [[null, null, null, null, null, null, null]],
 *   shifts: [{ id: 'D', startMinutes: 420, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }, { name: 'Bob', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const duty = (date: string) => ({
 *   date,
 *   shift: 'D',
 *   start: `${date}T07:00:00+02:00`,
 *   end: `${date}T15:00:00+02:00`,
 *   hours: 8,
 *   isNight: false,
 * });
 * const choices = [{ date: '2026-06-06', shift: 'D' }, { date: '2026-06-07', shift: 'D' }];
 * const { outcomes } = awardDuties(roster, {
 *   duties: [duty('2026-06-06'), duty('2026-06-07')],
 *   bids: [{ employee: 'Ann', choices }, { employee: 'Bob', choices }],
 *   by: 'turns',
 *   rules: [],
 * });
 * outcomes.map(({ message }) => message);
 * // => ['Ann gets D of 2026-06-06, wish 1', 'D of 2026-06-07 went to Bob', 'D of 2026-06-06 went to Ann', 'Bob gets D of 2026-06-07, wish 2']
 * ```
 */
export function awardDuties(roster: Roster, input: AwardDutiesInput): AwardedDuties {
  keepWithin('awardDuties', limits, {
    duties: roster?.duties?.length,
    openDuties: input?.duties?.length,
  });
  parseArguments('awardDuties', {
    roster: [rosterSchema, roster],
    '': [awardDutiesInput, input],
  });
  refuseStrangers(roster, input);
  const { duties, bids, by, maxEach = Infinity, order = [] } = input;
  const { board, open, obstacles } = openBoard('awardDuties', roster, input);
  const takers: (string | undefined)[] = open.map(() => undefined);
  const awarded: RosterDuty[] = [];
  const counts = new Map<string, number>();

  const tryFor = (employee: string, { date, shift }: DutyChoice): Fate => {
    const alike = duties.flatMap((duty, i) =>
      duty.date === date && duty.shift === shift ? [i] : [],
    );
    if (alike.length === 0) return { outcome: 'notOffered' };
    const free = alike.filter((one) => takers[one] === undefined);
    if (free.length === 0) return { outcome: 'taken', by: alike.map((one) => takers[one]!) };
    if ((counts.get(employee) ?? 0) >= maxEach) return { outcome: 'enough' };
    // Duties of one shift may differ in their times.
    const inTheWay = free.map((one) => obstacles(employee, open[one]!));
    const i = free[inTheWay.findIndex((reasons) => reasons.length === 0)];
    if (i === undefined) return { outcome: 'notAllowed', obstacles: inTheWay[0]! };
    takers[i] = employee;
    counts.set(employee, (counts.get(employee) ?? 0) + 1);
    board.change(employee, [], [open[i]!]);
    awarded.push(givenTo(employee, duties[i]!));
    return { outcome: 'awarded' };
  };

  const place = new Map([...new Set([...order, ...roster.employees])].map((name, i) => [name, i]));
  const waiting = bids
    .map(({ employee, choices }, bid) => ({ bid, employee, choices, fates: [] as Fate[] }))
    .sort((a, b) => place.get(a.employee)! - place.get(b.employee)!);
  const fatesOf = new Map(waiting.map(({ bid, fates }) => [bid, fates]));
  const most = by === 'turns' ? 1 : Infinity;
  for (let isOver = false; !isOver; ) {
    isOver = true;
    for (const { employee, choices, fates } of waiting)
      for (let got = 0; got < most && fates.length < choices.length; ) {
        const fate = tryFor(employee, choices[fates.length]!);
        fates.push(fate);
        if (fate.outcome !== 'awarded') continue;
        got++;
        isOver = false;
      }
  }
  return {
    roster: withDuties(roster, [...roster.duties, ...awarded]),
    awarded,
    left: duties.filter((_, i) => takers[i] === undefined),
    outcomes: bids.flatMap(({ employee, choices }, b) =>
      choices.map(({ date, shift }, i): BidOutcome => {
        const wish = { employee, date, shift, rank: i + 1 };
        const fate = fatesOf.get(b)![i]!;
        return { ...wish, ...fate, message: wordsFor(wish, fate) };
      }),
    ),
  };
}

type Fate = Pick<BidOutcome, 'outcome' | 'by' | 'obstacles'>;

function wordsFor(
  { employee, date, shift, rank }: Omit<BidOutcome, 'outcome' | 'message'>,
  { outcome, by = [], obstacles = [] }: Fate,
): string {
  const duty = `${shift} of ${date}`;
  switch (outcome) {
    case 'awarded':
      return `${employee} gets ${duty}, wish ${rank}`;
    case 'taken':
      return `${duty} went to ${by.join(', ')}`;
    case 'enough':
      return `${employee} has as many as one may get`;
    case 'notOffered':
      return `${duty} is not open`;
    case 'notAllowed':
      return `${employee} may not take ${duty}: ${obstacles.map(({ message }) => message).join('; ')}`;
  }
}

function refuseStrangers({ employees }: Roster, { bids, order = [] }: AwardDutiesInput): void {
  const people = new Set(employees);
  const expected = 'one of the employees of the roster';
  const bidders = new Set<string>();
  refuse('awardDuties', [
    ...bids.flatMap(({ employee }, i) => {
      const issue = { path: `bids[${i}].employee`, received: employee };
      const isSecond = bidders.has(employee);
      bidders.add(employee);
      if (!people.has(employee)) return [{ ...issue, expected }];
      return isSecond ? [{ ...issue, expected: 'a person who has no bid before' }] : [];
    }),
    ...order.flatMap((name, i) =>
      people.has(name) ? [] : [{ path: `order[${i}]`, expected, received: name }],
    ),
  ]);
}
