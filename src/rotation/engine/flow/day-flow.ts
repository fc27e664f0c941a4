import type { Random } from '../../../core/random.ts';
import { isPossibleInFractions } from '../../../search/lp/branch-and-bound.ts';
import type { LinearProgram, LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';
import { workingMinutes } from '../../rotation-shift.ts';
import type { DayAutomaton } from '../walks/day-automaton.ts';

type Term = readonly [index: number, coefficient: number];

/** Numbers of a dense tableau, of 8 bytes each: this many are 30 MB. */
const LARGEST_TABLEAU = 4_000_000;

/**
 * Whether people, at least in parts, could go from day to day so that the demand is met: a flow over single days. Stints
 * are its walks, so it knows all of them, where a graph of stints holds some; what adds up over stints it does not know.
 * `false` proves that there is no rota; `undefined` where that stays open.
 */
export function isPossibleByDays(
  input: RotationInput,
  automaton: DayAutomaton,
  budget: SearchBudget,
  random: Random,
): boolean | undefined {
  // Where people may be missing or too many, something always is possible.
  if (input.deviation?.under || input.deviation?.over) return undefined;
  const { arcs, stateCounts } = automaton;
  const states = stateCounts.reduce((sum, count) => sum + count, 0);
  const arcCount = arcs.reduce((sum, { from }) => sum + from.length, 0);
  if (states === 0) return false;
  if (states * arcCount > LARGEST_TABLEAU) return undefined;
  return isPossibleInFractions(dayProgram(input, automaton), budget, random);
}

function dayProgram(
  input: RotationInput,
  { arcs, choices, stateCounts }: DayAutomaton,
): LinearProgram {
  const { shifts, demand, weeklyHours } = input;
  const crew = employeeRange(input);
  const variables: { lower: number; upper: number }[] = [];
  const flows = stateCounts.map((count) => Array.from({ length: count }, (): Term[] => []));
  const cells = demand.map((week) => week.map((): Term[] => []));
  const mondays: Term[] = [];
  const minutes: Term[] = [];
  for (const [weekday, { from, to, choice }] of arcs.entries()) {
    for (const [arc, state] of from.entries()) {
      const j = variables.push({ lower: 0, upper: crew.max }) - 1;
      flows[weekday]![state]!.push([j, -1]);
      flows[(weekday + 1) % 7]![to[arc]!]!.push([j, 1]);
      if (weekday === 0) mondays.push([j, 1]);
      const [shift] = choices[choice[arc]!]!.shifts;
      if (shift === undefined) continue;
      cells[shift]![weekday]!.push([j, 1]);
      minutes.push([j, workingMinutes(shifts[shift]!)]);
    }
  }
  const employees = variables.push({ lower: crew.min, upper: crew.max }) - 1;
  const { minAverage = 0, maxAverage = Infinity } = weeklyHours ?? {};
  const rows: LinearRow[] = [
    ...flows.flat().map((terms) => ({ terms, lower: 0, upper: 0 })),
    ...cells.flatMap((week, s) =>
      week.map((terms, weekday) => {
        const lower = demand[s]![weekday]!;
        return { terms, lower, upper: shifts[s]!.demandIs === 'atLeast' ? Infinity : lower };
      }),
    ),
    { terms: [...mondays, [employees, -1]], lower: 0, upper: 0 },
  ];
  if (minAverage > 0)
    rows.push({ terms: [...minutes, [employees, -60 * minAverage]], lower: 0, upper: Infinity });
  if (maxAverage < Infinity)
    rows.push({ terms: [...minutes, [employees, -60 * maxAverage]], lower: -Infinity, upper: 0 });
  return { objective: variables.map(() => 0), variables, rows };
}
