import { type Finding, finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import { ROTATION_BREACH_TEXTS } from '../texts.ts';

/** The rules of a rota, by the names of their fields. */
export type RotationRuleName = keyof typeof ROTATION_BREACH_TEXTS;

/** A breach of one rule at one place. */
export interface RotationViolation extends Finding<RotationRuleName> {
  /** Week of the cycle, from 0, where it begins; absent where it is about the whole cycle. */
  readonly week?: number | undefined;
  /** Weekday where it begins, 0 = Monday; absent where it is about a week or more. */
  readonly day?: number | undefined;
}

/** A breach that begins on a day of the cycle. */
export function breachAt(
  code: RotationRuleName,
  at: number,
  values: TextValues = {},
): RotationViolation {
  return { ...breach(code, values), week: Math.floor(at / 7), day: at % 7 };
}

/** A breach by what adds up over more than a day. */
export function breach(code: RotationRuleName, values: TextValues): RotationViolation {
  return finding(ROTATION_BREACH_TEXTS, code, values);
}
