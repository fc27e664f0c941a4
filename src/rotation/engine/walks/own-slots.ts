import { type CoverModel, coverModelOf } from '../../../shifts/engine/model/cover-model.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';

/** Lengths of a slot in minutes: a day has from 24 to 1,440 of them. */
const SLOTS = [60, 30, 15, 5, 1];

/**
 * Duties that are given, in the terms of a search that covers hours: each shift has a slot of the day of its own,
 * in which as many are needed as work the shift, and a shift of that one slot to cover it.
 */
export function ownSlots(demand: readonly (readonly number[])[]): CoverModel {
  const slot = SLOTS.find((minutes) => demand.length * minutes <= DAY_MINUTES);
  if (slot === undefined) throw new Error(`ownSlots: ${demand.length} shifts`);
  const slotsADay = DAY_MINUTES / slot;
  const agents = new Array<number>(7 * slotsADay).fill(0);
  for (const [s, counts] of demand.entries()) {
    for (const [day, count] of counts.entries()) agents[day * slotsADay + s] = count;
  }
  return coverModelOf({
    requirement: { intervalSeconds: 60 * slot, agents },
    shiftTypes: demand.map((_, s) => ({
      id: `${s}`,
      lengthMinutes: slot,
      earliestStartMinutes: slot * s,
      latestStartMinutes: slot * s,
    })),
  });
}
