import type { SearchResult } from '../../search/search-result.ts';
import type { RotationResult } from '../generate-rotation/result.ts';
import type { PeopleOnContract } from '../people-on-contract.ts';
import type { RotationReason } from '../rotation-reason.ts';

/** A crew: so many people, who work the weeks of their rota in turn. */
export interface Crew {
  readonly employees: number;
  /**
   * Its part of the demand: people on each shift (row) and weekday (column). Of crews that are found together it is
   * what the crew works, so that all together may be above the demand where people are to spare.
   */
  readonly demand: readonly (readonly number[])[];
  readonly rotation: RotationResult;
  /** The contract of its people, in a plan where contracts are given. */
  readonly contract?: string | undefined;
}

/**
 * Rotas of several crews. A single crew has the status of its rota, with objective, bound and gap. Several are
 * `feasible`, `unknown`, or `infeasible` where a bound proves that they are too few whatever their rotas.
 */
export interface CrewRotations extends SearchResult {
  /** People of all crews together; 0 where there are no duties. */
  readonly employees: number;
  /** The crews; where they are searched one by one, up to the first without a rota. */
  readonly crews: readonly Crew[];
  /** The people of each contract, in a plan where contracts are given. */
  readonly contracts?: readonly PeopleOnContract[] | undefined;
  /** What people and duties cost a week, in a plan in which that is to be least. */
  readonly cost?: number | undefined;
  /** Why there are no rotas, or the last crew has none. */
  readonly reasons: readonly RotationReason[];
}
