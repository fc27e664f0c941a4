/**
 * What a search comes to: `optimal` is proven, `feasible` keeps every rule, `infeasible` is proven to have no
 * answer, `unknown` ran out of steps or was stopped before it found any.
 */
export type SearchStatus = 'optimal' | 'feasible' | 'infeasible' | 'unknown';

/** What every search tells beside its answer. */
export interface SearchResult {
  readonly status: SearchStatus;
  /** What was minimised or maximised, of the answer; absent without one. */
  readonly objective?: number | undefined;
  /** No answer can be better than this; absent where nothing was proven. */
  readonly bound?: number | undefined;
  /** How far objective and bound are apart, as a share of the bound; absent where one of them is, or the bound is 0 and the objective is not. */
  readonly gap?: number | undefined;
  /** Steps that the search took, of `maxSteps`. */
  readonly steps: number;
}

/** The gap between an objective and its bound, as a share of the bound. */
export function gapOf(
  objective: number | undefined,
  bound: number | undefined,
): number | undefined {
  if (objective === undefined || bound === undefined) return undefined;
  if (objective === bound) return 0;
  return bound === 0 ? undefined : Math.abs(objective - bound) / Math.abs(bound);
}

/** Objective, bound and gap for a result: those that there are. */
export function measured(
  objective: number | undefined,
  bound: number | undefined,
): Pick<SearchResult, 'objective' | 'bound' | 'gap'> {
  const gap = gapOf(objective, bound);
  return {
    ...(objective !== undefined && { objective }),
    ...(bound !== undefined && { bound }),
    ...(gap !== undefined && { gap }),
  };
}

/** Whether a search came to an answer. */
export function hasAnswer(status: SearchStatus | undefined): status is 'optimal' | 'feasible' {
  return status === 'optimal' || status === 'feasible';
}
