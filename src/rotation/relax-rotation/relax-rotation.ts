import { parseInput } from '../../core/parse-input.ts';
import { ruleChanges } from '../engine/reasons/rule-changes.ts';
import { generateRotation, type RotationResult } from '../generate-rotation/generate-rotation.ts';
import type { RotationProblem } from '../rotation-input.ts';
import { rotationProblemSchema } from '../rotation-problem.schema.ts';

/** A smallest change that makes an infeasible problem solvable. */
export interface RotationRelaxation {
  /** The field that changes. */
  readonly rule: string;
  /** The change in a planner's words. */
  readonly message: string;
  /** The problem with the change. */
  readonly problem: RotationProblem;
  /** Its rota. */
  readonly result: RotationResult;
}

/** Steps for each try, where the problem does not say. */
const STEPS_PER_TRY = 30_000;

/**
 * What is the least I have to give up to get a rota?
 *
 * Tries one change after the other, each rule by itself and by as little as helps: days off and
 * work stretches a day longer or shorter, a run of a shift, one forbidden sequence, rest, weekend
 * and night rules, one employee more or less; last, the demand missed by the fewest people.
 *
 * @param problem - A problem that `generateRotation` finds infeasible. `maxSteps` is for each try.
 * @returns The changes that help, each alone, in that order; empty where none does.
 * @throws `INVALID_INPUT` where the problem is malformed.
 */
export function relaxRotation(problem: RotationProblem): readonly RotationRelaxation[] {
  parseInput('relaxRotation', rotationProblemSchema, problem);
  const maxSteps = problem.maxSteps ?? STEPS_PER_TRY;
  return ruleChanges(problem).flatMap((ladder) => {
    for (const change of ladder) {
      const result = generateRotation({ ...change.problem, maxSteps });
      if (result.status === 'solved') return [{ ...change, result }];
    }
    return [];
  });
}
