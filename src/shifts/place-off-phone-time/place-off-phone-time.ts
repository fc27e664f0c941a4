import { parseInput } from '../../core/parse-input.ts';
import type { Duty } from '../../duty/duty.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { checkSeries } from '../agent-requirement.ts';
import { coverageMinutes } from '../coverage-minutes.ts';
import { type Horizon, horizonOf, piecesOf } from '../horizon.ts';
import {
  type OffPhoneActivity,
  type PlaceOffPhoneTimeInput,
  placeOffPhoneTimeInput,
} from './input.ts';
import type { OffPhonePlacement, OffPhonePlan } from './result.ts';

/**
 * Who can go to training, coaching or a meeting, and when, without harm to the service?
 *
 * Each person goes where most agents are to spare, inside the shift and outside its breaks, on
 * position again before and after; one person has one thing at a time. Goes by the order of the
 * activities, one person after the other, and does not move what is placed: so it is quick and
 * explainable, but with scarce time a different order may place more.
 *
 * @param input - Requirement (agents on position), duties, activities with people and minutes.
 * @returns Who goes when, who found no time, and the agents to spare that are left.
 * @throws InvalidInputError if the input is malformed.
 * @example
 * ```ts
 * import { placeOffPhoneTime } from 'halfhour/shifts';
 *
 * const agents = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : hour === 10 ? 2 : 0));
 * const plan = placeOffPhoneTime({
 *   requirement: { intervalSeconds: 3600, agents, startDate: '2026-03-02' },
 *   duties: [{ typeId: 'early', day: 0, startMinutes: 540, lengthMinutes: 120, breaks: [], count: 3 }],
 *   activities: [{ id: 'coaching', minutes: 60, people: 2 }],
 * });
 * plan.placements.map(({ person, startMinutes }) => [person, startMinutes]); // => [[0, 600]]
 * plan.unplaced; // => [{ activityId: 'coaching', people: 1 }]
 * ```
 */
export function placeOffPhoneTime(input: PlaceOffPhoneTimeInput): OffPhonePlan {
  const callee = 'placeOffPhoneTime';
  const {
    requirement,
    duties,
    activities,
    reserve = 0,
    gridMinutes = 15,
  } = parseInput(callee, placeOffPhoneTimeInput, input);
  checkSeries(callee, requirement.agents.length, { 'requirement.agents': requirement.agents });
  const horizon = horizonOf(requirement);
  // Minutes to spare of each interval, so that half an interval takes half an agent.
  const spare = coverageMinutes(duties, horizon).map(
    (minutes, i) => minutes - requirement.agents[i]! * horizon.intervalMinutes,
  );
  const placements: OffPhonePlacement[] = [];
  const unplaced: { activityId: string; people: number }[] = [];
  for (const activity of activities) {
    let left = activity.people;
    for (; left > 0; left--) {
      const best = bestPlacement(activity, duties, placements, spare, {
        horizon,
        reserve,
        gridMinutes,
      });
      if (best === undefined) break;
      placements.push(best);
      const from = duties[best.duty]!.day * DAY_MINUTES + best.startMinutes;
      for (const { interval, minutes } of piecesOf(from, best.minutes, horizon)) {
        spare[interval]! -= minutes;
      }
    }
    if (left > 0) unplaced.push({ activityId: activity.id, people: left });
  }
  return {
    placements,
    unplaced,
    spare: Array.from(spare, (minutes) => minutes / horizon.intervalMinutes),
  };
}

interface Circumstances {
  readonly horizon: Horizon;
  readonly reserve: number;
  readonly gridMinutes: number;
}

/** The place with most to spare, the earliest of equal ones; undefined if every place would leave too few. */
function bestPlacement(
  activity: OffPhoneActivity,
  duties: readonly Duty[],
  placements: readonly OffPhonePlacement[],
  spare: Float64Array,
  { horizon, reserve, gridMinutes }: Circumstances,
): OffPhonePlacement | undefined {
  let best: OffPhonePlacement | undefined;
  let most = reserve - 1e-9;
  for (const [index, duty] of duties.entries()) {
    if (!isFor(activity, duty, horizon)) continue;
    const first = Math.ceil(duty.startMinutes / gridMinutes) * gridMinutes;
    const last = duty.startMinutes + duty.lengthMinutes - activity.minutes;
    for (let start = first; start <= last; start += gridMinutes) {
      if (!isInWindow(activity, start) || meetsBreak(duty, start, activity.minutes)) continue;
      const left = leastLeft(duty.day * DAY_MINUTES + start, activity.minutes, spare, horizon);
      if (left <= most) continue;
      const person = freePerson(index, duty, activity, start, placements);
      if (person === undefined) continue;
      most = left;
      best = {
        activityId: activity.id,
        duty: index,
        person,
        startMinutes: start,
        minutes: activity.minutes,
      };
    }
  }
  return best;
}

function isFor({ typeIds, weekdays }: OffPhoneActivity, duty: Duty, horizon: Horizon): boolean {
  const weekday = horizon.weekdays[duty.day];
  if (weekday === undefined || duty.count === 0) return false;
  return (typeIds?.includes(duty.typeId) ?? true) && (weekdays?.includes(weekday) ?? true);
}

/** Whether all of it lies inside the window of the day on which it begins. */
function isInWindow({ clockWindow, minutes }: OffPhoneActivity, start: number): boolean {
  if (clockWindow === undefined) return true;
  const { fromMinutes, toMinutes } = clockWindow;
  const after = (start - fromMinutes + DAY_MINUTES) % DAY_MINUTES;
  const length =
    toMinutes > fromMinutes ? toMinutes - fromMinutes : toMinutes + DAY_MINUTES - fromMinutes;
  return after + minutes <= length;
}

function meetsBreak({ breaks }: Duty, start: number, minutes: number): boolean {
  return breaks.some((b) => start < b.startMinutes + b.minutes && b.startMinutes < start + minutes);
}

/** The least agents to spare that would be left during it. */
function leastLeft(from: number, minutes: number, spare: Float64Array, horizon: Horizon): number {
  const left = piecesOf(from, minutes, horizon).map(
    (piece) => (spare[piece.interval]! - piece.minutes) / horizon.intervalMinutes,
  );
  return Math.min(Infinity, ...left);
}

/** The first of the duty's people who has not had it and has nothing else at that time. */
function freePerson(
  index: number,
  { count }: Duty,
  { id, minutes }: OffPhoneActivity,
  start: number,
  placements: readonly OffPhonePlacement[],
): number | undefined {
  const busy = new Set(
    placements
      .filter(
        (other) =>
          other.duty === index &&
          (other.activityId === id ||
            (start < other.startMinutes + other.minutes && other.startMinutes < start + minutes)),
      )
      .map(({ person }) => person),
  );
  for (let person = 0; person < count; person++) if (!busy.has(person)) return person;
  return undefined;
}
