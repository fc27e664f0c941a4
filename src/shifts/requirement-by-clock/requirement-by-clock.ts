import { parseInput } from '../../core/parse-input.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import { intervalGrid } from '../../time/interval-grid.ts';
import { addDays } from '../../time/local-date.ts';
import { type AgentRequirement, checkSeries } from '../agent-requirement.ts';
import { type RequirementByClockInput, requirementByClockInput } from './input.ts';

/**
 * The dates have a change of the clocks: which requirement do shifts have to cover?
 *
 * Shifts start and end by the clock, so every day of a design has 24 hours. An hour that the clock
 * leaves out asks for nobody; one that it shows twice asks for the larger of its two needs, since
 * whoever is there works both. When not to use it: for a typical week, which has no such day.
 *
 * @param input - Agents of each interval, as a forecast of these dates gives them, and the dates.
 * @returns A requirement of 24-hour days, for {@link designShifts} and the others. Pay the shift that
 *   is there for an hour more or less by hand.
 * @throws InvalidInputError if a field is bad, or `agents` has not one number for each interval.
 * @example
 * ```ts
 * import { requirementByClock } from 'halfhour/shifts';
 *
 * const hours = Array.from({ length: 25 }, (_, hour) => hour);
 * const dated = { intervalSeconds: 3600, startDate: '2026-10-25', days: 1, timeZone: 'Europe/Berlin' };
 * requirementByClock({ ...dated, agents: hours }).agents.slice(0, 5); // => [0, 1, 3, 4, 5]
 * ```
 */
export function requirementByClock(input: RequirementByClockInput): AgentRequirement {
  const callee = 'requirementByClock';
  const { intervalSeconds, startDate, days, timeZone } = parseInput(
    callee,
    requirementByClockInput,
    input,
  );
  const to = addDays(startDate, days - 1);
  const grid = intervalGrid({ from: startDate, to, timeZone, intervalSeconds });
  checkSeries(callee, grid.starts.length, { agents: input.agents });
  const perDay = DAY_SECONDS / intervalSeconds;
  const agents = new Array<number>(days * perDay).fill(0);
  for (const [day, { first, count }] of grid.days.entries()) {
    for (let i = first; i < first + count; i++) {
      const place = day * perDay + Math.floor((60 * grid.startMinutes[i]!) / intervalSeconds);
      agents[place] = Math.max(agents[place]!, input.agents[i]!);
    }
  }
  return { intervalSeconds, agents, startDate };
}
