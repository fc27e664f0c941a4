import type { LinearProgram, LinearRow } from '../../search/lp/linear-program.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { Judge } from './judge.ts';
import type { SkillProblem, Staff } from './problem.ts';

/** Pivots of one program of the cuts; where they end the search goes on from what was found. */
const MOST_PIVOTS = 4000;

/** From more groups on the programs are solved without whole numbers and rounded: the search mends it. */
const MOST_WHOLE_GROUPS = 10;

/** Smaller gains of an agent are noise of the stretches. */
const LEAST_GAIN = 3e-4;

const MOST_ROUNDS = 24;

/**
 * A staff near the cheapest: the cheapest that keeps the rows, and as long as it leaves a queue short, a further row that
 * says by simulation how much an agent of each group would add (cutting planes of M. T. Cezik and P. L'Ecuyer, Management
 * Science 54, 2008). Below half the service level bends the other way, so that such a row may ask too much: what the
 * search afterwards takes off again.
 */
export function staffByCuts(
  program: LinearProgram,
  start: Staff,
  { problem, judge, budget }: { problem: SkillProblem; judge: Judge; budget: SearchBudget },
  needs: readonly number[],
): Staff {
  const { costs, max } = problem;
  const variables = program.variables.map((variable) => ({
    ...variable,
    integer: costs.length <= MOST_WHOLE_GROUPS,
  }));
  const rows: LinearRow[] = [...program.rows];
  let staff = start;
  for (let round = 0; round < MOST_ROUNDS && !budget.exhausted; round++) {
    const now = judge.levels(staff);
    const short = needs.flatMap((need, q) => (now[q]!.value < need ? [q] : []));
    if (short.length === 0) break;
    const step = Math.max(1, Math.round(0.01 * staff.reduce((a, b) => a + b, 0)));
    const gains = costs.map((_, g) => {
      if (staff[g]! + step > max[g]!) return now.map(() => 0);
      const more = judge.levels(staff.map((agents, h) => (h === g ? agents + step : agents)));
      return more.map(({ value }, q) => (value - now[q]!.value) / step);
    });
    if (budget.exhausted) break;
    for (const q of short) {
      const terms = gains.flatMap((gain, g) =>
        gain[q]! > LEAST_GAIN ? [[g, gain[q]!] as const] : [],
      );
      const reached = terms.reduce((all, [g, gain]) => all + gain * staff[g]!, now[q]!.value);
      rows.push({ terms, lower: needs[q]! - now[q]!.value * 2 + reached, upper: Infinity });
    }
    const { x } = solveInteger({ objective: costs, variables, rows }, { maxSteps: MOST_PIVOTS });
    if (x === undefined) break;
    const next = Array.from(x, (value) => Math.floor(value + 0.5));
    if (next.every((agents, g) => agents === staff[g])) break;
    staff = next;
  }
  return staff;
}
