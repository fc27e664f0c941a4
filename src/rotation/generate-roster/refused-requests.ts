import { finding } from '../../core/finding.ts';
import type { RosterRows } from '../engine/rows/roster-rows.ts';
import { RowSolver } from '../engine/rows/row-solver.ts';
import type { GenerateRosterInput, RosterRequest } from './input.ts';
import type { RefusalReason, RefusedRequest } from './result.ts';
import { isGranted, type RosterProblem } from './roster-problem.ts';
import { REFUSAL_TEXTS } from './texts.ts';

/** Weeks before and after a request in which the person's row may be another one. */
const WEEKS_AROUND = 2;

/**
 * The requests that a roster refuses, each with what granting it would cost more if all others stay as they are: the
 * person's best days in the weeks around it, against those that there are.
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
  const { days, options: width, people, isMonday } = rows.problem;
  const [from, to] = weeksAround(day, days, isMonday);
  const prices = new Float64Array(days * width);
  rows.shiftCover(person, from, to, -1);
  rows.priceCover(1, prices, from * width, to * width);
  rows.shiftCover(person, from, to, 1);
  let now = rows.ruleCostFrom(person, from, rows.nodeAt(person, from));
  for (let d = from; d < to; d++) {
    const key = d * width + rows.options[person * days + d]!;
    now += prices[key]! + people[person]!.costs[key]!;
  }
  for (let option = 0; option < width; option++)
    if (!isGranted(wants, shift, shifts[option - 1]?.id)) prices[day * width + option] = Infinity;
  const then = solver.solve(person, prices, { rows, from, to });
  if (then === Infinity) return finding(REFUSAL_TEXTS, 'request-against-rules', { employee });
  const cost = Number((then - now).toPrecision(9));
  return { ...finding(REFUSAL_TEXTS, 'request-costs-more', { cost }), cost };
}

/** The first day, and the one after the last, of the weeks around a day: Mondays, or ends of the row. */
function weeksAround(day: number, days: number, isMonday: Uint8Array): [number, number] {
  let from = Math.max(0, day - 7 * WEEKS_AROUND);
  let to = Math.min(days, day + 1 + 7 * WEEKS_AROUND);
  while (from > 0 && isMonday[from] === 0) from--;
  while (to < days && isMonday[to] === 0) to++;
  return [from, to];
}
