import { keepWithin } from '../../core/keep-within.ts';
import { checkRoster as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { refuseStrangers } from '../../duty/refuse-strangers.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { findingsOf } from '../engine/rosters/roster-findings.ts';
import type { RosterFinding } from '../roster-finding.ts';
import { type CheckRosterInput, checkRosterInput } from './input.ts';

/**
 * Which rules is a roster in breach of, for whom and from which date?
 *
 * Hours are those of `countHours`: by the clock, less unpaid breaks, both parts of a split shift together; a rest is
 * what lies between a duty and the latest end before it. What lies before the first date is known from `history`, what
 * lies after the last from `following`, else they are unknown: a long rest that reaches there is taken as kept, a limit of a month is judged
 * as far as the month is known, and weeks and rolling periods that are not known as a whole are left to the next
 * roster, which takes this one as its history: both together give the verdicts of one roster over all dates.
 *
 * Three findings are no breaches, as their `code` tells: `duty-while-away` for a duty of which some part lies in an
 * absence, also a night that runs into the first day of leave; `not-yet-judged` for whoever is over an average of which
 * less than a whole period is known, and `not-reviewed` where the law may have changed by the roster's last date.
 * A rule without a finding may still be open; `judgeRoster` says of each rule whether it is kept or not yet judged.
 *
 * @param roster - Dates, people and duties.
 * @param rules - The rules, of a preset or your own; each is checked by itself.
 * @param input - Earlier rosters, holidays, leave and sickness.
 * @returns Findings by person, then by rule, then by date, then duties of people who are away; last what is to be said
 * of the rules.
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
): readonly RosterFinding[] {
  keepWithin('checkRoster', limits, { duties: roster?.duties?.length });
  parseArguments('checkRoster', {
    roster: [rosterSchema, roster],
    rules: [rosterRulesSchema, rules],
    '': [checkRosterInput, input],
  });
  refuseStrangers('checkRoster', roster, input, { absences: input.absences });
  return findingsOf(roster, rules, input);
}
