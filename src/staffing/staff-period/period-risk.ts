import { seededRandom } from '../../core/random.ts';
import { gammaQuantile } from '../../math/distributions/gamma.ts';
import { normalCdf } from '../../math/distributions/normal.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { queueOutcomes } from '../engine/queue-outcomes.ts';
import type { PeriodRisk, StaffPeriodInput } from './input.ts';
import {
  countedService,
  countedShares,
  gainBefore,
  gainOf,
  type PeriodTarget,
} from './period-gains.ts';
import type { PeriodRow } from './period-row.ts';

/** Volumes that are drawn for a period: the chance is then right within about a point. */
const DRAWS = 4000;

/** Volumes between which the gain of a day is taken along straight lines, as factors of the forecast. */
const FACTORS = 33;

/** Shares of the time smaller than this are left out. */
const NEGLIGIBLE = 1e-13;

/**
 * The probability that a period meets a service level with these agents.
 *
 * At volumes that are known, contacts in time beyond the target add up over thousands of contacts and are taken as normal:
 * their mean by Erlang, their variance as of a long time in the steady state of each interval. Each day draws its factor,
 * a gamma variable, and so does the period; the chance is the mean over the draws. An interval with more load than
 * agents counts as wholly late, so where volumes vary much it errs on the safe side.
 *
 * Each interval stands alone, as in `expected`: contacts in hand from the one before count with its own handle time. Where
 * handle times move in steps, large centres, which have few agents to spare for that, are off in the mean itself.
 */
export function probabilityToMeet(
  target: PeriodTarget,
  rows: readonly PeriodRow[],
  agents: readonly number[],
  {
    input,
    intervalSeconds,
    risk,
  }: {
    readonly input: StaffPeriodInput;
    readonly intervalSeconds: number;
    readonly risk: PeriodRisk;
  },
): number {
  const { dayVariation = 0, periodVariation = 0 } = risk;
  const days = new Map<string, number[]>();
  let variance = 0;
  for (const [r, { interval }] of rows.entries()) {
    if (interval.contacts === 0) continue;
    variance += varianceOf(target, rows[r]!, agents[r]!, input, intervalSeconds);
    const day = days.get(interval.date ?? '');
    if (day === undefined) days.set(interval.date ?? '', [r]);
    else day.push(r);
  }
  const before = gainBefore(target);
  const gainAt = (day: readonly number[], factor: number) => {
    let gain = 0;
    for (const r of day) {
      const { interval, offeredLoad } = rows[r]!;
      const work = {
        contacts: interval.contacts * factor,
        ahtSeconds: interval.ahtSeconds,
        offeredLoad: offeredLoad * factor,
      };
      gain += gainOf(countedService(work, agents[r]!, [target], input)[0]!, target);
    }
    return gain;
  };
  const chance = (gain: number) =>
    variance > 0 ? normalCdf((before + gain) / Math.sqrt(variance)) : Number(before + gain >= 0);
  if (dayVariation === 0 && periodVariation === 0) {
    let gain = 0;
    for (const day of days.values()) gain += gainAt(day, 1);
    return chance(gain);
  }
  const ofDay = factorsOf(dayVariation);
  const ofPeriod = factorsOf(periodVariation);
  const least = ofDay(0) * ofPeriod(0);
  const most = ofDay(1) * ofPeriod(1);
  const tables = [...days.values()].map((day) =>
    Float64Array.from({ length: FACTORS }, (_, f) =>
      gainAt(day, least + ((most - least) * f) / (FACTORS - 1)),
    ),
  );
  const random = seededRandom(input.seed ?? 1);
  let total = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const period = ofPeriod((draw + 0.5) / DRAWS);
    let gain = 0;
    for (const table of tables)
      gain += between(table, (period * ofDay(random()) - least) / (most - least));
    total += chance(gain);
  }
  return total / DRAWS;
}

/** A factor of mean 1 by its quantile; the outermost ten-thousandths count as their edge. */
function factorsOf(variation: number): (share: number) => number {
  if (variation === 0) return () => 1;
  const shape = 1 / variation ** 2;
  const quantiles = Float64Array.from(
    { length: 257 },
    (_, q) => gammaQuantile(Math.min(1 - 1e-4, Math.max(1e-4, q / 256)), shape) / shape,
  );
  return (share) => between(quantiles, share);
}

