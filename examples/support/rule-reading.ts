import { ROSTER_RULE_PRESETS, type RuleVerdict } from 'halfhour';
import type { ReportContext } from './report/context.ts';

/** How a rule is read, in the language of the planner; what somebody wrote of an own rule stays as it is. */
export function ruleReading(
  { name, reading }: Pick<RuleVerdict, 'name' | 'reading'>,
  { translate }: Pick<ReportContext, 'translate'>,
): string | undefined {
  const isOfLaw = Object.values(ROSTER_RULE_PRESETS)
    .flat()
    .some((rule) => rule.id === name && rule.reading === reading);
  return reading !== undefined && isOfLaw ? translate({ code: name }, 'rosterReading') : reading;
}
