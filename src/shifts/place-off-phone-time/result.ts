import type { Duty } from '../../duty/duty.ts';
import type { AgentRequirement } from '../agent-requirement.ts';
import type { ClockWindow } from '../shift-type.ts';

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
export interface OffPhoneProblem {
  /** Agents needed on position in each interval. */
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

/** Who goes when. */
export interface OffPhonePlacement {
  readonly activityId: string;
  /** Index of the duty in the list that was given. */
  readonly duty: number;
  /** Which of the people who do this duty, 0 for the first. */
  readonly person: number;
  /** Begin, minutes after the midnight that opens the duty's day; 1440 and more is the next date. */
  readonly startMinutes: number;
  readonly minutes: number;
}

/** Off-phone time placed where staff is to spare. */
export interface OffPhonePlan {
  /** Who goes when, in the order of the activities. */
  readonly placements: readonly OffPhonePlacement[];
  /** For each activity the people who found no time without harm to the service. */
  readonly unplaced: readonly { readonly activityId: string; readonly people: number }[];
  /** Agents to spare that are left in each interval: on position less required; negative where too few. */
  readonly spare: readonly number[];
}
