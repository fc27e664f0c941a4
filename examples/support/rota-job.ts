import {
  generateRotation,
  type PlainError,
  plainError,
  type RotationInput,
  type RotationResult,
  type SearchProgress,
} from 'halfhour';

/** What the page asks of its worker. */
export interface RotaJob {
  readonly input: RotationInput;
  /** Shared memory whose first element becomes 1 when the planner has seen enough. */
  readonly stop: Int32Array;
}

/** What the worker tells the page. */
export type RotaNews =
  | { readonly kind: 'progress'; readonly progress: SearchProgress }
  | { readonly kind: 'answer'; readonly result: RotationResult }
  | { readonly kind: 'error'; readonly error: PlainError };

/** Searches, tells how far it is, and answers with the best so far as soon as it is told to stop. */
export function runRotaJob({ input, stop }: RotaJob, tell: (news: RotaNews) => void): void {
  const signal = {
    get aborted() {
      return Atomics.load(stop, 0) === 1;
    },
  };
  try {
    const onProgress = (progress: SearchProgress) => tell({ kind: 'progress', progress });
    tell({ kind: 'answer', result: generateRotation({ ...input, signal, onProgress }) });
  } catch (error) {
    tell({ kind: 'error', error: plainError(error) });
  }
}
