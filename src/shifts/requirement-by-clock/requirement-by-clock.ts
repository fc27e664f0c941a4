import { parseInput } from '../../core/parse-input.ts';
import { intervalGrid } from '../../time/interval-grid.ts';
import { addDays } from '../../time/local-date.ts';
import type { AgentRequirement, IntervalSeries } from '../agent-requirement.ts';
import { checkSeries } from '../check-series.ts';
import { MINUTES_PER_DAY } from '../horizon.ts';
import { datedAgentsSchema } from './input.ts';

/** Agents for every interval that some dates really have. */
export interface DatedAgents {
  /** Agents on position, one number an interval: 48 half-hours a day, 46 or 50 where the clock changes. */
  readonly agents: IntervalSeries;
  /** Length of an interval in minutes: a divisor of 1440. */
  readonly intervalMinutes: number;
  /** Local date of the first day, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Number of days (whole, 1 or more). */
  readonly days: number;
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

/**
 * The dates have a change of the clocks: which requirement do shifts have to cover?
 *
 * Shifts start and end by the clock, so every day of a design has 24 hours. An hour that the clock
 * leaves out asks for nobody; one that it shows twice asks for the larger of its two needs, since
 * whoever is there works both. When not to use it: for a typical week, which has no such day.
 *
 * @param dated - Agents of each interval, as a forecast of these dates gives them, and the dates.
 * @returns A requirement of 24-hour days, for {@link designShifts} and the others. Pay the shift that
 *   is there for an hour more or less by hand.
 * @throws InvalidInputError if a field is bad, or `agents` has not one number for each interval.
 * @example
 * ```ts
 * import { requirementByClock } from 'halfhour/shifts';
 *
 * const hours = Array.from({ length: 25 }, (_, hour) => hour);
 * const dated = { intervalMinutes: 60, startDate: '2026-10-25', days: 1, timeZone: 'Europe/Berlin' };
 * requirementByClock({ ...dated, agents: hours }).agents.slice(0, 5); // => [0, 1, 3, 4, 5]
 * ```
 */
export function requirementByClock(dated: DatedAgents): AgentRequirement {
  const callee = 'requirementByClock';
  const { intervalMinutes, startDate, days, timeZone } = parseInput(
    callee,
    datedAgentsSchema,
    dated,
  );
  const to = addDays(startDate, days - 1);
  const grid = intervalGrid({
    from: startDate,
    to,
    timeZone,
    intervalSeconds: 60 * intervalMinutes,
  });
  checkSeries(callee, grid.starts.length, { agents: dated.agents });
  const perDay = MINUTES_PER_DAY / intervalMinutes;
  const agents = new Array<number>(days * perDay).fill(0);
  for (const [day, { first, count }] of grid.days.entries()) {
    for (let i = first; i < first + count; i++) {
      const place = day * perDay + Math.floor(grid.startMinutes[i]! / intervalMinutes);
      agents[place] = Math.max(agents[place]!, dated.agents[i]!);
    }
  }
  return { intervalMinutes, agents, startDate };
}
