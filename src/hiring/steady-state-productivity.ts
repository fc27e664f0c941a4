import { fraction, nonNegative, positive } from '../core/kinds.ts';
import { parseArguments } from '../core/parse-input.ts';
import { exp } from '../math/elementary/exp.ts';

/**
 * How much does the mean head produce in a centre that keeps its size?
 *
 * People leave at a constant rate whatever their tenure, a leaver is replaced at once, a hire trains
 * without output and then learns: output 1 - (1 - startProductivity) e^(-learningRate t). The mean is
 * e^(-rate training) (1 - (1 - startProductivity) rate / (rate + learningRate)), by a renewal argument
 * as in Whitt (2006). Divide the agents needed by it.
 *
 * @param attritionRate - Leavers per head and year (0 or more): -ln(1 - yearly share).
 * @param trainingYears - Training without output, in years (0 or more): 6 weeks are 6 / 52.
 * @param startProductivity - Output right after training against an experienced agent (0 to 1).
 * @param learningRate - How fast the rest is learnt, per year (above 0).
 * @returns Mean output of a head, 0 to 1.
 * @throws InvalidInputError for a number outside its domain.
 * @example
 * ```ts
 * import { steadyStateProductivity } from 'halfhour/hiring';
 *
 * steadyStateProductivity(0.4, 6 / 52, 0.5, 6); // => 0.92505…
 * ```
 */
export function steadyStateProductivity(
  attritionRate: number,
  trainingYears: number,
  startProductivity: number,
  learningRate: number,
): number {
  parseArguments('steadyStateProductivity', {
    attritionRate: [nonNegative, attritionRate],
    trainingYears: [nonNegative, trainingYears],
    startProductivity: [fraction, startProductivity],
    learningRate: [positive, learningRate],
  });
  const learning = ((1 - startProductivity) * attritionRate) / (attritionRate + learningRate);
  return exp(-attritionRate * trainingYears) * (1 - learning);
}
