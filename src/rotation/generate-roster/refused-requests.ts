import { finding } from '../../core/finding.ts';
import type { RosterRows } from '../engine/rows/roster-rows.ts';
import { RowSolver } from '../engine/rows/row-solver.ts';
import type { GenerateRosterInput, RosterRequest } from './input.ts';
import type { RefusalReason, RefusedRequest } from './result.ts';
import { isGranted, type RosterProblem } from './roster-problem.ts';
import { REFUSAL_TEXTS } from './texts.ts';

/** Far above all prices, and yet such that costs beside it keep their digits. */
const NEVER = 1e9;

/**
 * The requests that a roster refuses, each with what granting it would cost more if all others stayed as they are: the
 * person's best row that grants it, against the one that there is.
 */
export function refusedRequests(
  { requests = [], people, shifts }: GenerateRosterInput,
  { table }: RosterProblem,
  rows: RosterRows,
): RefusedRequest[] {
  const { days } = rows.problem;
  const placeOf = new Map(people.map(({ name }, p) => [name, p]));
  const solver = new RowSolver(rows.problem);
  return requests.flatMap((request): RefusedRequest[] => {
    const person = placeOf.get(request.employee)!;
    const day = Date.parse(request.date) / 86_400_000 - table.firstDay;
    const has = shifts[rows.options[person * days + day]! - 1]?.id;
    if (isGranted(request.wants, request.shift, has)) return [];
    return [{ ...request, reason: reasonOf(request, person, day, rows, solver, shifts) }];
  });
}

function reasonOf(
  { employee, wants, shift }: RosterRequest,
  person: number,
  day: number,
  rows: RosterRows,
  solver: RowSolver,
  shifts: GenerateRosterInput['shifts'],
): RefusalReason {
  const { days, options: width, people } = rows.problem;
  const prices = new Float64Array(days * width);
  rows.shiftCover(person, 0, days, -1);
  rows.priceCover(1, prices);
  rows.shiftCover(person, 0, days, 1);
  let now = 0;
  for (let d = 0; d < days; d++) {
    const key = d * width + rows.options[person * days + d]!;
    now += prices[key]! + people[person]!.costs[key]!;
  }
  for (let option = 0; option < width; option++)
    if (!isGranted(wants, shift, shifts[option - 1]?.id)) prices[day * width + option]! += NEVER;
  const then = solver.solve(person, prices);
  if (then >= NEVER / 2) return finding(REFUSAL_TEXTS, 'request-against-rules', { employee });
  const cost = Number((then - now).toPrecision(9));
  return { ...finding(REFUSAL_TEXTS, 'request-costs-more', { cost }), cost };
}
