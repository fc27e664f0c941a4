import { keepWithin } from '../../core/keep-within.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { rosterContext } from '../engine/rosters/personal-work.ts';
import { breachesOf } from '../engine/rosters/roster-breaches.ts';
import type { RosterViolation } from '../roster-violation.ts';
import { type CheckRosterInput, checkRosterInput } from './input.ts';

/**
 * Which rules is a roster in breach of, for whom and from which date?
 *
 * Hours are those of `countHours`: by the clock, less unpaid breaks, both parts of a split shift together; a rest is
 * what lies between a duty and the latest end before it. What lies before the first date is known from `history`, else
 * unknown like what lies after the last, and a long rest counts as far as the duties are known. For limits over longer
 * periods give the history or lay the roster over all of the period: a limit that was not judged is not a limit kept.
 *
 * @param roster - Dates, people and duties.
 * @param rules - The rules, of a preset or your own; each is checked by itself.
 * @param input - Earlier rosters, which are read and not judged, and holidays.
 * @returns Violations by person, then by rule, then by date.
 * @throws `INVALID_INPUT` where roster or rules are malformed.
 * @example
 * ```ts
 * import { checkRoster, layRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['N', 'D', null, null, null, null, null]],
 *   shifts: [
 *     { id: 'D', startMinutes: 840, lengthMinutes: 480 },
 *     { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
 *   ],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const rest = { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 } as const;
 * checkRoster(roster, [rest]).map(({ employee, date, message }) => `${employee}, ${date}: ${message}`);
 * // => ['Ann, 2026-06-01: 8 h of rest, at least 11']
 * ```
 */
export function checkRoster(
  roster: Roster,
  rules: readonly RosterRule[],
  input: CheckRosterInput = {},
): readonly RosterViolation[] {
  keepWithin('checkRoster', { duties: roster?.duties?.length });
  parseArguments('checkRoster', {
    roster: [rosterSchema, roster],
    rules: [rosterRulesSchema, rules],
    '': [checkRosterInput, input],
  });
  const dutiesOf = new Map(roster.employees.map((name): [string, RosterDuty[]] => [name, []]));
  for (const duty of roster.duties) dutiesOf.get(duty.employee)!.push(duty);
  const context = rosterContext(roster, input.history, input.holidays);
  return [...dutiesOf].flatMap(([name, duties]) => breachesOf(context, name, duties, rules));
}
