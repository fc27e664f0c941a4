import { keepWithin } from '../../core/keep-within.ts';
import { checkSwap as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { refuseStrangers } from '../../duty/refuse-strangers.ts';
import { handedTo, type Roster, rosterSchema, withDuties } from '../../duty/roster.ts';
import { DutyBoard, timesOf } from '../engine/rosters/duty-board.ts';
import { obstaclesOf, remediesOf } from '../engine/rosters/obstacles.ts';
import { rosterContext } from '../engine/rosters/roster-context.ts';
import { burdenIn, burdensByPerson, spreadOf } from '../engine/rosters/shared-burdens.ts';
import { coverChanges } from './cover-changes.ts';
import { findHanded } from './find-handed.ts';
import { type CheckSwapInput, checkSwapInput, type Swap, swapsSchema } from './input.ts';
import type { SwapVerdict } from './result.ts';

/**
 * May these people swap these duties, what does it change, and what would it take to become lawful?
 *
 * Each swap is judged by itself against the roster as it is: every person with all that they give and take at once. Allowed
 * is what nobody is away or at work for, what everybody can work, and what makes no breach of any rule appear or grow. A
 * roster is read once for all swaps, so ask about many at a time.
 *
 * Duties that somebody takes keep their times, so cover changes only where a duty falls open. For pay ask `premiumLines` of
 * `before` and `after`, which hold the duties of the people concerned.
 *
 * @param roster - Dates, people and duties.
 * @param swaps - Swaps, each a list of duties that change hands together.
 * @param input - Rules, absences, history, skills, people wanted.
 * @returns A verdict on each swap, in their order.
 * @throws `INVALID_INPUT` where an argument is malformed, a duty is not on the roster, or one changes hands twice in a swap.
 * @example
 * ```ts
 * import { checkSwap, layRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['N', null, 'D', null, null, null, null], [null, 'D', null, null, null, null, null]],
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 480 },
 *     { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
 *   ],
 *   employees: [{ name: 'Ann', week: 0 }, { name: 'Bob', week: 1 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const rest = { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 } as const;
 * const [verdict] = checkSwap(
 *   roster,
 *   [[{ from: 'Bob', date: '2026-06-02', to: 'Ann' }, { from: 'Ann', date: '2026-06-03', to: 'Bob' }]],
 *   { rules: [rest] },
 * );
 * verdict.isAllowed; // => false
 * verdict.obstacles.map(({ employee, message }) => `${employee}: ${message}`);
 * // => ['Ann: 1 h of rest, at least 11']
 * verdict.remedies.map(({ employee, gives }) => `${employee} gives ${gives.shift} of ${gives.date}`);
 * // => ['Ann gives N of 2026-06-01']
 * ```
 */
export function checkSwap(
  roster: Roster,
  swaps: readonly Swap[],
  input: CheckSwapInput,
): readonly SwapVerdict[] {
  keepWithin('checkSwap', limits, { duties: roster?.duties?.length, swaps: swaps?.length });
  parseArguments('checkSwap', {
    roster: [rosterSchema, roster],
    swaps: [swapsSchema, swaps],
    '': [checkSwapInput, input],
  });
  const { rules, history = [], absences, skills = [], wanted = [] } = input;
  refuseStrangers('checkSwap', roster, input, { absences, skills });
  const context = rosterContext(roster, input);
  const times = timesOf(context, roster.duties);
  const board = new DutyBoard(context, rules, roster, times);
  const skillOf = new Map(skills.map((skill) => [skill.employee, skill]));
  const burdens = burdensByPerson(roster, history);
  const before = spreadOf(burdens);
  const place = new Map(roster.employees.map((name, i) => [name, i]));

  return findHanded(roster, times, swaps).map((handed) => {
    const people = handed.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
    const names = [...new Set(people)].sort((a, b) => place.get(a)! - place.get(b)!);
    const own = names.map((name) => ({
      name,
      given: handed.filter(({ from }) => from === name).map(({ time }) => time),
      taken: handed.filter(({ to }) => to === name).map(({ time }) => time),
    }));
    const obstacles = own.map(({ name, given, taken }) =>
      obstaclesOf(board, name, given, taken, skillOf.get(name)),
    );
    const remedies = own.flatMap(({ name, given, taken }, p) =>
      obstacles[p]!.length === 0
        ? []
        : remediesOf(board, name, given, taken, skillOf.get(name)).map(({ duty }) => ({
            employee: name,
            gives: duty,
          })),
    );
    const changed = new Map(names.map((name) => [name, burdens.get(name)!]));
    for (const { time, from, to } of handed) {
      const { duty } = time;
      changed.set(from, burdenIn(changed.get(from)!, duty, -1));
      if (to !== undefined) changed.set(to, burdenIn(changed.get(to)!, duty, 1));
    }
    const ofPeople = { ...roster, employees: names };
    return {
      isAllowed: obstacles.every((reasons) => reasons.length === 0),
      obstacles: obstacles.flat(),
      remedies,
      cover: coverChanges(
        context,
        times,
        handed.flatMap(({ time, to }) => (to === undefined ? [time] : [])),
        roster.timeZone,
        wanted,
      ),
      people: own.map(({ name, given, taken }) => ({
        employee: name,
        gives: given.map(({ duty }) => duty),
        takes: taken.map(({ duty }) => handedTo(name, duty)),
        before: burdens.get(name)!,
        after: changed.get(name)!,
      })),
      spread: { before, after: spreadOf(burdens, changed) },
      before: withDuties(
        ofPeople,
        own.flatMap(({ name }) => ownDuties(board, name)),
      ),
      after: withDuties(
        ofPeople,
        own.flatMap(({ name, given, taken }) => [
          ...ownDuties(board, name).filter((duty) => !given.some((time) => time.duty === duty)),
          ...taken.map(({ duty }) => handedTo(name, duty)),
        ]),
      ),
    };
  });
}

function ownDuties(board: DutyBoard, name: string) {
  return board.ownOf(name).map(({ duty }) => duty);
}
