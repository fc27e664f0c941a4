import type { Step } from '../../core/step.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { RotaMeasures } from '../measure-rota/measure-rota.ts';
import type { Rota } from '../rota.ts';
import type { RotationReason } from '../rotation-reason.ts';

/** What one aim came to: the least that was found, and the least that is possible. */
export interface AchievedAim {
  /** `'people too few'`, `'employees'`, `'people too many'`, `'objective'` or `'night spread'`, in this order. */
  readonly name: string;
  readonly value: number;
  /** No rota has less, given the aims before; equal to `value` where that is proven least, absent where nothing is. */
  readonly bound?: number | undefined;
}

/**
 * What a search for a rota came to. `optimal` means that every aim is proven, `feasible` that one is not;
 * where any rota will do, each is `optimal`. `unknown` means that the steps ran out, or that the search
 * could not look at everything. `objective`, `bound` and `gap` are those of the first aim that is not proven,
 * else of the last.
 */
export interface RotationResult extends SearchResult {
  /** The rota, where one was found: employee i works week i, then i + 1, and so on. Where there are no duties there is none. */
  readonly rota?: Rota | undefined;
  /** Employees of the rota, which is its number of weeks; 0 where there are no duties. */
  readonly employees?: number | undefined;
  /** People at work on each shift (as in `demand`) and weekday. */
  readonly planned?: readonly (readonly number[])[] | undefined;
  /** What was made small, in order; empty where any rota would do. */
  readonly aims?: readonly AchievedAim[] | undefined;
  /** What the rota is like to live with. */
  readonly measures?: RotaMeasures | undefined;
  /** Why there is no rota, where there is none. */
  readonly reasons: readonly RotationReason[];
  /** What showed that there is none: sums and bounds, a division with remainder, or an exhausted search. */
  readonly proof?: 'bounds' | 'parity' | 'search' | undefined;
  /** The hours behind the rota, to be computed again. */
  readonly working: readonly Step[];
}
