import { finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { generateCrewRotations as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured } from '../../search/search-result.ts';
import { searchesInARow } from '../../search/searches-in-a-row.ts';
import { countedReasons } from '../engine/reasons/counted-reasons.ts';
import { sizesOf } from '../engine/walks/equal-sizes.ts';
import { hasNoDuties } from '../no-duties.ts';
import { ROTATION_REASON_TEXTS } from '../texts.ts';
import { dealtCrews } from './dealt-crews.ts';
import { describeCrew } from './describe-crew.ts';
import { type CrewRotationsInput, crewRotationsInput } from './input.ts';
import type { Crew, CrewRotations } from './result.ts';
import { isForWalks, walkCrews } from './walk-crews.ts';

/** Steps of the search for all crews, for each of them. */
const STEPS_A_CREW = 10_000;

/**
 * Which rotas cover the demand of a team that is too large for one cycle?
 *
 * Sixty people in one cycle come back to their first week after sixty weeks. Three crews of twenty
 * take twenty. The people are split into crews that differ by one at most. All crews are found in one
 * search, as closed walks through what the rules allow from day to day, and exchange what lies between two
 * equal days until nights, weekend days and hours are shared between them as they are within each.
 *
 * Rules that count over a whole cycle (`weekends.minFree`, `maxSingleDaysOff`), an `objective`, too few people
 * on a shift (`deviation.under`), and what the walks do not find, are for crews one by one: each gets its
 * share of every number of the demand, rounded down or up, and `generateRotation` makes its rota.
 *
 * Where the demand is zero throughout, nobody is needed, however many there are: `optimal`, without crews.
 *
 * Rules about the whole cycle, such as free weekends, hold for the cycle of each crew.
 *
 * @param input - As for `generateRotation`, with a number of crews; `maxSteps` is for each crew, once by walks and once by itself.
 * @returns A rota for each crew, or the reasons why there is none.
 * @throws `INVALID_INPUT` where the input is malformed.
 * @example
 * ```ts
 * import { generateCrewRotations } from 'halfhour/rotation';
 *
 * const { status, crews } = generateCrewRotations({
 *   employees: 16,
 *   crews: 2,
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 720 },
 *     { id: 'N', startMinutes: 1140, lengthMinutes: 720 },
 *   ],
 *   demand: [
 *     [5, 5, 5, 5, 5, 3, 3],
 *     [3, 3, 3, 3, 3, 3, 3],
 *   ],
 *   daysOff: { min: 2, max: 5 },
 *   workStretch: { min: 2, max: 4 },
 *   minRestHours: 11,
 * });
 * status; // => 'feasible'
 * crews.map(({ employees }) => employees); // => [8, 8]
 * crews.map(({ demand }) => demand[1]); // => [[1, 1, 1, 2, 2, 2, 2], [2, 2, 2, 1, 1, 1, 1]]
 * ```
 */
export function generateCrewRotations(input: CrewRotationsInput): CrewRotations {
  keepWithin('generateCrewRotations', limits, {
    employees: input?.employees,
    shifts: input?.shifts?.length,
    steps: input?.maxSteps,
  });
  const parsed = parseInput('generateCrewRotations', crewRotationsInput, input);
  const { employees, crews: count, ...rules } = parsed;
  keepWithin('generateCrewRotations', limits, { employeesInACrew: employees / count });
  if (hasNoDuties(rules)) {
    new SearchBudget('crews', parsed.maxSteps ?? STEPS_A_CREW, parsed).finish();
    return { status: 'optimal', ...measured(0, 0), employees: 0, crews: [], reasons: [], steps: 0 };
  }
  const sizes = sizesOf(employees, count);
  const reasons = count > 1 ? countedReasons({ ...rules, employees }) : [];
  if (reasons.length > 0) {
    new SearchBudget('crews', parsed.maxSteps ?? STEPS_A_CREW, parsed).finish();
    return { status: 'infeasible', employees, crews: [], reasons, steps: 0 };
  }
  return count > 1 && isForWalks(parsed)
    ? byWalks(parsed, sizes)
    : presentDealt(parsed, dealtCrews(parsed, sizes));
}

/** All crews in one search; where that ends without an answer or a proof, crew by crew. */
function byWalks(input: CrewRotationsInput, sizes: readonly number[]): CrewRotations {
  const { employees, shifts, maxSteps } = input;
  const rows = searchesInARow(input, 2);
  const control = rows.at(0);
  const steps = sizes.length * (maxSteps ?? STEPS_A_CREW);
  const budget = new SearchBudget('crews', steps, control);
  const { rotas, bound } = walkCrews(input, sizes, budget);
  budget.finish();
  const fewest = roundUpHeadCount(bound);
  if (rotas !== undefined) {
    rows.finish();
    return {
      status: 'feasible',
      employees,
      crews: rotas.map((rota) => describeCrew(rota, shifts)),
      reasons: [],
      steps: budget.steps,
    };
  }
  if (fewest > employees) {
    rows.finish();
    const said = finding(ROTATION_REASON_TEXTS, 'too-few-people', { fewest, most: employees });
    const reason = { ...said, rules: ['demand', 'employees'] };
    return { status: 'infeasible', employees, crews: [], reasons: [reason], steps: budget.steps };
  }
  const dealt = presentDealt(input, dealtCrews({ ...input, ...rows.at(1) }, sizes));
  rows.finish();
  return { ...dealt, steps: budget.steps + dealt.steps };
}

function presentDealt(
  { employees, crews: count }: CrewRotationsInput,
  crews: readonly Crew[],
): CrewRotations {
  const last = crews.at(-1)!.rotation;
  const ofSeveral = last.rota === undefined ? 'unknown' : 'feasible';
  return {
    status: count === 1 ? last.status : ofSeveral,
    ...(count === 1 && measured(last.objective, last.bound)),
    employees,
    crews,
    reasons: last.reasons,
    steps: sum(crews.map(({ rotation }) => rotation.steps)),
  };
}
