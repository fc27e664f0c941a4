import { solveLinear } from '../../math/linear-algebra.ts';
import type { LearnedUpdate } from './day-reforecast.ts';
import type { PastDay } from './past-mornings.ts';

/** An update rule, learned from past days. */
export interface UpdateRule {
  readonly learned: LearnedUpdate;
  /** Share of the day's variance that is left once the morning is known (0..1). */
  readonly varianceLeft: number;
  /** The factor for the rest of a day, from what was seen and forecast slot by slot. */
  readonly factor: (seen: Float64Array, forecast: Float64Array) => number;
}

/** Contacts added to both sides of a ratio, so that a few contacts do not make a large one. */
const STEADY = 10;

/** Fewer days teach nothing. */
const LEAST_DAYS = 14;

/** Parts of the learned weights that are tried; 0 is no update. */
const PARTS = [0, 0.25, 0.5, 0.75, 1];

/** An update has to cut the error by this part at least to be worth its risk. */
const LEAST_GAIN = 0.003;

/** Ridge of the regression, against the sum of squared deviations. */
const RIDGE = 0.05;

/**
 * Learns how much of a day's deviation so far lasts: a ridge regression of the log ratio of the
 * rest on those of the whole morning and of its last hours. Every past day is judged by weights
 * learned from the other days, and only the part of the weights that helps is kept.
 */
export function learnUpdate(
  days: readonly PastDay[],
  known: Uint8Array,
  lastHours: Uint8Array,
): UpdateRule {
  const inputs = (seen: Float64Array, forecast: Float64Array): [number, number] => {
    const day = logRatio(seen, forecast, known);
    return [day, logRatio(seen, forecast, lastHours) - day];
  };
  const rest = known.map((isKnown, slot) => (isKnown === 1 || slot < lastOf(known) ? 0 : 1));
  const samples = days.map(
    ({ actual, forecast }): Sample => ({
      inputs: inputs(actual, forecast),
      output: logRatio(actual, forecast, rest),
      weight: sumOf(forecast, rest),
    }),
  );
  const errors = (part: number) =>
    days.reduce((total, { actual, forecast }, i) => {
      const factor = Math.exp(part * dot(leftOut[i]!, samples[i]!.inputs));
      return total + absoluteError(actual, forecast, rest, factor);
    }, 0);
  const enough = days.length >= LEAST_DAYS && known.includes(1) && rest.includes(1);
  const leftOut = enough ? samples.map((_, i) => regress(samples.filter((_, k) => k !== i))) : [];
  const without = enough ? errors(0) : 0;
  const scored = enough ? PARTS.map((part) => ({ part, error: errors(part) })) : [];
  const best = scored.reduce((a, b) => (b.error < a.error ? b : a), { part: 0, error: without });
  const part = best.error < (1 - LEAST_GAIN) * without ? best.part : 0;
  const weights = part === 0 ? [0, 0] : regress(samples).map((weight) => part * weight);
  const seen = days.reduce((total, { actual }) => total + sumOf(actual, rest), 0);
  const left = samples.map(({ output, inputs: x }, i) =>
    part === 0 ? output : output - part * dot(leftOut[i]!, x),
  );
  return {
    learned: {
      days: days.length,
      weightOfDay: weights[0]!,
      weightOfLastHours: weights[1]!,
      wapeWithout: seen > 0 ? without / seen : 0,
      wapeWith: seen > 0 ? (part === 0 ? without : best.error) / seen : 0,
    },
    varianceLeft: Math.min(
      1,
      ratioOfSquares(
        left,
        samples.map(({ output }) => output),
      ),
    ),
    factor: (contacts, forecast) => Math.exp(dot(weights, inputs(contacts, forecast))),
  };
}

interface Sample {
  readonly inputs: readonly [number, number];
  readonly output: number;
  readonly weight: number;
}

/** Ridge regression through the origin: a morning as forecast says that the rest will be, too. */
function regress(samples: readonly Sample[]): number[] {
  const matrix = [
    [1e-9, 0],
    [0, 1e-9],
  ];
  const right = [0, 0];
  for (const { inputs, output, weight } of samples) {
    for (let i = 0; i < 2; i++) {
      right[i]! += weight * inputs[i]! * output;
      for (let j = 0; j < 2; j++) matrix[i]![j]! += weight * inputs[i]! * inputs[j]!;
    }
  }
  const ridge = RIDGE * (matrix[0]![0]! + matrix[1]![1]!);
  matrix[0]![0]! += ridge;
  matrix[1]![1]! += ridge;
  return [...solveLinear(matrix, right)];
}

function logRatio(actual: Float64Array, forecast: Float64Array, slots: Uint8Array): number {
  return Math.log((sumOf(actual, slots) + STEADY) / (sumOf(forecast, slots) + STEADY));
}

function sumOf(values: Float64Array, slots: Uint8Array): number {
  return values.reduce((total, value, slot) => total + (slots[slot] === 1 ? value : 0), 0);
}

function absoluteError(
  actual: Float64Array,
  forecast: Float64Array,
  slots: Uint8Array,
  factor: number,
): number {
  return actual.reduce(
    (total, value, slot) =>
      total + (slots[slot] === 1 ? Math.abs(value - factor * forecast[slot]!) : 0),
    0,
  );
}

function lastOf(known: Uint8Array): number {
  return known.lastIndexOf(1);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, x, i) => total + x * b[i]!, 0);
}

function ratioOfSquares(a: readonly number[], b: readonly number[]): number {
  const squares = (values: readonly number[]) => values.reduce((total, x) => total + x * x, 0);
  const whole = squares(b);
  return whole > 0 ? squares(a) / whole : 1;
}
