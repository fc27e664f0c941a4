import { seededRandom } from '../../core/random.ts';
import { branchAndBound } from '../../search/lp/branch-and-bound.ts';
import type { LinearProgram } from '../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { liftBound } from '../engine/model/cost-quantum.ts';
import { type Cover, coverOf } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import { type Pattern, PatternMaker } from '../engine/model/pattern.ts';
import type { SolvedCover } from '../engine/solve-cover.ts';

/** Columns times rows up to which the integer program is asked: its tableau is full. */
const MOST_ENTRIES = 400_000;

/** Most steps that it takes: small cases end within some hundreds, others seldom improve later. */
const MOST_STEPS = 20_000;

/**
 * A cheaper cover or the proof that there is none, where shifts have no break that could be elsewhere and all of them
 * are few enough for one integer program, as the cases of a few days are. Rounding shares of a small cover costs
 * percents, which in a large one are nothing.
 */
export function provenCover(solved: SolvedCover, budget: SearchBudget): SolvedCover {
  const { cover, bound, isInfeasible } = solved;
  const { model } = cover;
  if (!cover.isValid || isInfeasible || cover.objective <= bound || budget.exhausted) return solved;
  const patterns = everyPattern(model);
  if (patterns === undefined) return solved;
  const known = new Float64Array(patterns.length);
  const places = new Map(patterns.map((pattern, j) => [keyOf(pattern), j]));
  for (const pattern of cover.patterns) known[places.get(keyOf(pattern))!]! += 1;
  const answer = branchAndBound(programOf(model, patterns), {
    budget: budget.part(MOST_STEPS),
    random: seededRandom(1),
    known,
  });
  const { x } = answer;
  if (x === undefined) return solved;
  const better: Cover = coverOf(
    model,
    patterns.flatMap((pattern, j) => new Array<Pattern>(Math.round(x[j]!)).fill(pattern)),
  );
  const proven = answer.status === 'optimal' ? answer.objective : answer.bound;
  return {
    cover: better.isValid && better.objective < cover.objective ? better : cover,
    bound: Math.max(bound, Number.isFinite(proven) ? liftBound(proven, model) : 0),
    isInfeasible,
  };
}

const keyOf = ({ template, group }: Pattern) => `${template.index} ${group}`;

/** Each shift on each day; undefined where a break leaves a choice, or where they are too many. */
function everyPattern(model: CoverModel): Pattern[] | undefined {
  const { templates, groupsOf, horizon, dayGroups } = model;
  const hasChoice = templates.some(({ breaks }) =>
    breaks.some(({ offsets }) => offsets.length > 1),
  );
  const columns = groupsOf.reduce((count, groups) => count + groups.length, 0);
  if (hasChoice || columns * horizon.intervals > MOST_ENTRIES) return undefined;
  const maker = new PatternMaker(model);
  return templates.flatMap((template) =>
    groupsOf[template.index]!.map((group) => {
      const places = dayGroups[group]!.flatMap(() =>
        template.breaks.map(({ offsets }) => offsets[0]!),
      );
      return maker.make(template, group, Int32Array.from(places));
    }),
  );
}

function programOf(model: CoverModel, patterns: readonly Pattern[]): LinearProgram {
  const terms: [number, number][][] = Array.from(model.floor, () => []);
  const limited: [number, number][][] = model.limits.map(() => []);
  for (const [j, { intervals, ticks, weights }] of patterns.entries()) {
    for (const [e, interval] of intervals.entries()) terms[interval]!.push([j, ticks[e]!]);
    for (const [row, weight] of weights.entries())
      if (weight !== 0) limited[row]!.push([j, weight]);
  }
  return {
    objective: patterns.map(({ cost }) => cost),
    variables: patterns.map(() => ({ lower: 0, upper: Infinity, integer: true })),
    rows: [
      ...terms.map((own, i) => ({ terms: own, lower: model.floor[i]!, upper: model.ceiling[i]! })),
      ...limited.map((own, i) => ({
        terms: own,
        lower: model.limits[i]!.atLeast,
        upper: model.limits[i]!.atMost,
      })),
    ],
  };
}
