import type { SearchControl, SearchProgress } from './search-control.ts';

/** Several searches in a row, whose progress is that of one. */
interface SearchesInARow {
  /** The control of the search so far along the row, from 0. */
  readonly at: (index: number) => SearchControl;
  /** Reports that all of them are over, however many there were. */
  readonly finish: () => void;
}

/** The control of at most so many searches in a row: steps add up, and the fraction reaches 1 once. */
export function searchesInARow(
  { maxSteps, seed, signal, onProgress }: SearchControl,
  count: number,
): SearchesInARow {
  let last: SearchProgress | undefined;
  const report = (progress: SearchProgress) => {
    last = progress;
    onProgress?.(progress);
  };
  return {
    at: (index) => {
      const stepsBefore = last?.steps ?? 0;
      const add = (progress: SearchProgress) => {
        const steps = stepsBefore + progress.steps;
        const fraction = Math.min(0.99, (index + progress.fraction) / count);
        report({ ...progress, steps, maxSteps: count * progress.maxSteps, fraction });
      };
      return { maxSteps, seed, signal, onProgress: onProgress && add };
    },
    finish: () => {
      if (last !== undefined) report({ ...last, fraction: 1 });
    },
  };
}
