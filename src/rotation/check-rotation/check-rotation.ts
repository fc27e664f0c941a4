import { keepWithin } from '../../core/keep-within.ts';
import { checkRotation as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { type Rota, rotaSchema } from '../rota.ts';
import { type RotationRules, rotationRulesSchema } from '../rotation-rules.ts';
import { breachesOfRotation } from './breaches.ts';
import type { RotationViolation } from './result.ts';

/**
 * Which rules is a rota in breach of, and where?
 *
 * Written from the rules alone: it shares nothing with the search of `generateRotation`, whose
 * every rota passes it. The rota is read as going round: the last week is followed by the first,
 * and in each week every employee is in another row, so that the column of a weekday shows who is
 * at work on that day.
 *
 * @param rota - Weeks of the cycle, each of 7 shift ids or `null`, Monday first.
 * @param rules - The rules, with the demand.
 * @returns Every violation with its code, week, day and words; empty where all rules are kept.
 * @throws `INVALID_INPUT` where the rota or the rules are malformed.
 * @example
 * ```ts
 * import { checkRotation } from 'halfhour/rotation';
 *
 * const rules = {
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   demand: [[1, 1, 1, 1, 1, 0, 0]],
 *   daysOff: { min: 2, max: 3 },
 *   workStretch: { min: 2, max: 5 },
 * };
 * checkRotation([['D', 'D', 'D', 'D', 'D', null, null]], rules); // => []
 * checkRotation([['D', 'D', 'D', 'D', 'D', 'D', null]], rules).map(({ message }) => message);
 * // => ['6 days worked in a row, at most 5', '1 day off in a row, at least 2', '1 on D on Saturday, not 0']
 * ```
 */
export function checkRotation(rota: Rota, rules: RotationRules): readonly RotationViolation[] {
  keepWithin('checkRotation', limits, { weeks: rota?.length });
  parseArguments('checkRotation', { rota: [rotaSchema, rota], '': [rotationRulesSchema, rules] });
  return breachesOfRotation(rota, rules);
}
