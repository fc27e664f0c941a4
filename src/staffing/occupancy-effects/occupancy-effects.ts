import { InvalidInputError } from '../../core/errors.ts';
import { finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { occupancyEffects as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { erlangAMeasures } from '../../erlang/patience/impatient-queue.ts';
import { abandonmentWarnings } from '../engine/abandonment-warning.ts';
import { staffInterval } from '../engine/interval-staffing.ts';
import type { PeriodStaffing, StaffedInterval } from '../engine/period-totals.ts';
import { queuePerformance } from '../engine/queue-performance.ts';
import { seriesTotals } from '../engine/series-totals.ts';
import { availability } from '../shrinkage.ts';
import {
  checkIntervals,
  type SeriesInterval,
  type StaffingSeries,
  staffingSeriesSchema,
} from '../staffing-series.ts';
import { STAFFING_NOTES, STAFFING_TEXTS } from '../texts.ts';
import { type Curve, fixedPoints, valueAt } from './fixed-points.ts';
import { type OccupancyEffectsInput, occupancyEffectsInputSchema } from './input.ts';
import type { OccupancyEffects, OccupancyFinding, PeopleAtOccupancy } from './result.ts';

const FLAT: Curve = [{ occupancy: 0, value: 1 }];

/**
 * Busy agents take longer and leave sooner: how many does it take at the occupancy that they then have, and what
 * do leavers cost?
 *
 * With a curve of AHT over occupancy each interval is staffed at a fixed point: the occupancy that its agents have with
 * the handle time that they need at this occupancy. Of several the lowest, which is stable; a finding names the others, and
 * says where none is below 1. More agents have a lower one, so the fewest that meet the targets at theirs
 * are found by halving. A curve of attrition is read at the occupancy of the whole series.
 *
 * No curve is built in: how much longer and how many more is for your own data to say. Leavers do not lengthen the
 * handle times here: how many newcomers are at work depends on when they are hired and how long they learn, not on the
 * occupancy alone. `hiringPlan` takes the rate of leavers and says so period by period; `newcomers` of `headcountBridge`
 * takes those who are there.
 *
 * @param series - The `intervals` with the AHT of unhurried agents; see {@link StaffingSeries}.
 * @param input - Targets and curves; see {@link OccupancyEffectsInput}.
 * @returns The staff, people and leavers, with the effects and without.
 * @throws `InvalidInputError` with every bad field.
 * @example
 * ```ts
 * import { occupancyEffects } from 'halfhour/staffing';
 *
 * const { intervals, people, peopleWithout } = occupancyEffects(
 *   { intervalSeconds: 1800, intervals: [{ date: '2026-06-01', contacts: 300, ahtSeconds: 240 }] },
 *   {
 *     targetServiceLevel: 0.8,
 *     answerTimeSeconds: 20,
 *     aht: [{ occupancy: 0.8, ahtFactor: 1 }, { occupancy: 0.95, ahtFactor: 1.06 }],
 *     attrition: [{ occupancy: 0.8, attritionPerYear: 0.3 }, { occupancy: 0.95, attritionPerYear: 0.6 }],
 *     costPerLeaver: 4000,
 *   },
 * );
 * intervals; // => [{ agents: 47, ahtSeconds: 247.43…, occupancy: 0.8774…, … }]
 * [people.leaversPerYear, peopleWithout.leaversPerYear]; // => [1.870…, 1.767…]
 * ```
 */
export function occupancyEffects(
  series: StaffingSeries,
  input: OccupancyEffectsInput,
): OccupancyEffects {
  keepWithin('occupancyEffects', limits, { intervals: series?.intervals?.length });
  const { intervals: given, intervalSeconds } = parseInput(
    'occupancyEffects',
    staffingSeriesSchema,
    series,
  );
  checkIntervals('occupancyEffects', series);
  const checked = parseInput('occupancyEffects', occupancyEffectsInputSchema, input);
  const { agents, attrition, aht } = checked;
  if (agents !== undefined && agents.length !== given.length) {
    throw new InvalidInputError('occupancyEffects', [
      { path: 'agents', expected: 'one number for each interval', received: agents },
    ]);
  }
  const curve = aht?.map(({ occupancy, ahtFactor: value }) => ({ occupancy, value })) ?? FLAT;
  const left = availability(checked.shrinkage ?? 0);
  const findings: OccupancyFinding[] = [];
  const staffed = (curveOfAht: Curve) =>
    given.map((interval, i) => {
      const settled = settle(interval, intervalSeconds, checked, curveOfAht, agents?.[i]);
      if (curveOfAht === curve) findings.push(...findingsOf(i, settled));
      return staffedAt(interval, settled, intervalSeconds, checked, left.positionOfScheduled);
    });
  const intervals = staffed(curve);
  const totals = seriesTotals(intervals, intervalSeconds, checked, left);
  const without = seriesTotals(staffed([...FLAT]), intervalSeconds, checked, left).total;
  const leaving = attrition?.map(({ occupancy, attritionPerYear: value }) => ({
    occupancy,
    value,
  }));
  const people = peopleOf(totals.total, leaving, checked.costPerLeaver);
  return {
    intervalSeconds,
    intervals,
    ...totals,
    warnings: abandonmentWarnings(intervals, checked),
    totalWithout: without,
    people,
    peopleWithout: peopleOf(without, leaving, checked.costPerLeaver),
    findings,
    working: peopleSteps(people, checked.costPerLeaver),
  };
}

/** Agents with the occupancies that they may settle at; the first is taken, 1 if there is none. */
interface Settled {
  readonly agents: number;
  readonly occupancies: readonly number[];
  readonly ahtSeconds: number;
}

function settle(
  { contacts, ahtSeconds, minAgents: own, closed = false }: SeriesInterval,
  intervalSeconds: number,
  input: OccupancyEffectsInput,
  curve: Curve,
  given: number | undefined,
): Settled {
  const minAgents = closed ? 0 : (own ?? input.minAgents);
  const needAt = (occupancy: number) =>
    staffInterval(
      { contacts, ahtSeconds: ahtSeconds * valueAt(curve, occupancy), intervalSeconds },
      { ...input, minAgents },
      1,
    ).agents;
  const settledWith = (agents: number): Settled => {
    if (contacts === 0) return { agents, occupancies: [0], ahtSeconds };
    const occupancies =
      agents === 0
        ? []
        : fixedPoints(curve, (occupancy) => {
            const aht = ahtSeconds * valueAt(curve, occupancy);
            const load = (contacts * aht) / intervalSeconds;
            // Not cut off at 1: more work than agents is no fixed point.
            if (input.patienceSeconds === undefined) return load / agents;
            return erlangAMeasures(agents, load, input.patienceSeconds / aht, 0).occupancy;
          });
    return { agents, occupancies, ahtSeconds: ahtSeconds * valueAt(curve, occupancies[0] ?? 1) };
  };
  if (given !== undefined) return settledWith(given);
  const isEnough = ({ agents, occupancies }: Settled) =>
    occupancies.length > 0 && needAt(occupancies[0]!) <= agents;
  // Enough at the handle time of an occupancy of 1 is enough; fewer than at that of 0 are not.
  let enough = settledWith(needAt(1));
  let few = needAt(0) - 1;
  while (enough.agents - few > 1) {
    const middle = settledWith(Math.floor((few + enough.agents) / 2));
    if (isEnough(middle)) enough = middle;
    else few = middle.agents;
  }
  return enough;
}

function findingsOf(interval: number, { agents, occupancies }: Settled): OccupancyFinding[] {
  if (occupancies.length === 1) return [];
  const shown = occupancies.map((occupancy) => Math.round(1000 * occupancy) / 1000);
  const values = { interval, agents, occupancies: shown };
  const code = occupancies.length === 0 ? 'no-fixed-point' : 'several-fixed-points';
  return [{ ...finding(STAFFING_TEXTS, code, values), interval, occupancies }];
}

function staffedAt(
  { start, date, contacts }: SeriesInterval,
  { agents, ahtSeconds }: Settled,
  intervalSeconds: number,
  input: OccupancyEffectsInput,
  positionOfScheduled: number,
): StaffedInterval {
  const offeredLoad = (contacts * ahtSeconds) / intervalSeconds;
  const { binding } = staffInterval({ contacts, ahtSeconds, intervalSeconds }, input, 1);
  return {
    ...(start !== undefined && { start }),
    ...(date !== undefined && { date }),
    contacts,
    ahtSeconds,
    offeredLoad,
    agents,
    scheduledAgents: roundUpHeadCount(agents / positionOfScheduled),
    binding,
    model: input.patienceSeconds === undefined ? 'erlangC' : 'erlangA',
    ...queuePerformance(agents, offeredLoad, ahtSeconds, input),
  };
}

function peopleOf(
  { fte, occupancy }: PeriodStaffing,
  attrition: Curve | undefined,
  costPerLeaver: number | undefined,
): PeopleAtOccupancy {
  if (attrition === undefined) return { heads: fte, occupancy };
  const attritionPerYear = valueAt(attrition, occupancy);
  const leaversPerYear = fte * attritionPerYear;
  return {
    heads: fte,
    occupancy,
    attritionPerYear,
    leaversPerYear,
    ...(costPerLeaver !== undefined && { costPerYear: leaversPerYear * costPerLeaver }),
  };
}

function peopleSteps(
  { heads, attritionPerYear, leaversPerYear, costPerYear, occupancy }: PeopleAtOccupancy,
  costPerLeaver: number | undefined,
): Step[] {
  if (attritionPerYear === undefined || leaversPerYear === undefined) return [];
  const shown = Math.round(1000 * occupancy) / 1000;
  const leavers: Step = {
    name: 'leaversPerYear',
    formula: 'heads * attritionPerYear',
    inputs: { heads, attritionPerYear },
    value: leaversPerYear,
    unit: 'heads',
    ...stepNote(STAFFING_NOTES, 'curve-at-occupancy', { occupancy: shown }),
  };
  if (costPerYear === undefined) return [leavers];
  return [
    leavers,
    {
      name: 'costPerYear',
      formula: 'leaversPerYear * costPerLeaver',
      inputs: { leaversPerYear, costPerLeaver: costPerLeaver! },
      value: costPerYear,
    },
  ];
}
