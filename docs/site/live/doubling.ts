import type { SearchResult } from 'halfhour';

/** So few steps that the first answer is there at once. */
const FIRST_STEPS = 100;

/** Some minutes of a page's patience. */
const MOST_STEPS = 400_000;

/**
 * Searches with few steps and then with twice as many, until one ends by itself: the same input takes the same steps, so
 * all of it together takes at most twice those of the last. Gives each result with the steps that it was allowed.
 */
export function* doubling<Result extends SearchResult>(
  search: (maxSteps: number) => Result,
): Generator<Result> {
  for (let maxSteps = FIRST_STEPS; maxSteps <= MOST_STEPS; maxSteps *= 2) {
    const result = search(maxSteps);
    yield result;
    if (result.status === 'optimal' || result.status === 'infeasible') return;
    if (result.steps < maxSteps) return;
  }
}
