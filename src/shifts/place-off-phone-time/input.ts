import * as z from 'zod/mini';
import { listOf, name, nonNegative, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type ClockWindow, clockWindowFields } from '../../duty/clock-window.ts';
import { type Duty, dutyList } from '../../duty/duty.ts';
import { type AgentRequirement, requirementSchema } from '../agent-requirement.ts';
import { minutesInADay, weekdayList } from '../clock-hours.ts';

/** Something that people do off the phone, each once: a training, a coaching, a team meeting. */
export interface OffPhoneActivity {
  /** Its name, unique among the activities. */
  readonly id: string;
  /** Length in minutes (1 to 1440). */
  readonly minutes: number;
  /** How many people are to have it (whole number of 0 or more), each once. */
  readonly people: number;
  /** Only people on shifts of these types (default: all). */
  readonly typeIds?: readonly string[] | undefined;
  /** It begins and ends inside this window of the day (default: any time). */
  readonly clockWindow?: ClockWindow | undefined;
  /** Weekdays on which it may be, 0 for Monday (default: all). */
  readonly weekdays?: readonly number[] | undefined;
}

/** What {@link placeOffPhoneTime} needs to know. */
export interface PlaceOffPhoneTimeInput {
  /** Agents needed in each interval. */
  readonly requirement: AgentRequirement;
  /** Who works when. */
  readonly duties: readonly Duty[];
  /** What is to be placed, the most important first. */
  readonly activities: readonly OffPhoneActivity[];
  /** Agents to spare that must be left in every interval (0 or more, default 0). */
  readonly reserve?: number | undefined;
  /** Activities begin at clock times that are multiples of this (1 to 1440, default 15). */
  readonly gridMinutes?: number | undefined;
}

export const placeOffPhoneTimeInput = /* @__PURE__ */ schemaOf<PlaceOffPhoneTimeInput>()(() => {
  const activity = z.strictObject({
    id: name(),
    minutes: minutesInADay(1),
    people: wholeNumber(),
    typeIds: z.optional(listOf(name(), 'a list of shift type ids')),
    clockWindow: z.optional(z.strictObject(clockWindowFields())),
    weekdays: z.optional(weekdayList()),
  });
  return z.strictObject({
    requirement: requirementSchema(),
    duties: dutyList(),
    activities: listOf(activity, 'a list of activities').check(
      z.refine(
        (activities) => new Set(activities.map(({ id }) => id)).size === activities.length,
        'a list of activities with different ids',
      ),
    ),
    reserve: z.optional(nonNegative()),
    gridMinutes: z.optional(minutesInADay(1)),
  });
});
