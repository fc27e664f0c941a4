import { positiveWholeNumber } from '../../core/domain.schema.ts';
import { parseInput } from '../../core/parse-input.ts';
import { generateRotation, type RotationResult } from '../generate-rotation/generate-rotation.ts';
import type { RotationProblem } from '../rotation-input.ts';
import { rotationProblemSchema } from '../rotation-problem.schema.ts';

/**
 * Which rotas can I choose from?
 *
 * The same problem from several seeds: each rota keeps all rules and is as good by the objective,
 * but the weeks differ. Rotas that are the same but for the week they begin with count once.
 *
 * @param problem - As for `generateRotation`; `maxSteps` is for each rota.
 * @param count - How many are wanted (whole number of 1 or more).
 * @returns Distinct rotas, at most `count`; fewer where no more are found in twice as many tries.
 * @throws `INVALID_INPUT` where the problem is malformed.
 */
export function generateAlternatives(
  problem: RotationProblem,
  count: number,
): readonly RotationResult[] {
  const found = new Map<string, RotationResult>();
  parseInput('generateAlternatives', positiveWholeNumber(), count);
  const { seed: first = 1 } = parseInput('generateAlternatives', rotationProblemSchema, problem);
  for (let attempt = 0; attempt < 2 * count && found.size < count; attempt++) {
    const result = generateRotation({ ...problem, seed: first + attempt });
    if (result.rota === undefined) break;
    const key = identity(result.rota);
    if (!found.has(key)) found.set(key, result);
  }
  return [...found.values()];
}

/** The same text for rotas that differ only in the week they begin with. */
function identity(rota: NonNullable<RotationResult['rota']>): string {
  const weeks = rota.map((week) => JSON.stringify(week));
  const turns = weeks.map((_, start) => [...weeks.slice(start), ...weeks.slice(0, start)].join());
  return turns.sort()[0]!;
}
