import { parseArguments } from '../../core/parse-input.ts';
import type { TextPart } from '../../core/text.ts';
import { type RosterLimit, type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import {
  limitOf,
  type RuleLimit,
  type RulePeriod,
  rounded,
  ruleText,
} from '../engine/rosters/rule-limit.ts';

/** A rule in the words of a page. */
export interface RosterRuleText {
  /** Id of the rule. */
  readonly name: string;
  /** The kind of the rule. */
  readonly measure: RosterLimit['kind'];
  /** What is allowed: `at least 11 h of rest`. */
  readonly limit: Pick<RuleLimit, 'bound' | 'value' | 'words'>;
  /** What is looked at as a whole; absent where a rule looks at single duties, rests or runs. */
  readonly period?: RulePeriod | undefined;
  readonly source: string;
  readonly reading?: string | undefined;
  readonly reviewedOn?: string | undefined;
  /** The limit as one sentence. */
  readonly text: string;
  /** The numbers and names in it; with `measure` as the code `translateFinding` says it in another language. */
  readonly values: TextPart['values'];
}

/**
 * What does a rule say, in words?
 *
 * The words are those of `checkRoster`, made from the fields that it checks, so a page that is made of them cannot say
 * anything else than what is checked.
 *
 * @param rules - The rules, of a preset or your own.
 * @returns Name, measure, limit, period, source, reading and date of review of each, and one sentence.
 * @throws `INVALID_INPUT` where a rule is malformed.
 * @example
 * ```ts
 * import { describeRosterRules, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
 *
 * describeRosterRules(ROSTER_RULE_PRESETS.eu).map(({ text }) => text);
 * // => ['at least 11 h of rest', 'at least 35 h of rest for the week', 'at most 48 h a week on average over 4 months', 'at most 8 h a workday on average over 4 months, of people with nights']
 * ```
 */
export function describeRosterRules(rules: readonly RosterRule[]): readonly RosterRuleText[] {
  parseArguments('describeRosterRules', { rules: [rosterRulesSchema, rules] });
  return rules.map(textOf);
}

/** A rule that is known to be well-formed, in words. */
export function textOf(rule: RosterRule): RosterRuleText {
  const { period, bound, value } = limitOf(rule);
  const { message: text, values } = ruleText(rule);
  const words = text.slice(`${bound} ${rounded(value)} `.length);
  return {
    name: rule.id,
    measure: rule.kind,
    limit: { bound, value, words },
    ...(period && { period }),
    source: rule.source,
    ...(rule.reading !== undefined && { reading: rule.reading }),
    ...(rule.reviewedOn !== undefined && { reviewedOn: rule.reviewedOn }),
    text,
    values,
  };
}
