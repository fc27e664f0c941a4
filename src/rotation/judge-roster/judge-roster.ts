import { parseArguments } from '../../core/parse-input.ts';
import { refuseStrangers } from '../../duty/refuse-strangers.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { type CheckRosterInput, checkRosterInput } from '../check-roster/input.ts';
import { textOf } from '../describe-roster-rules/describe-roster-rules.ts';
import { isJudged } from '../engine/rosters/known-periods.ts';
import { rosterContext } from '../engine/rosters/roster-context.ts';
import { findingsOf } from '../engine/rosters/roster-findings.ts';
import { isBreach } from '../roster-finding.ts';
import type { RosterVerdicts } from './result.ts';

/**
 * Which rules does a roster keep, by which reading, and which cannot be judged yet?
 *
 * The findings of `checkRoster`, rule by rule, with the words, the source and the reading of each. A rule that looks at
 * more than is known, 48 hours on average over four months in a roster of four weeks, or at breaks that the roster does
 * not have, is not yet judged and not kept.
 *
 * @param roster - Dates, people and duties.
 * @param rules - The rules, of a preset or your own.
 * @param input - Earlier rosters, holidays, leave and sickness.
 * @returns A verdict on each rule, and all findings.
 * @throws `INVALID_INPUT` where roster or rules are malformed.
 * @example
 * ```ts
 * import { judgeRoster, layRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['D', 'D', 'D', 'D', 'D', null, null]],
 *   shifts: [{ id: 'D', startMinutes: 540, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 28,
 *   timeZone: 'Europe/Berlin',
 * });
 * judgeRoster(roster, ROSTER_RULE_PRESETS.eu).rules.map(({ name, verdict }) => `${name}: ${verdict}`);
 * // => ['eu.daily-rest: kept', 'eu.weekly-rest: kept', 'eu.weekly-hours: notYetJudged', 'eu.night-hours: notYetJudged']
 * ```
 */
export function judgeRoster(
  roster: Roster,
  rules: readonly RosterRule[],
  input: CheckRosterInput = {},
): RosterVerdicts {
  parseArguments('judgeRoster', {
    roster: [rosterSchema, roster],
    rules: [rosterRulesSchema, rules],
    '': [checkRosterInput, input],
  });
  refuseStrangers('judgeRoster', roster, input, { absences: input.absences });
  const findings = findingsOf(roster, rules, input);
  const context = rosterContext(roster, input);
  const breaches = new Map<string, number>();
  for (const finding of findings)
    if (isBreach(finding)) breaches.set(finding.rule, (breaches.get(finding.rule) ?? 0) + 1);
  return {
    rules: rules.map((rule) => {
      const count = breaches.get(rule.id) ?? 0;
      const verdict =
        count > 0 ? 'breached' : isJudged(context, rule, roster) ? 'kept' : 'notYetJudged';
      return { ...textOf(rule), verdict, breaches: count };
    }),
    findings,
  };
}
