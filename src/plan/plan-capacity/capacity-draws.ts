import { seededRandom } from '../../core/random.ts';
import { normalQuantile } from '../../math/distributions/normal.ts';
import { exp } from '../../math/elementary/exp.ts';
import type { CapacityTeam, PlanCapacityInput } from './input.ts';
import type { KnownQueue } from './queue-volumes.ts';
import { at } from './queue-work.ts';
import type { CapacityBand } from './result.ts';

/** One way in which everything that is not sure may turn out. */
export interface CapacityDraw {
  /** Load of a queue in a period, over the given one. */
  readonly loadFactor: (queue: KnownQueue, period: number) => number;
  /** How far the shrinkage of a team is off, in standard errors. */
  readonly shrinkage: (team: CapacityTeam) => number;
  /** Hazards of leaving in a team, over the given ones. */
  readonly leavingFactor: (team: CapacityTeam) => number;
}

/**
 * Draws of all parts together. A forecast that is too high is so in all periods, and so are handle time, shrinkage and
 * attrition: each queue and each team has one number a draw for each part, and all scenarios have the same draws. Of contacts
 * that are forecast from a past, a part of the error is each period's own, as the trial has it.
 */
export function capacityDraws(
  { teams, draws = 1000 }: PlanCapacityInput,
  queues: readonly KnownQueue[],
  seed: number,
): CapacityDraw[] {
  const normal = normals(seed);
  // By themselves, so that a queue that is forecast does not move the draws of others.
  const own = normals(seed + 1);
  const numbers = (names: readonly { readonly name: string }[]) =>
    new Map(names.map(({ name }) => [name, [normal(), normal()] as const]));
  return Array.from({ length: draws }, () => {
    const ofQueue = numbers(queues);
    const ofTeam = numbers(teams);
    const ofPeriods = new Map(
      queues.flatMap(({ name, contacts, sharedError = 1 }) =>
        sharedError < 1 ? [[name, contacts.map(own)] as const] : [],
      ),
    );
    return {
      loadFactor: ({ name, contactsError = 0, ahtError = 0, sharedError = 1 }, t) => {
        const [shared, aht] = ofQueue.get(name)!;
        const apart = ofPeriods.get(name)?.[t] ?? 0;
        const contacts =
          sharedError === 1
            ? shared
            : Math.sqrt(sharedError) * shared + Math.sqrt(1 - sharedError) * apart;
        return exp(at(contactsError, t) * contacts + ahtError * aht);
      },
      shrinkage: ({ name }) => ofTeam.get(name)![0],
      leavingFactor: ({ name, attritionError = 0 }) => exp(attritionError * ofTeam.get(name)![1]),
    };
  });
}

/** Standard normal numbers, drawn anew at each call. */
function normals(seed: number): () => number {
  const random = seededRandom(seed);
  // The generator may give 0, whose quantile does not exist.
  return () => normalQuantile(Math.max(random(), 1e-16));
}

/** Odds of 99 to 1 are the most that a draw gives, unless more is given. */
const MOST_ODDS = 99;

/**
 * Shrinkage that is so many standard errors off. Its log odds move, so that it stays between 0 and 1; near the given
 * value that is the standard error as a share of paid time.
 */
export function shrinkageDrawn(given: number, error: number, z: number): number {
  if (error === 0 || given === 0) return given;
  const odds = given / (1 - given);
  const moved = odds * exp((error * z) / (given * (1 - given)));
  const kept = Math.min(moved, Math.max(MOST_ODDS, odds));
  return kept / (1 + kept);
}

/** A tenth, half and nine tenths of the draws; sorts them. */
export function bandOf(values: Float64Array): CapacityBand {
  values.sort();
  return { p10: quantile(values, 0.1), p50: quantile(values, 0.5), p90: quantile(values, 0.9) };
}

/** The quantile of sorted values, straight between two of them (type 7 of Hyndman and Fan, 1996). */
export function quantile(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const low = Math.floor(place);
  const below = sorted[low]!;
  return below + (place - low) * ((sorted[low + 1] ?? below) - below);
}
