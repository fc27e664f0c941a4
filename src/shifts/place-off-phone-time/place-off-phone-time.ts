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
  const { requirement, duties, activities } = parseInput(callee, placeOffPhoneTimeInput, input);
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
      const best = bestPlacement(activity, input, placements, spare, horizon);
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

/** The place with most to spare, the earliest of equal ones; undefined if every place would leave too few. */
function bestPlacement(
  activity: OffPhoneActivity,
  { duties, reserve = 0, gridMinutes = 15 }: PlaceOffPhoneTimeInput,
  placements: readonly OffPhonePlacement[],
  spare: Float64Array,
  horizon: Horizon,
): OffPhonePlacement | undefined {
  const { id: activityId, minutes } = activity;
  let best: OffPhonePlacement | undefined;
  let most = reserve - 1e-9;
  for (const [index, duty] of duties.entries()) {
    if (!isFor(activity, duty, horizon)) continue;
    const first = Math.ceil(duty.startMinutes / gridMinutes) * gridMinutes;
    const last = duty.startMinutes + duty.lengthMinutes - minutes;
    for (let startMinutes = first; startMinutes <= last; startMinutes += gridMinutes) {
      const time = { startMinutes, minutes };
      if (!isInWindow(activity, startMinutes) || duty.breaks.some((b) => meets(b, time))) continue;
      const left = leastLeft(duty.day * DAY_MINUTES + startMinutes, minutes, spare, horizon);
      if (left <= most) continue;
      const others = placements.filter((other) => other.duty === index);
      const busy = others.filter((o) => o.activityId === activityId || meets(o, time));
      const person = firstFree(duty.count, busy);
      if (person === undefined) continue;
      most = left;
      best = { activityId, duty: index, person, startMinutes, minutes };
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
  const length = toMinutes - fromMinutes + (toMinutes > fromMinutes ? 0 : DAY_MINUTES);
  return after + minutes <= length;
}

type Stretch = Pick<OffPhonePlacement, 'startMinutes' | 'minutes'>;

/** Whether two stretches of one duty have a minute in common. */
function meets(a: Stretch, b: Stretch): boolean {
  return a.startMinutes < b.startMinutes + b.minutes && b.startMinutes < a.startMinutes + a.minutes;
}

/** The least agents to spare that would be left during it. */
function leastLeft(from: number, minutes: number, spare: Float64Array, horizon: Horizon): number {
  const left = piecesOf(from, minutes, horizon).map(
    (piece) => (spare[piece.interval]! - piece.minutes) / horizon.intervalMinutes,
  );
  return Math.min(Infinity, ...left);
}

/** The first of so many people who is not busy, if there is one. */
function firstFree(count: number, busy: readonly OffPhonePlacement[]): number | undefined {
  const people = new Set(busy.map(({ person }) => person));
  for (let person = 0; person < count; person++) if (!people.has(person)) return person;
  return undefined;
}
