import { ROSTER_RULE_PRESETS, type RuleVerdict } from 'halfhour';
import type { ReportContext } from './report/context.ts';

/** What a planner calls a rule: one of law by what it asks, an own one by its name. */
export function ruleName(
  { name, measure: code, values }: RuleVerdict,
  { translate }: Pick<ReportContext, 'translate'>,
): string {
  return isOfLaw(name) ? translate({ code, values }, 'rosterRule') : name;
}

/** How a rule is read, in the language of the planner; what somebody wrote of an own rule stays as it is. */
export function ruleReading(
  { name, reading }: Pick<RuleVerdict, 'name' | 'reading'>,
  { translate }: Pick<ReportContext, 'translate'>,
): string | undefined {
  return reading !== undefined && isOfLaw(name, reading)
    ? translate({ code: name }, 'rosterReading')
    : reading;
}

function isOfLaw(name: string, reading?: string): boolean {
  return Object.values(ROSTER_RULE_PRESETS)
    .flat()
    .some((rule) => rule.id === name && (reading === undefined || rule.reading === reading));
}
