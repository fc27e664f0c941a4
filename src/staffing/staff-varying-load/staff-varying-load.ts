import { keepWithin } from '../../core/keep-within.ts';
import { staffVaryingLoad as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { gammaQuantile } from '../../math/distributions/gamma.ts';
import { staffInterval } from '../engine/interval-staffing.ts';
import type { ServiceTargets } from '../service-targets.ts';
import {
  checkIntervals,
  type SeriesInterval,
  type StaffingSeries,
  staffingSeriesSchema,
} from '../staffing-series.ts';
import {
  type DayUncertainty,
  type StaffVaryingLoadInput,
  staffVaryingLoadInputSchema,
} from './input.ts';
import { keepService, serviceOf, type VaryingInterval } from './keep-service.ts';
import { varyingLoads } from './varying-loads.ts';

/** What one method says of one interval. */
export interface LoadAndAgents {
  /** Erlangs. */
  readonly offeredLoad: number;
  /** Agents on position, whole. */
  readonly agents: number;
}

/** One interval: the agents that keep its service, and what three formulas say of it. */
export interface VaryingLoadInterval {
  /** As given; absent where it was not. */
  readonly start?: string | undefined;
  /** As given; absent where it was not. */
  readonly date?: string | undefined;
  /** Contacts that it is staffed for: as given, or those of the day that `uncertainty` asks for. */
  readonly contacts: number;
  /** The fewest agents on position, whole, with which those who call in it are served to target. */
  readonly agents: number;
  /** The service level of those who call in it, with these agents in all intervals; 1 without contacts. */
  readonly serviceLevel: number;
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
 * Half-hours are not independent where volumes move or handling takes long: how many agents then?
 *
 * `agents` keeps the service of every interval, at any size and handle time: the queue is lived in probabilities from the
 * first second to the last (M(t)/M/s(t), its contacts stepped through time), and each interval in turn takes the fewest agents
 * that serve those who call in it. With `uncertainty` the targets hold on that share of days, as fewer contacts with the
 * same agents are served better.
 *
 * Beside it what formulas say (Green, Kolesar and Whitt 2007), which the guide measures. SIPP staffs each interval on its
 * own. Lagged SIPP takes the contacts that came one handle time earlier. MOL takes the load that would be in service with
 * agents for everybody.
 *
 * Arrivals are steady within an interval, agents who leave finish the contact in hand, and the work in hand runs off at
 * the current interval's AHT. After closing the minimum staff does not count, the work in hand does: MOL's agents
 * stay, down to 0.01 erlangs.
 *
 * @param series - The `intervals` in order, without gaps; see {@link StaffingSeries}.
 * @param targets - The targets, and how to treat the load; see {@link StaffVaryingLoadInput}.
 * @returns For each interval the agents that keep its service, and load and agents by each formula.
 * @throws `InvalidInputError` with every bad field.
 * @see L. Green, P. Kolesar and W. Whitt, Coping with time-varying demand when setting staffing
 *   requirements for a service system, Production and Operations Management 16 (2007); A. Ingolfsson et al., A survey
 *   and experimental comparison of service-level-approximation methods for nonstationary M(t)/M/s(t) queueing systems
 *   with exhaustive discipline, INFORMS Journal on Computing 19 (2007).
 * @example
 * ```ts
 * import { staffVaryingLoad } from 'halfhour/staffing';
 *
 * const intervals = [20, 60, 20, 0].map((contacts) => ({ contacts, ahtSeconds: 1200 }));
 * const staff = staffVaryingLoad(
 *   { intervalSeconds: 1800, intervals },
 *   { targetServiceLevel: 0.8, answerTimeSeconds: 60 },
 * );
 * staff.map(({ agents, serviceLevel }) => [agents, serviceLevel]);
 * // => [[10, 0.804…], [32, 0.822…], [31, 0.806…], [13, 1]]
 * staff.map(({ sipp, laggedSipp, mol }) => [sipp.agents, laggedSipp.agents, mol.agents]);
 * // => [[18, 7, 10], [46, 27, 30], [18, 37, 29], [0, 13, 13]]
 * ```
 */
export function staffVaryingLoad(
  series: StaffingSeries,
  targets: StaffVaryingLoadInput,
): VaryingLoadInterval[] {
  keepWithin('staffVaryingLoad', limits, { intervals: series?.intervals?.length });
  parseInput('staffVaryingLoad', staffingSeriesSchema, series);
  checkIntervals('staffVaryingLoad', series);
  const input = parseInput('staffVaryingLoad', staffVaryingLoadInputSchema, targets);
  const { within = 'average', start = 'empty', uncertainty, ...service } = input;
  const busier = uncertainty === undefined ? series : busierDay(series, uncertainty);
  const loads = varyingLoads(busier, within, start);
  keepWithin('staffVaryingLoad', limits, { erlangs: largest(loads.sipp) });
  const { intervals, intervalSeconds } = busier;
  const formulas = intervals.map((interval, i) => {
    const minAgents = fewestOf(interval, service);
    const ahtSeconds = ahtOf(interval, intervalSeconds);
    const staff = (offeredLoad: number): LoadAndAgents => {
      const isOver = interval.contacts === 0 && offeredLoad < LAST_LOAD;
      // So many contacts of this AHT in the interval make this load.
      const contacts = isOver ? 0 : (offeredLoad * intervalSeconds) / ahtSeconds;
      const work = { contacts, ahtSeconds, intervalSeconds };
      const staffing = staffInterval(work, { ...service, minAgents }, 1);
      return { offeredLoad, agents: staffing.agents };
    };
    return {
      sipp: staff(loads.sipp[i]!),
      laggedSipp: staff(loads.laggedSipp[i]!),
      mol: staff(loads.mol[i]!),
    };
  });
  const varying = intervals.map((interval, i): VaryingInterval => {
    const ahtSeconds = ahtOf(interval, intervalSeconds);
    const { patienceSeconds, answerTimeSeconds } = service;
    return {
      flow: {
        seconds: intervalSeconds,
        arrivalRate: interval.contacts / intervalSeconds,
        endingRate: 1 / ahtSeconds,
        givingUpRate: patienceSeconds === undefined ? 0 : 1 / patienceSeconds,
        answerTimeSeconds,
      },
      least: fewestOf(interval, service) ?? 0,
      guess: formulas[i]!.mol.agents,
    };
  });
  let { kept, end } = keepService(varying, service);
  if (start === 'cyclic') ({ kept, end } = keepService(varying, service, end));
  return intervals.map((interval, i) => ({
    ...(interval.start !== undefined && { start: interval.start }),
    ...(interval.date !== undefined && { date: interval.date }),
    contacts: interval.contacts,
    agents: kept[i]!.agents,
    serviceLevel: interval.contacts > 0 ? serviceOf(kept[i]!.lived, service) : 1,
    ...formulas[i]!,
  }));
}

/** The day that is busier only in so many cases: all intervals by the quantile of their factor. */
function busierDay(
  series: StaffingSeries,
  { coefficientOfVariation, probability }: DayUncertainty,
): StaffingSeries {
  const shape = 1 / coefficientOfVariation ** 2;
  const factor = gammaQuantile(probability, shape) / shape;
  return {
    ...series,
    intervals: series.intervals.map((interval) => ({
      ...interval,
      contacts: interval.contacts * factor,
    })),
  };
}

function fewestOf({ closed, minAgents }: SeriesInterval, service: ServiceTargets) {
  return closed === true ? 0 : (minAgents ?? service.minAgents);
}

/** An empty interval may say 0: what is then in hand takes as long as the interval. */
function ahtOf({ ahtSeconds }: SeriesInterval, intervalSeconds: number): number {
  return ahtSeconds > 0 ? ahtSeconds : intervalSeconds;
}

function largest(loads: Float64Array): number {
  return loads.reduce((most, load) => Math.max(most, load), 0);
}
