import type { SearchResult } from '../../search/search-result.ts';
import type { RotationResult } from '../generate-rotation/result.ts';
import type { RotationReason } from '../rotation-reason.ts';

/** A crew: so many people, who work the weeks of their rota in turn. */
export interface Crew {
  readonly employees: number;
  /** Its part of the demand: people on each shift (row) and weekday (column). */
  readonly demand: readonly (readonly number[])[];
  readonly rotation: RotationResult;
}

/**
 * Rotas of several crews. A single crew has the status of its rota, with objective, bound and gap. Of several,
 * another way to deal the demand may do better, or go well: they are `feasible` or `unknown`.
 */
export interface CrewRotations extends SearchResult {
  /** People of all crews together. */
  readonly employees: number;
  /** The crews; up to the first without a rota. */
  readonly crews: readonly Crew[];
  /** Why the last crew has no rota, where it has none. */
  readonly reasons: readonly RotationReason[];
}
