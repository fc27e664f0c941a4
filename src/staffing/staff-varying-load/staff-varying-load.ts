import { keepWithin } from '../../core/keep-within.ts';
import { parseInput } from '../../core/parse-input.ts';
import { staffInterval } from '../engine/interval-staffing.ts';
import { availability } from '../shrinkage.ts';
import type { StaffingSeries } from '../staffing-series.ts';
import { checkIntervals, staffingSeriesSchema } from '../staffing-series.ts';
import type { StaffVaryingLoadInput } from './input.ts';
import { staffVaryingLoadInputSchema } from './input.ts';
import { varyingLoads } from './varying-loads.ts';

/** What one method says of one interval. */
export interface LoadAndAgents {
  /** Erlangs. */
  readonly offeredLoad: number;
  /** Agents on position, whole. */
  readonly agents: number;
}

/** One interval by three methods. */
export interface VaryingLoadInterval {
  /** As given; absent where it was not. */
  readonly start?: string | undefined;
  /** As given; absent where it was not. */
  readonly date?: string | undefined;
  /** Each interval on its own. */
  readonly sipp: LoadAndAgents;
  /** Each interval with the contacts that came one handle time earlier. */
  readonly laggedSipp: LoadAndAgents;
  /** The modified offered load. */
  readonly mol: LoadAndAgents;
}

/** Work in hand never quite ends in the model; below so many erlangs nobody stays on for it. */
const LAST_LOAD = 0.01;

/**
 * Half-hours are not independent where handling takes long: how many agents then?
 *
 * Three answers side by side (Green, Kolesar and Whitt 2007). SIPP staffs each interval on its own:
 * right where handle times are short against the interval. Lagged SIPP takes the contacts that came
 * one handle time earlier. MOL takes the load that would be in service with agents for everybody: it
 * also shows the work that is left after closing time, which nobody else staffs.
 *
 * Arrivals are steady within an interval; the work in hand runs off at the current interval's AHT.
 * After closing, the minimum staff does not count, the work in hand does, down to 0.01 erlangs.
 *
 * @param series - The `intervals` in order, without gaps; see {@link StaffingSeries}.
 * @param targets - The targets, and how to treat the load; see {@link StaffVaryingLoadInput}.
 * @returns For each interval, load and agents by each method.
 * @throws `InvalidInputError` with every bad field.
 * @see L. Green, P. Kolesar and W. Whitt, Coping with time-varying demand when setting staffing
 *   requirements for a service system, Production and Operations Management 16 (2007).
 * @example
 * ```ts
 * import { staffVaryingLoad } from 'halfhour/staffing';
 *
 * const intervals = [20, 60, 20, 0].map((contacts) => ({ contacts, ahtSeconds: 1200 }));
 * const staff = staffVaryingLoad(
 *   { intervalSeconds: 1800, intervals },
 *   { targetServiceLevel: 0.8, answerTimeSeconds: 60 },
 * );
 * staff.map(({ sipp, laggedSipp, mol }) => [sipp.agents, laggedSipp.agents, mol.agents]);
 * // => [[18, 7, 10], [46, 27, 30], [18, 37, 29], [0, 13, 13]]
 * ```
 */
export function staffVaryingLoad(
  series: StaffingSeries,
  targets: StaffVaryingLoadInput,
): VaryingLoadInterval[] {
  keepWithin('staffVaryingLoad', { intervals: series?.intervals?.length });
  const { intervals, intervalSeconds } = parseInput(
    'staffVaryingLoad',
    staffingSeriesSchema,
    series,
  );
  checkIntervals('staffVaryingLoad', series);
  const {
    within = 'average',
    start = 'empty',
    ...service
  } = parseInput('staffVaryingLoad', staffVaryingLoadInputSchema, targets);
  const { positionOfScheduled } = availability(service.shrinkage ?? 0);
  const loads = varyingLoads(series, within, start);
  return intervals.map((interval, i) => {
    const minAgents = interval.closed === true ? 0 : (interval.minAgents ?? service.minAgents);
    const ahtSeconds = interval.ahtSeconds > 0 ? interval.ahtSeconds : intervalSeconds;
    const staff = (offeredLoad: number): LoadAndAgents => {
      const isOver = interval.contacts === 0 && offeredLoad < LAST_LOAD;
      // So many contacts of this AHT in the interval make this load.
      const contacts = isOver ? 0 : (offeredLoad * intervalSeconds) / ahtSeconds;
      const work = { contacts, ahtSeconds, intervalSeconds };
      const staffing = staffInterval(work, { ...service, minAgents }, positionOfScheduled);
      return { offeredLoad, agents: staffing.agents };
    };
    return {
      ...(interval.start !== undefined && { start: interval.start }),
      ...(interval.date !== undefined && { date: interval.date }),
      sipp: staff(loads.sipp[i]!),
      laggedSipp: staff(loads.laggedSipp[i]!),
      mol: staff(loads.mol[i]!),
    };
  });
}
