import type { SearchBudget } from '../../search/search-budget.ts';
import { oneDayOf } from '../engine/days/one-day.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import type { Pattern } from '../engine/model/pattern.ts';
import { isProven, type SolvedCover, solveCover } from '../engine/solve-cover.ts';

/** The weeks of bench/shifts end by themselves after 8,000 to 30,000 steps; larger problems have room. */
export const STEPS_OF_A_ROUND = 80_000;

/** Steps for a first answer, in case no more than a few are allowed. */
const STEPS_OF_FIRST_ANSWER = 1_000;

/**
 * The best of several rounds, each of which shares out steps of its own, whatever the caller allows: whoever stops the
 * search after some steps has what as many `maxSteps` find. A short round comes first, for an answer soon; then
 * one that is long enough for most; and with `hasMore` rounds of twice as many each until none was cut short.
 */
export function searchDesign(
  model: CoverModel,
  start: readonly Pattern[],
  seed: number,
  budget: SearchBudget,
  hasMore: boolean,
): SolvedCover {
  const round = (steps: number) => {
    const own = budget.round(steps);
    const solved = solveCover(model, start, seed, own);
    return { solved, isOver: isProven(solved) || solved.isInfeasible || !own.wasCutShort };
  };
  // Where all days are alike one of them is a first answer.
  const hasFirst = oneDayOf(model) === undefined;
  let steps = hasFirst ? STEPS_OF_FIRST_ANSWER : STEPS_OF_A_ROUND;
  let { solved, isOver } = round(steps);
  while (!isOver && !budget.exhausted && (hasMore || steps < STEPS_OF_A_ROUND)) {
    steps = Math.max(STEPS_OF_A_ROUND, 2 * steps);
    const next = round(steps);
    solved = better(solved, next.solved);
    isOver = next.isOver || isProven(solved);
  }
  return solved;
}

/** The cheaper cover, with all that both have proven; the later one of two that cost the same. */
function better(before: SolvedCover, after: SolvedCover): SolvedCover {
  return {
    cover: before.cover.objective < after.cover.objective ? before.cover : after.cover,
    bound: Math.max(before.bound, after.bound),
    isInfeasible: before.isInfeasible || after.isInfeasible,
  };
}
