import type { Finding } from '../../core/finding.ts';
import { parseInput } from '../../core/parse-input.ts';
import { searchesInARow } from '../../search/searches-in-a-row.ts';
import { type RelaxedField, ruleChanges } from '../engine/reasons/rule-changes.ts';
import type { RotationResult } from '../generate-rotation/result.ts';
import { searchRotation } from '../generate-rotation/search-rotation.ts';
import { type RotationInput, rotationInput } from '../rotation-input.ts';
import { keepRotationWithin } from '../rotation-size.ts';

/** A smallest change that makes an infeasible input solvable; its code is the field that changes. */
export interface RotationRelaxation extends Finding<RelaxedField> {
  /** The input with the change. */
  readonly input: RotationInput;
  /** Its rota. */
  readonly result: RotationResult;
}

/** Steps for each try, where the input does not say. */
const STEPS_PER_TRY = 30_000;

/**
 * What is the least I have to give up to get a rota?
 *
 * Tries one change after the other, each rule by itself and by as little as helps: days off and
 * work stretches a day longer or shorter, a run of a shift, one forbidden sequence, rest, weekend
 * and night rules, one employee more or less; last, the demand missed by the fewest people.
 *
 * @param input - An input that `generateRotation` finds infeasible. `maxSteps` is for each try.
 * @returns The changes that help, each alone, in that order; empty where none does, or where there are no duties and nothing is in the way.
 * @throws `INVALID_INPUT` where the input is malformed.
 * @example
 * ```ts
 * import { relaxRotation } from 'halfhour/rotation';
 *
 * // Two people cannot be at work on every day and have two days off in a row.
 * const ways = relaxRotation({
 *   employees: 2,
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   demand: [[2, 2, 2, 2, 2, 1, 1]],
 *   daysOff: { min: 2, max: 4 },
 *   workStretch: { min: 2, max: 5 },
 * });
 * ways[0]; // => { code: 'employees', message: 'plan with 3 employees', … }
 * ```
 */
export function relaxRotation(input: RotationInput): readonly RotationRelaxation[] {
  keepRotationWithin('relaxRotation', input);
  parseInput('relaxRotation', rotationInput, input);
  const maxSteps = input.maxSteps ?? STEPS_PER_TRY;
  const ladders = ruleChanges(input);
  const searches = searchesInARow({ ...input, maxSteps }, ladders.flat().length);
  let tries = 0;
  const relaxations = ladders.flatMap((ladder) => {
    for (const change of ladder) {
      if (input.signal?.aborted) return [];
      const result = searchRotation({ ...change.input, ...searches.at(tries++) });
      if (result.rota !== undefined) return [{ ...change, result }];
    }
    return [];
  });
  searches.finish();
  return relaxations;
}
