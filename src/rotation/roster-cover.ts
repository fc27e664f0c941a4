import * as z from 'zod/mini';
import { listOf, name, nonNegative } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type IntervalSeries, intervalSeries } from '../shifts/agent-requirement.ts';
import { intervalLength, localDate } from '../time/time-kinds.ts';
import { weekday } from './roster-person.ts';

/** What the people are to cover: shifts, or half-hours, or both. */
export interface RosterCover {
  /** People by shift and day. Of several that say it of one day the last counts, those with dates before those with weekdays. */
  readonly shifts?: readonly ShiftCover[] | undefined;
  /** Agents by interval, one series for each skill or for all. */
  readonly intervals?: readonly IntervalCover[] | undefined;
}

/** How many people are wanted, and what it costs to have others. */
export interface CoverPrices {
  /** What one person fewer than wanted costs (0 or more). */
  readonly missingPrice?: number | undefined;
  /** What one person more than wanted costs (0 or more). */
  readonly surplusPrice?: number | undefined;
}

/** People wanted on a shift, on some weekdays or dates. */
export interface ShiftCover extends CoverPrices {
  /** Id of the shift. */
  readonly shift: string;
  /** 0 for Monday to 6 for Sunday (default, without dates: all). */
  readonly weekdays?: readonly number[] | undefined;
  /** Local dates, `YYYY-MM-DD`. */
  readonly dates?: readonly string[] | undefined;
  /** People wanted (0 or more). By default each missing one costs 100, each surplus one 1. */
  readonly wanted: number;
  /** Fewest there must be (default 0): a roster with fewer is no answer. */
  readonly least?: number | undefined;
  /** Most there may be (default: any number): a roster with more is no answer. */
  readonly most?: number | undefined;
}

/**
 * Agents wanted on position by interval. Somebody counts in the intervals of a shift in which there is no break of it,
 * at its times on the clock. Each date has as many intervals, as if it had 24 hours: an hour that the clock skips is
 * looked at like any, one that it shows twice once.
 */
export interface IntervalCover extends CoverPrices {
  /** Length of an interval in seconds: whole minutes that divide a day, usually 900 or 1800. */
  readonly intervalSeconds: number;
  /**
   * Agents (0 or more) in each interval, from the midnight that opens the roster on to its end. By default each
   * missing one costs 10 an hour, each surplus one 0.1.
   */
  readonly agents: IntervalSeries;
  /** Only who is on a shift with this skill counts (default: everybody). */
  readonly skill?: string | undefined;
}

export const rosterCoverSchema = /* @__PURE__ */ schemaOf<RosterCover>()(() => {
  const prices = () => ({
    missingPrice: z.optional(nonNegative()),
    surplusPrice: z.optional(nonNegative()),
  });
  const shiftCover = z
    .strictObject({
      shift: name(),
      weekdays: z.optional(listOf(weekday(), 'a list of weekdays')),
      dates: z.optional(listOf(localDate(), 'a list of dates')),
      wanted: nonNegative(),
      least: z.optional(nonNegative()),
      most: z.optional(nonNegative()),
      ...prices(),
    })
    .check(
      z.refine(
        ({ wanted, least = 0, most = Infinity }) => least <= wanted && wanted <= most,
        'people wanted, from least to most',
      ),
    );
  return z
    .strictObject({
      shifts: z.optional(listOf(shiftCover, 'a list of people wanted by shift')),
      intervals: z.optional(
        listOf(
          z.strictObject({
            intervalSeconds: intervalLength(),
            agents: intervalSeries(),
            skill: z.optional(name()),
            ...prices(),
          }),
          'a list of agents wanted by interval',
        ),
      ),
    })
    .check(
      z.refine(
        ({ shifts = [], intervals = [] }) => shifts.length + intervals.length > 0,
        'people wanted by shift or by interval',
      ),
    );
});
