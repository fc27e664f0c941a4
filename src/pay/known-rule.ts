import { refuse } from '../core/parse-input.ts';
import type { PayRule } from './pay-rule.ts';
import { PAY_RULES } from './pay-rules.ts';

/** The rule itself, or that of a country. */
export function knownRule(callee: string, rule: string | PayRule): PayRule {
  if (typeof rule !== 'string') return rule;
  const found = PAY_RULES.find(({ country }) => country === rule);
  const known = PAY_RULES.map(({ country }) => country).join(', ');
  const expected = `one of ${known}, or a rule of your own`;
  if (found === undefined) refuse(callee, [{ path: 'rule', expected, received: rule }]);
  return found!;
}
