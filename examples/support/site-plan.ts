import type { WorkforcePlan } from 'halfhour';
import { designSiteShifts, type ShiftSite, type SiteShiftDesign } from 'halfhour/shifts';

const DAY = 86_400_000;

/** Shifts of several sites for the agents of a plan. */
export interface SitePlan {
  /** Dates by UTC, the first and the last. */
  readonly from: string;
  readonly to: string;
  readonly intervalSeconds: number;
  readonly design: SiteShiftDesign;
}

/**
 * The first seven whole days of the plan by UTC, as a week that comes again, shared by sites. Undefined where the plan has no
 * such days.
 */
export function sitePlan(
  { forecast, staffing }: WorkforcePlan,
  sites: readonly ShiftSite[],
): SitePlan | undefined {
  const { intervalSeconds } = forecast;
  const starts = forecast.intervals.map(({ start }) => Date.parse(start));
  const first = Math.ceil(starts[0]! / DAY) * DAY;
  const from = starts.findIndex((start) => start >= first);
  const count = (7 * DAY) / (1000 * intervalSeconds);
  const agents = staffing.intervals
    .slice(from, from + count)
    .map(({ scheduledAgents }) => scheduledAgents);
  const isWhole = starts
    .slice(from, from + count)
    .every((start, i) => start === first + i * 1000 * intervalSeconds);
  if (from < 0 || agents.length < count || !isWhole) return undefined;
  const startDate = dateOf(first);
  const requirement = { intervalSeconds, agents, startDate, cyclic: true };
  return {
    from: startDate,
    to: dateOf(first + 6 * DAY),
    intervalSeconds,
    design: designSiteShifts({ requirement, sites }),
  };
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
