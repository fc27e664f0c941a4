import { parseInput } from '../../core/parse-input.ts';
import type { Roster, RosterDuty } from '../../duty/roster.ts';
import type { RosterRule } from '../../duty/roster-rule.ts';
import { HOUR } from '../../time/durations.ts';
import { localDateTimeToInstant } from '../../time/instants.ts';
import { addDays, daysBetween, weekdayOf } from '../../time/local-date.ts';
import { brokenDuties } from '../engine/rosters/rule-readings.ts';
import { rosterSchema } from '../roster/roster.schema.ts';
import { rosterRuleSchema } from '../roster/roster-rule.schema.ts';

/** One rule broken by one person's work. */
export interface RosterViolation {
  /** Id of the rule. */
  readonly rule: string;
  readonly employee: string;
  /** Local date with which the fault begins, `YYYY-MM-DD`. */
  readonly date: string;
  /** What was found, in the unit of the rule. */
  readonly found: number;
  /** What the rule allows, in the same unit. */
  readonly limit: number;
  /** The fault in a planner's words. */
  readonly message: string;
}

/**
 * Which rules does a roster break, for whom and from which date?
 *
 * Only what the roster holds is judged: rests before its first date and after its last are taken as
 * kept. For limits over longer periods lay the roster over all of the period.
 *
 * @param roster - Dates, people and duties.
 * @param rules - The rules, of a preset or your own; each is checked by itself.
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
): readonly RosterViolation[] {
  parseInput('checkRoster', rosterSchema, roster);
  for (const rule of rules) parseInput('checkRoster', rosterRuleSchema, rule);
  const dutiesOf = new Map(roster.employees.map((name): [string, RosterDuty[]] => [name, []]));
  for (const duty of roster.duties) dutiesOf.get(duty.employee)?.push(duty);
  return roster.employees.flatMap((name) => violationsOf(roster, name, dutiesOf.get(name)!, rules));
}

/** What one person's duties break, in a roster that is known to be well-formed. */
export function violationsOf(
  { startDate, days, timeZone }: Omit<Roster, 'employees' | 'duties'>,
  employee: string,
  duties: readonly RosterDuty[],
  rules: readonly RosterRule[],
): readonly RosterViolation[] {
  const work = {
    startDate,
    days,
    startWeekday: weekdayOf(startDate),
    start: localDateTimeToInstant(startDate, 0, timeZone) / HOUR,
    end: localDateTimeToInstant(addDays(startDate, days), 0, timeZone) / HOUR,
    duties: duties
      .map((duty) => ({
        day: daysBetween(startDate, duty.date),
        start: Date.parse(duty.start) / HOUR,
        end: Date.parse(duty.end) / HOUR,
        hours: duty.hours,
        isNight: duty.isNight,
      }))
      .sort((a, b) => a.start - b.start),
  };
  return rules.flatMap((rule) =>
    brokenDuties(rule, work).map((fault) => ({ rule: rule.id, employee, ...fault })),
  );
}
