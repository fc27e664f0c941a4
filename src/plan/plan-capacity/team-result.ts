import { withoutAbsent } from '../../core/without-absent.ts';
import type { HiringPeriod } from '../../hiring/hiring-plan/staffed-period.ts';
import { bandOf, type CapacityDraw } from './capacity-draws.ts';
import { nobodyHired, staffedTeam, type TeamHires } from './hires-of-team.ts';
import { playDraws } from './play-draws.ts';
import type { CapacityRow, CapacityTeamPlan } from './result.ts';
import type { TeamWork } from './team-work.ts';
import { whatHelps } from './what-helps.ts';

/** What a team comes to, and what it costs in each draw. */
export interface TeamResult {
  readonly rows: readonly CapacityRow[];
  readonly plan: CapacityTeamPlan;
  readonly costOfDraws: Float64Array;
}

/** A plan breaks where it is more likely short than not. */
const MORE_LIKELY_THAN_NOT = 0.5;

/** Plays the hires of a team through all draws. */
export function teamResult(
  work: TeamWork,
  { decisions, found }: TeamHires,
  draws: readonly CapacityDraw[],
  tolerance: number,
): TeamResult {
  const isShort = (shortage: number, required: number) => shortage > tolerance * required + 1e-6;
  const given = staffedTeam(work, decisions);
  const drawn = playDraws(work, decisions, draws);
  const costOfDraws = Float64Array.from(draws, (_, i) =>
    drawn.cost.reduce((total, costs) => total + costs[i]!, 0),
  );
  const rows = given.map((period, t): CapacityRow => {
    // The bands sort, so what pairs numbers of a draw comes first.
    const short = drawn.shortage[t]!.filter((shortage, i) =>
      isShort(shortage, drawn.required[t]![i]!),
    );
    return {
      scenario: work.scenario.name,
      team: work.team.name,
      from: work.dates[t]!.from,
      required: period.required,
      requiredBand: bandOf(drawn.required[t]!),
      experienced: period.experienced,
      newcomers: period.newcomers.reduce((total, heads) => total + heads, 0),
      hires: period.hires,
      classes: period.classes,
      supply: period.supply,
      supplyBand: bandOf(drawn.supply[t]!),
      overtime: period.overtime,
      outsourced: period.outsourced,
      shortage: period.shortage,
      shortageBand: bandOf(drawn.shortage[t]!),
      shortChance: short.length / draws.length,
      cost: period.cost,
      costBand: bandOf(drawn.cost[t]!),
    };
  });
  const breaks = rows.findIndex(({ shortChance }) => shortChance > MORE_LIKELY_THAN_NOT);
  const unhired = staffedTeam(work, nobodyHired(work)).findIndex(({ shortage, required }) =>
    isShort(shortage, required),
  );
  const plan = withoutAbsent({
    scenario: work.scenario.name,
    team: work.team.name,
    status: found?.status,
    gap: found?.gap,
    hires: rows.reduce((total, { hires }) => total + hires, 0),
    cost: costOf(given),
    costBand: bandOf(costOfDraws.slice()),
    breaks: rows[breaks]?.from,
    breaksWithoutHires: work.dates[unhired]?.from,
    helps: breaks < 0 ? [] : whatHelps(work, decisions, draws, breaks),
  });
  return { rows, plan, costOfDraws };
}

function costOf(periods: readonly HiringPeriod[]): number {
  return periods.reduce((total, { cost }) => total + cost, 0);
}
