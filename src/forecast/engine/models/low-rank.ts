import { principalAxes } from '../../../math/principal-axes.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { CleanTable } from '../table/day-table.ts';
import { latestRows, type VolumeModel } from './latest-days.ts';
import { USUAL_MEMORY } from './profile-memory.ts';

/** Days that the model looks back, where profiles last. */
const DAYS = 182;

/** Daily shapes at most: with 8 instead of 6 a few series err less, by up to 0.4 % (`npm run accuracy -- forecast --series`), and all take longer. */
const MOST_SHAPES = 6;

/** Same weekdays that a score's weekday mean is taken over. */
const SAME_WEEKDAYS = 10;

/**
 * Low-rank model: on the root scale each day is a mix of a few daily shapes, as many as stand out of the noise; the day's scores are
 * forecast by their weekday mean and an autoregression of order one from open day to open day.
 *
 * Source: Shen & Huang, Interday forecasting and intraday updating of call center arrivals,
 * Manufacturing & Service Operations Management 10 (2008).
 */
export const lowRank: VolumeModel = (past, origin, count, { forget, noise } = USUAL_MEMORY) => {
  // Twice the mean age of what smoothing would remember.
  const days = Math.min(DAYS, Math.ceil((2 * WEEK_DAYS) / forget));
  const rows = latestRows(past, origin, days).reverse();
  const forecast = new Float64Array(count * past.slots);
  if (rows.length === 0) return forecast;
  const roots = rows.map((row) => rootScale(past, row));
  const fitted = roots.map((day) => new Float64Array(day.length));
  const chance = noise * largestOfChance(roots);
  for (const [k, axis] of principalAxes(roots, MOST_SHAPES).entries()) {
    const scores = roots.map((day) => dot(day, axis));
    if (k > 0 && scores.reduce((all, score) => all + score * score, 0) < chance) break;
    for (const [i, score] of scores.entries()) addScaled(fitted[i]!, axis, score);
    const predicted = forecastScores(past, rows, scores, origin, count);
    for (let day = 0; day < count; day++) {
      addScaled(forecast.subarray(day * past.slots, (day + 1) * past.slots), axis, predicted[day]!);
    }
  }
  const factor = returnFactor(past, rows, fitted);
  for (let cell = 0; cell < forecast.length; cell++)
    forecast[cell] = factor * squared(forecast[cell]!);
  return forecast;
};

/**
 * The largest eigenvalue that so many days of so many slots of nothing but noise of variance 1 have: shapes that vary less are
 * chance (Marchenko & Pastur 1967; Geman, Annals of Probability 8, 1980). Busy lines show more shapes than quiet ones.
 */
function largestOfChance(roots: readonly Float64Array[]): number {
  const slots = roots[0]!.filter((_, slot) => roots.some((day) => day[slot]! > 0)).length;
  return (Math.sqrt(roots.length) + Math.sqrt(slots)) ** 2;
}

/**
 * Contacts over the squares of their fitted roots: a square of a mean is not the mean of the squares,
 * and the fewer the contacts, the less.
 */
function returnFactor(
  past: CleanTable,
  rows: readonly number[],
  fitted: readonly Float64Array[],
): number {
  let seen = 0;
  let expected = 0;
  for (const [i, row] of rows.entries()) {
    const roots = fitted[i]!;
    for (let slot = 0; slot < past.slots; slot++) {
      seen += past.contacts[row * past.slots + slot]!;
      expected += squared(roots[slot]!);
    }
  }
  return expected > 0 ? seen / expected : 0;
}

function squared(root: number): number {
  return Math.max(root, 0) ** 2;
}

function addScaled(out: Float64Array, axis: Float64Array, score: number): void {
  for (let slot = 0; slot < out.length; slot++) out[slot]! += score * axis[slot]!;
}

/** Root of count plus a quarter steadies the variance of counts; closed slots stay 0. */
function rootScale(past: CleanTable, row: number): Float64Array {
  const roots = new Float64Array(past.slots);
  for (let slot = 0; slot < past.slots; slot++) {
    const cell = row * past.slots + slot;
    if (past.open[cell] === 1) roots[slot] = Math.sqrt(past.contacts[cell]! + 0.25);
  }
  return roots;
}

function forecastScores(
  past: CleanTable,
  rows: readonly number[],
  scores: readonly number[],
  origin: number,
  count: number,
): Float64Array {
  const means = weekdayMeans(past, rows, scores);
  const residuals = scores.map((score, i) => score - means[past.weekdays[rows[i]!]!]!);
  const persistence = autocorrelation(residuals);
  let deviation = residuals.at(-1)!;
  return Float64Array.from({ length: count }, (_, day) => {
    const row = origin + day;
    if (past.closed[row] === 0) deviation *= persistence;
    return means[past.weekdays[row]!]! + deviation;
  });
}

function weekdayMeans(
  past: CleanTable,
  rows: readonly number[],
  scores: readonly number[],
): Float64Array {
  const overall = scores.reduce((a, b) => a + b, 0) / scores.length;
  return Float64Array.from({ length: WEEK_DAYS }, (_, weekday) => {
    const own = scores.filter((_, i) => past.weekdays[rows[i]!] === weekday).slice(-SAME_WEEKDAYS);
    return own.length === 0 ? overall : own.reduce((a, b) => a + b, 0) / own.length;
  });
}

/** How much of a deviation is left a day later; 0 where too few days tell. */
function autocorrelation(residuals: readonly number[]): number {
  if (residuals.length < 11) return 0;
  let product = 0;
  let square = 0;
  for (let i = 1; i < residuals.length; i++) {
    product += residuals[i - 1]! * residuals[i]!;
    square += residuals[i - 1]! ** 2;
  }
  return square > 0 ? Math.min(Math.max(product / square, -0.95), 0.97) : 0;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
