import { keepWithin } from '../../core/keep-within.ts';
import { planCapacity as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { usualSteps } from '../../hiring/hiring-plan/hiring-budget.ts';
import { searchControlSchema } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { searchesInARow } from '../../search/searches-in-a-row.ts';
import { capacityCalendar } from './capacity-calendar.ts';
import { bandOf, capacityDraws } from './capacity-draws.ts';
import { hiresOfTeam } from './hires-of-team.ts';
import { type CapacityScenario, type PlanCapacityInput, planCapacityInput } from './input.ts';
import { queueVolumes } from './queue-volumes.ts';
import type { CapacityPlan } from './result.ts';
import { type TeamResult, teamResult } from './team-result.ts';
import { teamsOf } from './team-work.ts';
import { workRows } from './work-rows.ts';

/**
 * Do we have the people for the next two years, and what if not?
 *
 * By month or week: contacts times handle time over occupancy (or the agents of a service target in a typical week,
 * by Erlang C) over what shrinkage leaves are the full-time agents that a queue needs. Each team has the people that
 * attrition leaves it, and hires in classes by `hiringPlan`. Scenarios are planned anew beside it. Everything that has
 * an error is drawn together, the same draws for all scenarios, and the hires as planned are played through each:
 * that gives the bands, the chance to be short, and the period in which the plan breaks. Contacts are given, or forecast
 * by `forecastPeriods` from what came before (`volume`), with the growth, season and campaigns that are planned.
 *
 * An error that is given holds for all periods of a draw: a forecast that is too high stays so, which is the careful reading.
 * With `volume` a part of it is each period's own, so that a year is as sure as its trial was. The luck of who leaves is not drawn, and nobody is hired anew in a draw as a planner would. Draws change the load of a
 * service target between the nodes of a table, a tenth apart. Not for several skills of one agent.
 *
 * @param input - Queues, teams, scenarios and how unsure they are.
 * @param control - Steps of each hiring plan (by default all together take some tenths of a second), seed of the draws and plans, progress and abortion of the search.
 * @returns Work by queue, the table by team and period, what each team and scenario comes to.
 * @throws InvalidInputError for every field outside its domain, lists that differ in length, unknown names.
 * @example
 * ```ts
 * import { planCapacity } from 'halfhour/plan';
 *
 * const plan = planCapacity({
 *   from: '2027-02-01',
 *   queues: [{ name: 'sales', team: 'A', contacts: [9600, 12000, 12000], ahtSeconds: 300, occupancy: 0.8 }],
 *   teams: [
 *     {
 *       name: 'A',
 *       fullTimeHours: 40,
 *       shrinkage: 0.25,
 *       hiring: {
 *         startingAgents: 9,
 *         attrition: 0.1,
 *         stages: [{ name: 'training', attrition: 0, productivity: 0 }],
 *         payPerAgent: 4000,
 *         terminal: { minSupply: 8 },
 *       },
 *     },
 *   ],
 * });
 * plan.rows.map(({ required }) => required); // => [8.33…, 9.40…, 9.72…]
 * plan.rows.map(({ hires }) => hires); // => [2, 1, 0]
 * plan.teams[0]; // => { status: 'optimal', hires: 3, breaksWithoutHires: '2027-03-01', helps: [], … }
 * ```
 */
export function planCapacity(input: PlanCapacityInput, control: SearchControl = {}): CapacityPlan {
  keepWithin('planCapacity', limits, {
    periods: input?.periods ?? input?.queues?.[0]?.contacts?.length,
    queues: input?.queues?.length,
    teams: input?.teams?.length,
    scenarios: input?.scenarios?.length,
    steps: control?.maxSteps,
  });
  parseArguments('planCapacity', {
    input: [planCapacityInput, input, ''],
    control: [searchControlSchema, control, ''],
  });
  const { tolerance = 0.02, scenarios = [], confidence, teams } = input;
  const queues = queueVolumes(input);
  const dates = capacityCalendar(input.from, input.period, queues[0]!.contacts.length);
  const draws = capacityDraws(input, queues, control.seed ?? 1);
  const all: CapacityScenario[] = [{ name: 'plan' }, ...scenarios];
  const count = all.length * teams.length;
  // Unless the caller says otherwise, all plans together take as long as one.
  const { maxSteps = Math.ceil(usualSteps(dates.length) / count) } = control;
  const searches = searchesInARow({ ...control, maxSteps }, count);
  let steps = 0;
  let index = 0;
  const found = all.map((scenario) => {
    const works = teamsOf(input, queues, scenario, dates);
    const results = works.map((work) => {
      const hires = hiresOfTeam(work, draws, confidence, searches.at(index++));
      steps += hires.found?.steps ?? 0;
      return teamResult(work, hires, draws, tolerance);
    });
    return { scenario, works, results };
  });
  searches.finish();
  return {
    work: found.flatMap(({ works }) => works.flatMap(workRows)),
    rows: found.flatMap(({ results }) => results.flatMap(({ rows }) => rows)),
    teams: found.flatMap(({ results }) => results.map(({ plan }) => plan)),
    scenarios: found.map(({ scenario, results }) => together(scenario.name, results)),
    steps,
  };
}

/** All teams of a scenario: what they cost in the same draw adds up, their bands do not. */
function together(
  scenario: string,
  results: readonly TeamResult[],
): CapacityPlan['scenarios'][number] {
  const draws = results[0]!.costOfDraws.length;
  const costOfDraws = new Float64Array(draws);
  for (const result of results) {
    for (let i = 0; i < draws; i++) costOfDraws[i]! += result.costOfDraws[i]!;
  }
  return withoutAbsent({
    scenario,
    hires: results.reduce((total, { plan }) => total + plan.hires, 0),
    cost: results.reduce((total, { plan }) => total + plan.cost, 0),
    costBand: bandOf(costOfDraws),
    breaks: results.flatMap(({ plan }) => plan.breaks ?? []).sort()[0],
  });
}