/** The value so far along a table, in a straight line between its entries. */
function between(table: Float64Array, share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (table.length - 1);
  const index = Math.min(table.length - 2, Math.floor(place));
  const below = table[index]!;
  return below + (place - index) * (table[index + 1]! - below);
}

/**
 * Variance of the contacts in time beyond the target, as of a long time in the steady state: with D the differences of
 * the solution of Poisson's equation of the birth-death chain, it grows by λ Σ π (E[v²] + 2 E[v] D + 2 D²), for a
 * contact that finds a state and counts v.
 */
function varianceOf(
  target: PeriodTarget,
  { interval: { contacts, ahtSeconds }, offeredLoad }: PeriodRow,
  agents: number,
  { patienceSeconds, serviceLevelDefinition = 'servedWithin' }: StaffPeriodInput,
  intervalSeconds: number,
): number {
  const givingUpRate = patienceSeconds === undefined ? 0 : 1 / patienceSeconds;
  if (givingUpRate === 0 && agents <= offeredLoad) return 0;
  const rate = contacts / intervalSeconds;
  const { shares, lowest } = sharesOfTime(rate, agents, 1 / ahtSeconds, givingUpRate);
  const places = Math.max(1, lowest + shares.length - agents);
  const outcomes = queueOutcomes(
    agents / ahtSeconds,
    givingUpRate,
    target.answerTimeSeconds,
    places,
  );
  const mean = new Float64Array(shares.length);
  const square = new Float64Array(shares.length);
  let average = 0;
  const c = agents / ahtSeconds / (givingUpRate || 1);
  for (let i = 0; i < shares.length; i++) {
    const ahead = i + lowest - agents;
    let inTime = 1;
    let counts = 1;
    if (ahead >= 0) {
      const served = outcomes.servedWithin[ahead]!;
      const gone = givingUpRate === 0 ? 0 : (ahead + 1) / (c + ahead + 1);
      const patient = outcomes.late[ahead]! * (1 - goneBy(givingUpRate, target.answerTimeSeconds));
      [inTime, counts] = countedShares(
        serviceLevelDefinition,
        served,
        Math.max(0, 1 - patient - served),
        gone,
      );
    }
    mean[i] = inTime - target.target * counts;
    square[i] =
      inTime * (1 - target.target) ** 2 + Math.max(0, counts - inTime) * target.target ** 2;
    average += shares[i]! * mean[i]!;
  }
  let variance = 0;
  let flow = 0;
  for (let i = 0; i < shares.length; i++) {
    flow += shares[i]! * (mean[i]! - average);
    const difference = i + 1 < shares.length ? -flow / shares[i]! : 0;
    variance += shares[i]! * (square[i]! + 2 * mean[i]! * difference + 2 * difference ** 2);
  }
  return Math.max(0, variance) * contacts;
}

function goneBy(givingUpRate: number, seconds: number): number {
  return givingUpRate === 0 ? 0 : -expm1(-givingUpRate * seconds);
}

/** Shares of the time with so many contacts in the system, from the lowest number that matters on. */
function sharesOfTime(
  rate: number,
  agents: number,
  endingRate: number,
  givingUpRate: number,
): { readonly shares: number[]; readonly lowest: number } {
  const departing = (state: number) =>
    Math.min(state, agents) * endingRate + Math.max(0, state - agents) * givingUpRate;
  // From the most probable state to both sides.
  const load = rate / endingRate;
  const peak = Math.min(agents, Math.floor(load));
  const below: number[] = [];
  for (let state = peak, weight = 1; state > 0; state--) {
    weight *= departing(state) / rate;
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const above = [1];
  for (let state = peak + 1, weight = 1; ; state++) {
    weight *= rate / departing(state);
    if (weight < NEGLIGIBLE && state > agents) break;
    above.push(weight);
  }
  const weights = [...below.reverse(), ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { shares: weights.map((weight) => weight / total), lowest: peak - below.length };
}
