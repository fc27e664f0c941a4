import { RollingExcess } from '../windows/rolling-excess.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { WalkTerms } from './walk-terms.ts';

/** What a duty beyond a limit weighs: half of what it does for half-hours, so that it gives way to another duty, not to none. */
const WEIGHT = 8;

/** The limits of contracts that the states of days do not hold: walks may exceed them on the way, and none in the end. */
export class CrewLimits {
  readonly #excess: readonly RollingExcess[];
  /** By weekday and shift. */
  readonly #prices: readonly Float64Array[];

  constructor({ contracts }: WalkTerms, shifts: number) {
    this.#excess = contracts.map(({ watched }) => new RollingExcess(watched));
    this.#prices = Array.from({ length: 7 }, () => new Float64Array(shifts));
  }

  /** What a walk exceeds its limits by, as it weighs. */
  load({ contract, shifts }: CrewWalk): number {
    const excess = this.#excess[contract]!;
    return excess.isWatched ? WEIGHT * excess.of(shifts) : 0;
  }

  areKept(walks: readonly CrewWalk[]): boolean {
    return walks.every((walk) => this.load(walk) === 0);
  }

  /** What each shift would exceed on each weekday of a stretch that is taken out; undefined where nothing is watched. */
  prices(walk: CrewWalk, from: number, days: number): readonly Float64Array[] | undefined {
    const excess = this.#excess[walk.contract]!;
    if (!excess.isWatched) return undefined;
    for (const prices of this.#prices) prices.fill(0);
    excess.price(walk.shifts, from, days, this.#prices);
    for (const prices of this.#prices) for (let s = 0; s < prices.length; s++) prices[s]! *= WEIGHT;
    return this.#prices;
  }
}
