import { seededRandom } from '../../core/random.ts';
import { gcd } from '../../math/gcd.ts';
import { branchAndBound } from '../../search/lp/branch-and-bound.ts';
import type { LinearProgram, LinearRow } from '../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { OwedLimit } from './owed-limits.ts';
import type { OwedPlacing } from './owed-placing.ts';

/** The tableau is dense: so much of it is quick. */
const MOST_ROWS = 300;
const MOST_PIECES = 1500;
/** Pivots of each of the two programs. */
const MOST_STEPS = 20_000;

/** Whether an integer program of the problem is small enough to be solved. */
export function isSmall({ problem }: OwedPlacing, limits: readonly OwedLimit[]): boolean {
  const rows = limits.length + problem.people.length + problem.weeks.length;
  return rows <= MOST_ROWS && problem.pieces.length <= MOST_PIECES;
}

/**
 * Places the most that can be by branch and bound, beginning with what is known, and of such placings the one whose
 * weeks lack least of their least.
 *
 * @returns Minutes that no placing exceeds.
 */
export function placeBest(
  placing: OwedPlacing,
  limits: readonly OwedLimit[],
  budget: SearchBudget,
  seed: number,
): number {
  const { people, pieces, weekLacks } = placing.problem;
  // In units that make minutes whole, so that the search may round its bounds.
  const unit = pieces.every(({ minutes }) => Number.isInteger(minutes))
    ? pieces.reduce((step, { minutes }) => gcd(step, minutes), 0)
    : 1;
  const sizes = pieces.map(({ minutes }) => minutes / unit);
  const own: [number, number][][] = people.map(() => []);
  for (const [i, { owner }] of pieces.entries()) own[owner]!.push([i, sizes[i]!]);
  const rows: LinearRow[] = [
    ...own.map((terms, p) => ({
      terms,
      lower: -Infinity,
      upper: (people[p]!.owedMinutes + 1e-6) / unit,
    })),
    ...limits.map(({ pieces: takers, takes, room }) => ({
      terms: takers.map((i): [number, number] => [i, takes(i)]),
      lower: -Infinity,
      upper: room + 1e-6,
    })),
  ];
  const variables = pieces.map(() => ({ lower: 0, upper: 1, integer: true }));
  const most = solve(
    { objective: sizes.map((size) => -size), rows, variables },
    unit === 1 ? 0 : 1,
  );
  if (most.x) adopt(placing, most.x);
  const bound = -most.bound * unit;

  const lacking = [...weekLacks.keys()].filter((w) => weekLacks[w]! > 0);
  if (lacking.length > 0 && !budget.exhausted) {
    // What a week lacks stands behind the pieces; no minute that is placed is given up for it.
    const lacks = lacking.map((w, k): LinearRow => {
      const terms = pieces.flatMap(({ week }, i) => (week === w ? [[i, sizes[i]!] as const] : []));
      return {
        terms: [...terms, [pieces.length + k, 1]],
        lower: weekLacks[w]! / unit,
        upper: Infinity,
      };
    });
    const kept = placing.minutes / unit;
    const all = sizes.map((size, i) => [i, size] as const);
    const least = solve(
      {
        objective: [...sizes.map(() => 0), ...lacking.map(() => 1)],
        rows: [...rows, { terms: all, lower: kept - 1e-6, upper: Infinity }, ...lacks],
        variables: [
          ...variables,
          ...lacking.map((w) => ({ lower: 0, upper: weekLacks[w]! / unit })),
        ],
      },
      0,
      lacking.map((w) => Math.max(0, placing.weekLacks[w]!) / unit),
    );
    if (least.x) adopt(placing, least.x);
  }
  return bound;

  function solve(program: LinearProgram, objectiveStep: number, more: readonly number[] = []) {
    const known = Float64Array.from([...placing.isChosen, ...more]);
    const part = budget.part(Math.min(MOST_STEPS, Math.max(1, budget.maxSteps - budget.steps)));
    return branchAndBound(program, {
      budget: part,
      random: seededRandom(seed),
      objectiveStep,
      known,
    });
  }
}

function adopt(placing: OwedPlacing, x: Float64Array): void {
  for (let i = 0; i < placing.isChosen.length; i++) {
    if (placing.isChosen[i] && x[i]! < 0.5) placing.drop(i);
  }
  for (let i = 0; i < placing.isChosen.length; i++) {
    if (!placing.isChosen[i] && x[i]! > 0.5) placing.choose(i);
  }
}
