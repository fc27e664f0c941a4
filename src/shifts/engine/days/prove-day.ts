import { seededRandom } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import { branchAndBound } from '../../../search/lp/branch-and-bound.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { costQuantum } from '../model/cost-quantum.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern } from '../model/pattern.ts';
import { DayProgram, type DayQuestion, fullCost, leastCost, type Piece } from './day-program.ts';

/** Most entries of the program: more take longer than a design of such a day is worth. */
const MOST_ENTRIES = 40_000;
/** Work for one question, in pivots times entries: half a second. */
const WORK = 6e8;
/** Another order of branching where rounding errors hid an answer. */
const MOST_ORDERS = 3;

/** What is known of the days that cost no more than a limit: one of them, that there is none, or neither. */
type DayAnswer =
  | { readonly status: 'found'; readonly x: Float64Array; readonly program: DayProgram }
  | { readonly status: 'none' | 'unknown' };

/** Whether a day is small enough, and of a kind, for its integer program. */
export function isProvable(day: CoverModel): boolean {
  const { horizon, templates, underCost, overCost, costPerDistinct, limits } = day;
  const places = templates.flatMap(({ breaks }) => breaks.map(({ offsets }) => offsets.length));
  const columns = places.reduce((sum, count) => sum + count, templates.length);
  const rows = horizon.intervals + places.length;
  return (
    horizon.cyclic &&
    horizon.days === 1 &&
    day.groupsOf.every((groups) => groups.length === 1) &&
    underCost + overCost + costPerDistinct === 0 &&
    limits.length === 0 &&
    templates.every(({ chained }) => !chained) &&
    columns * rows <= MOST_ENTRIES &&
    costQuantum(day) > 0
  );
}

/** What a day is asked for. */
interface Wanted extends Omit<DayQuestion, 'spread'> {
  /** Days that cost more are not wanted. */
  readonly limit: number;
  /** By how much more the search may look further, for what the spread adds. */
  readonly allowance: number;
  /** A better day than one that is found must be cheaper by this; 0 where any will do. */
  readonly step: number;
  /** Most pieces that such a day has. */
  readonly mostPieces: number;
}

/** Looks for a day of these pieces within a limit, the cheapest but for the spread. */
export function askDay(
  day: CoverModel,
  pieces: readonly Piece[],
  { limit, allowance, step, mostPieces, ...question }: Wanted,
  budget: SearchBudget,
): DayAnswer {
  const breaks = pieces.reduce((most, { places }) => Math.max(most, places.length), 1);
  const spread = Math.min(1e-3 * day.hourCost, allowance / (breaks * mostPieces));
  const program = new DayProgram(day, pieces, { ...question, spread });
  const { rows, variables } = program.program;
  const steps = Math.ceil(WORK / (rows.length * variables.length));
  for (let order = 1; order <= MOST_ORDERS && !budget.exhausted; order++) {
    const { x, status } = branchAndBound(program.program, {
      budget: budget.part(steps),
      random: seededRandom(order),
      below: limit + allowance + step,
      objectiveStep: step,
      firstSolution: step === 0,
    });
    if (x !== undefined) return { status: 'found', x, program };
    if (status === 'infeasible') return { status: 'none' };
  }
  return { status: 'unknown' };
}

/** Most shifts that a day within that cost has. */
function mostShifts(day: CoverModel, cost: number): number {
  const least = day.templates.reduce(
    (cheapest, of) => Math.min(cheapest, leastCost(day, of)),
    Infinity,
  );
  return Math.floor(cost / least + 1e-9);
}

/** A better day than one that is known, or the proof that there is none, where no day costs less than `least`; `bound` is 0 where neither is known. */
export function provenDay(
  day: CoverModel,
  known: number,
  least: number,
  budget: SearchBudget,
): { patterns: readonly Pattern[] | undefined; bound: number } {
  const quantum = costQuantum(day);
  const most = mostShifts(day, known);
  const pieces = wholePieces(day, most);
  let best: readonly Pattern[] | undefined;
  let objective = known;
  let mostKinds: number | undefined;
  for (;;) {
    const limit = objective - quantum * (1 - 1e-6);
    const question = {
      limit,
      allowance: quantum / 20,
      step: quantum / 2,
      mostPieces: most,
      mostKinds,
    };
    const answer = askDay(day, pieces, question, budget);
    if (answer.status !== 'found') {
      return { patterns: best, bound: answer.status === 'none' ? objective : 0 };
    }
    const patterns = answer.program.patternsOf(answer.x);
    if (new Set(patterns.map(({ template }) => template)).size > day.maxDistinct) {
      mostKinds = day.maxDistinct;
      continue;
    }
    best = patterns;
    objective = sum(patterns.map(({ cost }) => cost));
    // Nothing costs less than `least`.
    if (objective <= least * (1 + 1e-9)) return { patterns, bound: least };
  }
}

/** A piece for each template: all of its shift. */
export function wholePieces(day: CoverModel, most: number): Piece[] {
  return day.templates.map((template) => ({
    template,
    start: template.startTick,
    places: template.breaks.map(({ offsets }) => offsets),
    cost: fullCost(day, template),
    most,
    isPaid: true,
  }));
}
