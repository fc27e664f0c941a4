import { fillNeed } from '../../hiring/hiring-plan/fill-need.ts';
import { type HiringDecisions, periodCost } from '../../hiring/hiring-plan/staffed-period.ts';
import { cohorts } from '../../hiring/project-staff/project-staff.ts';
import type { CapacityDraw } from './capacity-draws.ts';
import { leavingAt, requiredOf, type TeamWork } from './team-work.ts';

/** What the draws come to: for each measure and period a number of each draw. */
interface PlayedDraws {
  readonly required: readonly Float64Array[];
  readonly supply: readonly Float64Array[];
  readonly shortage: readonly Float64Array[];
  readonly cost: readonly Float64Array[];
}

/** Plays the hires of a team through draws. Numbers alone are kept: as many whole periods would keep the memory busy. */
export function playDraws(
  work: TeamWork,
  { hires, classes, leave }: HiringDecisions,
  draws: readonly CapacityDraw[],
): PlayedDraws {
  const series = () => work.dates.map(() => new Float64Array(draws.length));
  const played = { required: series(), supply: series(), shortage: series(), cost: series() };
  for (const [i, draw] of draws.entries()) {
    const hiring = leavingAt(work.hiring, draw.leavingFactor(work.team));
    const required = requiredOf(work, draw);
    const staffed = cohorts(hiring, hires);
    for (let t = 0; t < staffed.length; t++) {
      const staff = staffed[t]!;
      const missing = required[t]! + leave[t]! - staff.supply;
      const filling = fillNeed(hiring, missing, staff.supply);
      played.required[t]![i] = required[t]!;
      played.supply[t]![i] = staff.supply;
      played.shortage[t]![i] = filling.shortage;
      played.cost[t]![i] = periodCost(hiring, staff, classes[t]!, filling.cost);
    }
  }
  return played;
}
