import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import type { StaffingSeries } from '../staffing-series.ts';

/** Offered loads of the same intervals by three methods, in erlangs. */
interface VaryingLoads {
  readonly sipp: Float64Array;
  readonly laggedSipp: Float64Array;
  readonly mol: Float64Array;
}

/** Which load of an interval counts: its average, or its largest. */
export type LoadWithin = 'average' | 'peak';

/** What is at work when the series begins: nothing, or what its own end leaves, as in a repeated day or week. */
export type LoadAtStart = 'empty' | 'cyclic';

/** The loads by each method; arrivals are steady within an interval. */
export function varyingLoads(
  series: StaffingSeries,
  within: LoadWithin,
  start: LoadAtStart,
): VaryingLoads {
  const { intervals, intervalSeconds } = series;
  const sipp = Float64Array.from(
    intervals,
    ({ contacts, ahtSeconds }) => (contacts * ahtSeconds) / intervalSeconds,
  );
  return {
    sipp,
    laggedSipp: laggedLoads(series, sipp, start),
    mol: modifiedLoads(series, sipp, within, start),
  };
}

/** The load that arrived one handle time earlier: what agents now have in hand. */
function laggedLoads(
  { intervals, intervalSeconds }: StaffingSeries,
  loads: Float64Array,
  start: LoadAtStart,
): Float64Array {
  const loadAt = (index: number) => {
    if (index >= 0) return loads[index]!;
    return start === 'empty' ? 0 : loads[((index % loads.length) + loads.length) % loads.length]!;
  };
  return loads.map((_, i) => {
    const lag = intervals[i]!.ahtSeconds / intervalSeconds;
    const whole = Math.floor(lag);
    const part = lag - whole;
    return (1 - part) * loadAt(i - whole) + part * loadAt(i - whole - 1);
  });
}

/**
 * The contacts that would be in service with agents for everybody: each interval's load moves
 * towards its own target, faster the shorter the handle time, m' = (load - m) / AHT.
 */
function modifiedLoads(
  series: StaffingSeries,
  loads: Float64Array,
  within: LoadWithin,
  start: LoadAtStart,
): Float64Array {
  const decays = series.intervals.map(({ ahtSeconds }) =>
    ahtSeconds > 0 ? series.intervalSeconds / ahtSeconds : Infinity,
  );
  let load = start === 'empty' ? 0 : loadThatRecurs(loads, decays);
  return loads.map((target, i) => {
    const before = load;
    load = target + (before - target) * exp(-decays[i]!);
    return within === 'peak' ? Math.max(before, load) : averageLoad(before, target, decays[i]!);
  });
}

function averageLoad(before: number, target: number, decay: number): number {
  return decay === Infinity ? target : target + ((before - target) * -expm1(-decay)) / decay;
}

/** The load at the start that is there again at the end: the end is linear in the start. */
function loadThatRecurs(loads: Float64Array, decays: readonly number[]): number {
  let ifEmpty = 0;
  let kept = 1;
  for (const [i, target] of loads.entries()) {
    const remains = exp(-decays[i]!);
    ifEmpty = target + (ifEmpty - target) * remains;
    kept *= remains;
  }
  return kept < 1 ? ifEmpty / (1 - kept) : 0;
}
