import { withoutAbsent } from '../../core/without-absent.ts';
import type { HiringPeriod } from '../../hiring/hiring-plan/staffed-period.ts';
import { bandOf, type CapacityDraw } from './capacity-draws.ts';
import { nobodyHired, staffedTeam, type TeamHires } from './hires-of-team.ts';
import type { CapacityRow, CapacityTeamPlan } from './result.ts';
import type { TeamWork } from './team-work.ts';
import { whatHelps } from './what-helps.ts';

/** What a team comes to, and what it costs in each draw. */
export interface TeamResult {
  readonly rows: readonly CapacityRow[];
  readonly plan: CapacityTeamPlan;
  readonly costOfDraws: Float64Array;
}

/** Measures that have a band. */
const BANDS = ['required', 'supply', 'shortage', 'cost'] as const;

/** A plan breaks where it is more likely short than not. */
const MORE_LIKELY_THAN_NOT = 0.5;

/** Plays the hires of a team through all draws. */
export function teamResult(
  work: TeamWork,
  { decisions, found }: TeamHires,
  draws: readonly CapacityDraw[],
  tolerance: number,
): TeamResult {
  const isShort = ({ shortage, required }: HiringPeriod) => shortage > tolerance * required + 1e-6;
  const given = staffedTeam(work, decisions);
  const drawn = draws.map((draw) => staffedTeam(work, decisions, draw));
  const costOfDraws = Float64Array.from(drawn, costOf);
  const rows = given.map((period, t): CapacityRow => {
    const [required, supply, shortage, cost] = BANDS.map((measure) =>
      bandOf(Float64Array.from(drawn, (periods) => periods[t]![measure])),
    );
    return {
      scenario: work.scenario.name,
      team: work.team.name,
      from: work.dates[t]!.from,
      required: period.required,
      requiredBand: required!,
      experienced: period.experienced,
      newcomers: period.newcomers.reduce((total, heads) => total + heads, 0),
      hires: period.hires,
      classes: period.classes,
      supply: period.supply,
      supplyBand: supply!,
      overtime: period.overtime,
      outsourced: period.outsourced,
      shortage: period.shortage,
      shortageBand: shortage!,
      shortChance: drawn.filter((periods) => isShort(periods[t]!)).length / drawn.length,
      cost: period.cost,
      costBand: cost!,
    };
  });
  const breaks = rows.findIndex(({ shortChance }) => shortChance > MORE_LIKELY_THAN_NOT);
  const unhired = staffedTeam(work, nobodyHired(work)).findIndex(isShort);
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
