import { isAtMost } from '../../../core/tie.ts';
import { leaveOneOut, type Observations, type System } from './day-system.ts';

/** A day that lies far off what all others say of it. */
interface FarDay {
  readonly row: number;
  readonly deviation: number;
  /** What it varies by on its own account: as much as makes it as far off as one would expect. */
  readonly ownVariance: number;
}

/** Standard deviations from what all other days predict, beyond which a day is far off. */
const FAR = 4;

/** The days of a system that lie far off what all others say of them. */
export function farDays(system: System): FarDay[] {
  return leaveOneOut(system)
    .filter(({ deviation }) => !isAtMost(Math.abs(deviation), FAR))
    .map(({ row, deviation, variance }) => ({
      row,
      deviation,
      // The likeliest variance of a day of which nothing is known but how far off it is.
      ownVariance: (deviation ** 2 - 1) * variance,
    }));
}

/**
 * Observations of which some days have a variance of their own: the Monday that many take off before a holiday tells what
 * such Mondays do, and not that the level fell. Of a station's days one week ahead it takes 3 % off the errors
 * (`npm run accuracy -- forecast --series southern`).
 */
export function withOwnVariances(observations: Observations, far: readonly FarDay[]): Observations {
  if (far.length === 0) return observations;
  const byRow = new Map(far.map(({ row, ownVariance }) => [row, ownVariance]));
  const chance = observations.chance.map(
    (variance, i) => variance + (byRow.get(observations.rows[i]!) ?? 0),
  );
  return { ...observations, chance };
}
