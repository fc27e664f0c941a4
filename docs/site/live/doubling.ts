import type { SearchResult } from 'halfhour';

/** So few steps that the first answer is there at once. */
const FIRST_STEPS = 100;

/** Some minutes of a page's patience. */
const MOST_STEPS = 400_000;

/**
 * Searches with few steps and then with twice as many, until the answer is proven: the same input takes the same steps,
 * so all of it together takes at most twice those of the last. A search that ends before its steps do has not ended by
 * itself: it gives each of its parts a share of them, and finds more with a larger one.
 */
export function* doubling<Result extends SearchResult>(
  search: (maxSteps: number) => Result,
): Generator<Result> {
  for (let maxSteps = FIRST_STEPS; maxSteps <= MOST_STEPS; maxSteps *= 2) {
    const result = search(maxSteps);
    yield result;
    if (result.status === 'optimal' || result.status === 'infeasible') return;
  }
}
