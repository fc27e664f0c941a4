import { type HiringPlan, hiringPlan } from '../../hiring/hiring-plan/hiring-plan.ts';
import {
  type HiringDecisions,
  type HiringPeriod,
  staffedPeriods,
} from '../../hiring/hiring-plan/staffed-period.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { CapacityDraw } from './capacity-draws.ts';
import { quantile } from './capacity-draws.ts';
import { requiredOf, type TeamWork } from './team-work.ts';

/** Who starts when, and how well that is proven. */
export interface TeamHires {
  readonly decisions: HiringDecisions;
  readonly found?: HiringPlan | undefined;
}

/** The hires of a team by the hiring plan; where no plan is feasible, those of the nearest. */
export function hiresOfTeam(
  work: TeamWork,
  draws: readonly CapacityDraw[],
  confidence: number | undefined,
  control: SearchControl,
): TeamHires {
  if (work.scenario.withoutHires) return { decisions: nobodyHired(work) };
  const required = confidence === undefined ? requiredOf(work) : enough(work, draws, confidence);
  const found = hiringPlan({ ...work.hiring, required }, control);
  if (found.periods.length === 0) return { decisions: nobodyHired(work), found };
  const series = (of: (period: HiringPeriod) => number) => found.periods.map(of);
  const decisions = {
    hires: series(({ hires }) => hires),
    classes: series(({ classes }) => classes),
    leave: series(({ leave }) => leave),
  };
  return { decisions, found };
}

/** No hires; leave that may be moved is spread evenly. */
export function nobodyHired({ dates, hiring }: TeamWork): HiringDecisions {
  const each = (value: number) => dates.map(() => value);
  return {
    hires: each(0),
    classes: each(0),
    leave: each((hiring.leave?.total ?? 0) / dates.length),
  };
}

/** What suffices in so many of the draws, by period. */
function enough(work: TeamWork, draws: readonly CapacityDraw[], confidence: number): number[] {
  const drawn = draws.map((draw) => requiredOf(work, draw));
  return work.dates.map((_, t) =>
    quantile(Float64Array.from(drawn, (required) => required[t]!).sort(), confidence),
  );
}

/** The periods of a team with these hires, as given. */
export function staffedTeam(work: TeamWork, decisions: HiringDecisions): HiringPeriod[] {
  return staffedPeriods({ ...work.hiring, required: requiredOf(work) }, decisions);
}
