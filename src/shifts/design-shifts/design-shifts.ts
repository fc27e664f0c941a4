import { SearchBudget } from '../../search/search-budget.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { patternsFrom } from '../engine/model/match-duty.ts';
import { checkDesignInput, type DesignShiftsInput } from './input.ts';
import { presentDesign } from './present-design.ts';
import type { ShiftDesign } from './result.ts';
import { STEPS_OF_A_ROUND, searchDesign } from './search-design.ts';

/**
 * Which shifts should we run, how many of each on each day, and when does everybody eat?
 *
 * Chooses starts, lengths, numbers and the place of every break so that pay, premiums and the
 * prices set on under- and overstaffing are least, and proves how much less could be possible at
 * most. A shift belongs to the day on which it starts and covers the next date from midnight; a
 * week without a `startDate` repeats, so its last night covers the first morning.
 *
 * The requirement is agents on shift and at no break. Meals and rests are placed here, so they must not
 * be in a shrinkage that was added before; absence, training and the like must be. When not to use it: for
 * who works which shift; that is a rota, made from `dailyDemand`.
 *
 * @param input - Requirement, shift types, prices and limits; how long to search (`maxSteps`: a
 *   pivot of the linear program, or a shift tried in the place of others) and the seed.
 * @returns Duties with their breaks, starts by day, cost, bound and gap, coverage, and reasons
 *   where not every rule can be kept.
 * @throws InvalidInputError if the input is malformed. A problem without a solution is not an
 *   error: see `status` and `reasons`.
 * @see Bechtold and Jacobs 1990 and Aykin 1996 for shifts with flexible breaks; Dantzig 1954 for
 *   the covering model; Gilmore and Gomory 1961 for columns made as they are needed.
 * @example
 * ```ts
 * import { designShifts } from 'halfhour/shifts';
 *
 * const design = designShifts({
 *   requirement: { intervalSeconds: 3600, agents: [...Array(9).fill(0), 2, 3, 3, 3, 3, 3, 2, 2, ...Array(7).fill(0)] },
 *   shiftTypes: [
 *     {
 *       id: 'full-time',
 *       lengthMinutes: 480,
 *       breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
 *     },
 *     { id: 'part-time', lengthMinutes: 240 },
 *   ],
 * });
 * design.status; // => 'optimal'
 * design.objective; // => 22
 * design.coverage.underHours; // => 0
 * ```
 */
export function designShifts(input: DesignShiftsInput): ShiftDesign {
  checkDesignInput('designShifts', input);
  const model = coverModelOf(input);
  const { maxSteps, seed = 1, startFrom = [] } = input;
  const budget = new SearchBudget('bound', maxSteps ?? STEPS_OF_A_ROUND, input);
  const start = patternsFrom(startFrom, model);
  const solved = searchDesign(model, start, seed, budget, maxSteps !== undefined);
  const design = presentDesign(input, solved, budget);
  budget.finish();
  return design;
}
