import { positiveWholeNumber } from '../../core/kinds.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { searchesInARow } from '../../search/searches-in-a-row.ts';
import type { RotationResult } from '../generate-rotation/result.ts';
import { searchRotation } from '../generate-rotation/search-rotation.ts';
import type { Rota } from '../rota.ts';
import { type RotationInput, rotationInput } from '../rotation-input.ts';
import { keepRotationWithin } from '../rotation-size.ts';

/**
 * Which rotas can I choose from?
 *
 * The same input from several seeds: each rota keeps all rules and is as good by the objective,
 * but the weeks differ. Rotas that are the same but for the week they begin with count once.
 *
 * @param input - As for `generateRotation`; `maxSteps` is for each rota.
 * @param count - How many are wanted (whole number of 1 or more).
 * @returns Distinct rotas, at most `count`; fewer where no more are found in twice as many tries.
 * @throws `INVALID_INPUT` where an argument is malformed.
 * @example
 * ```ts
 * import { generateAlternatives } from 'halfhour/rotation';
 *
 * const rotas = generateAlternatives(
 *   {
 *     employees: 3,
 *     shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *     demand: [[2, 2, 2, 2, 2, 2, 2]],
 *     daysOff: { min: 1, max: 4 },
 *     workStretch: { min: 2, max: 6 },
 *   },
 *   2,
 * );
 * rotas.map(({ measures }) => measures?.longestWorkStretch); // => [5, 5]
 * ```
 */
export function generateAlternatives(
  input: RotationInput,
  count: number,
): readonly RotationResult[] {
  keepRotationWithin('generateAlternatives', input);
  parseArguments('generateAlternatives', {
    '': [rotationInput, input],
    count: [positiveWholeNumber, count],
  });
  const { seed: first = 1 } = input;
  const tries = 2 * count;
  const searches = searchesInARow(input, tries);
  const found = new Map<string, RotationResult>();
  for (let attempt = 0; attempt < tries && found.size < count; attempt++) {
    const control = searches.at(attempt);
    const result = searchRotation({ ...input, ...control, seed: first + attempt });
    if (result.rota === undefined) break;
    const key = identity(result.rota);
    if (!found.has(key)) found.set(key, result);
  }
  searches.finish();
  return [...found.values()];
}

/** The same text for rotas that differ only in the week they begin with. */
function identity(rota: Rota): string {
  const weeks = rota.map((week) => JSON.stringify(week));
  const turns = weeks.map((_, start) => [...weeks.slice(start), ...weeks.slice(0, start)].join());
  return turns.sort()[0]!;
}
