import { firstIndex, lastAtMost } from '../../../core/bisect.ts';
import type { HandleTimeShape, PatienceCurve } from '../../../core/caller-behaviour.ts';
import { sum } from '../../../core/sum.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { exponentialVariates, type Variates } from './exponential.ts';
import { normalVariates } from './normal.ts';

/** Handle times of a shape, with mean 1. */
export function handleTimeVariates(shape: HandleTimeShape, next: () => number): Variates {
  switch (shape.kind) {
    case 'exponential':
      return exponentialVariates(next);
    case 'constant':
      return () => 1;
    case 'lognormal':
      return lognormalVariates(shape.squaredVariation, next);
    case 'empirical':
      return empiricalVariates(shape.seconds, next);
  }
}

/** Seconds of patience, of a caller who is known to have waited so long without giving up. */
export type PatienceVariates = (atLeastSeconds?: number) => number;

/** Patience in seconds; without a mean or a curve it has no end. */
export function patienceVariates(
  patience: { readonly meanSeconds: number } | PatienceCurve | undefined,
  next: () => number,
): PatienceVariates {
  if (patience === undefined) return () => Infinity;
  if ('surviving' in patience) return curveVariates(patience, next);
  const { meanSeconds } = patience;
  const exponential = exponentialVariates(next);
  return (atLeastSeconds = 0) => atLeastSeconds + meanSeconds * exponential();
}

/** Evenly spread over 0 to 1, both excluded. */
export function uniformVariates(next: () => number): Variates {
  return () => (next() + 0.5) / 4294967296;
}

function lognormalVariates(squaredVariation: number, next: () => number): Variates {
  const variance = log(1 + squaredVariation);
  const deviation = Math.sqrt(variance);
  const normal = normalVariates(next);
  return () => exp(deviation * normal() - variance / 2);
}

function empiricalVariates(seconds: ArrayLike<number>, next: () => number): Variates {
  const values = Float64Array.from(seconds);
  const mean = sum(values) / values.length;
  const uniform = uniformVariates(next);
  return () => values[Math.floor(uniform() * values.length)]! / mean;
}

function curveVariates(
  { seconds, surviving }: PatienceCurve,
  next: () => number,
): PatienceVariates {
  const uniform = uniformVariates(next);
  return (atLeastSeconds = 0) => {
    // The steps of the curve that such a caller has behind him, and the share that is left there.
    const behind = atLeastSeconds > 0 ? lastAtMost(seconds, atLeastSeconds) + 1 : 0;
    const share = uniform() * (behind > 0 ? surviving[behind - 1]! : 1);
    const end = firstIndex(surviving.length, (i) => surviving[i]! <= share);
    return end < seconds.length ? Math.max(seconds[end]!, atLeastSeconds) : Infinity;
  };
}
