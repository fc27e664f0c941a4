import { sum } from '../../core/sum.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { gapOf } from '../../search/search-result.ts';
import { STEPS_OF_A_ROUND, searchDesign } from '../design-shifts/search-design.ts';
import { type Cover, coverOf } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import { patternsFrom } from '../engine/model/match-duty.ts';
import type { SolvedCover } from '../engine/solve-cover.ts';
import { checkDesignSiteShiftsInput, type DesignSiteShiftsInput } from './input.ts';
import { agentsAtWork, siteDuties, siteShares, uncoveredIntervals } from './present-sites.ts';
import { provenCover } from './prove-cover.ts';
import type { SiteShare, SiteShiftDesign } from './result.ts';
import { SiteProblem } from './site-problem.ts';

/** The prices behind a bound are exact to about this, relatively. */
const OPTIMALITY_TOLERANCE = 1e-7;

/**
 * Which site should answer which hours: what does it save to follow the sun?
 *
 * Sites in several time zones share one requirement, that of all contacts by UTC. Each has its own shifts on its own clock,
 * its own pay, premiums and holidays; the shifts of all are chosen together so that they cost least, as `designShifts`
 * does for one. Clocks change on their own dates: a shift from 08:00 begins an hour sooner by UTC from the Sunday on which
 * summer time begins there. A shift lasts its minutes as they pass, so the clock shows another end in the nights
 * of a change. Each site is also planned alone, which says what the others save.
 *
 * Every agent must be able to take every contact: where sites differ by language, plan each language by itself. Contacts
 * are not handed over at the end of a shift. When not to use it: for one place, `designShifts` has more prices and limits.
 *
 * @param input - The requirement by UTC with the date of its first day, and the sites; a step (`maxSteps`) is one of
 *   `designShifts`, by default 80,000 for all sites together and for each alone. Dates that do not repeat (the default) may
 *   have shifts that began on the eve, and those of the last evening are paid to their end. Breaks begin at multiples of
 *   their grid by UTC.
 * @returns Shifts with their places on the clocks of the sites, what each site does and costs, and what they save against the
 *   cheapest site alone.
 * @throws `INVALID_INPUT` with every bad field; `TOO_LARGE` beyond the limit. Hours that no site can fill are no error: see
 *   `status` and `uncovered`.
 * @see Dantzig 1954 for the covering model.
 * @example
 * ```ts
 * import { designSiteShifts } from 'halfhour/shifts';
 *
 * // Two agents around the clock for a day, by six-hour intervals of UTC.
 * const day = { lengthMinutes: 720, earliestStartMinutes: 360, latestStartMinutes: 1080, startGridMinutes: 720 };
 * const night = { fromMinutes: 1080, toMinutes: 360, rate: 0.5 };
 * const { sites, saving, bestAlone, duties } = designSiteShifts({
 *   requirement: { intervalSeconds: 21_600, agents: [2, 2, 2, 2], startDate: '2026-07-01', cyclic: true },
 *   sites: [
 *     { name: 'Reykjavik', timeZone: 'Atlantic/Reykjavik', shiftTypes: [{ id: 'half day', ...day }], premiums: [night] },
 *     { name: 'Auckland', timeZone: 'Pacific/Auckland', shiftTypes: [{ id: 'day', ...day, latestStartMinutes: 360 }] },
 *   ],
 * });
 * sites.map(({ name, paidHours }) => `${name} ${paidHours} h`); // => ['Reykjavik 24 h', 'Auckland 24 h']
 * bestAlone; // => 'Reykjavik'
 * saving; // => 12
 * duties[1].start; // => '2026-07-02T06:00:00+12:00'
 * ```
 */
export function designSiteShifts(input: DesignSiteShiftsInput): SiteShiftDesign {
  checkDesignSiteShiftsInput('designSiteShifts', input);
  const { sites, seed = 1, maxSteps = STEPS_OF_A_ROUND * (1 + input.sites.length) } = input;
  const budget = new SearchBudget('all sites', maxSteps, input);
  const problem = new SiteProblem(input);
  const search = (model: CoverModel): SolvedCover =>
    provenCover(searchDesign(model, [], seed, budget.part(STEPS_OF_A_ROUND), false), budget);
  const model = problem.together();
  const { cover: found, bound, isInfeasible } = search(model);
  budget.improve(found.isValid ? found.objective : undefined, bound);
  budget.enter('each site alone');
  const alone = sites.map((_, site) => search(problem.alone(site)).cover);
  const cover = cheapest(found, alone, model);
  const costs = alone.map((each) =>
    each.isValid ? costOf(siteShares(each, problem, sites)) : Infinity,
  );
  const least = Math.min(...costs);
  const best = sites[costs.indexOf(least)];
  const shares = cover.isValid ? siteShares(cover, problem, sites) : [];
  const objective = costOf(shares);
  const isOptimal = objective <= bound * (1 + OPTIMALITY_TOLERANCE);
  const moved = sum(shares.filter(({ name }) => name !== best?.name).map(({ shifts }) => shifts));
  const hasBest = cover.isValid && best !== undefined && least < Infinity;
  const gap = gapOf(Math.max(objective, bound), bound);
  budget.finish();
  return {
    status: cover.isValid
      ? isOptimal
        ? 'optimal'
        : 'feasible'
      : isInfeasible
        ? 'infeasible'
        : 'unknown',
    ...(cover.isValid && { objective, ...(gap !== undefined && { gap }) }),
    bound,
    duties: cover.isValid ? siteDuties(cover, problem, sites) : [],
    sites: shares.map((share, site) => ({
      ...share,
      ...(costs[site]! < Infinity && { alone: costs[site]! }),
    })),
    ...(hasBest && {
      bestAlone: best.name,
      saving: least - objective,
      ...(moved > 0 && { savingPerShiftMoved: (least - objective) / moved }),
    }),
    onPosition: cover.isValid ? agentsAtWork(cover, problem) : [],
    uncovered: uncoveredIntervals(model, problem),
    steps: budget.steps,
  };
}

const costOf = (shares: readonly Pick<SiteShare, 'cost'>[]) => sum(shares.map(({ cost }) => cost));

/** What all sites together do, unless one alone is found to be cheaper and its share allows it. */
function cheapest(found: Cover, alone: readonly Cover[], model: CoverModel): Cover {
  let best = found;
  for (const { isValid, patterns, model: own } of alone) {
    if (!isValid) continue;
    const other = coverOf(model, patternsFrom(dutiesOf(patterns, own), model));
    if (other.isValid && (!best.isValid || other.objective < best.objective)) best = other;
  }
  return best;
}
