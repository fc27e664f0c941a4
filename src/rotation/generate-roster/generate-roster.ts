import { TooLargeError } from '../../core/errors.ts';
import { finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { generateRoster as limits } from '../../core/limits.ts';
import { parseInput, refuse } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured } from '../../search/search-result.ts';
import type { RowProblem } from '../engine/rows/row-problem.ts';
import { searchRowsInRounds } from '../engine/rows/search-in-rounds.ts';
import type { FoundRows, RowSearch } from '../engine/rows/search-rows.ts';
import { TooManyStates } from '../engine/rows/too-many-states.ts';
import { crewRows } from './crew-rows.ts';
import { describeRoster } from './describe-roster.ts';
import { type GenerateRosterInput, generateRosterInput } from './input.ts';
import { inputFaults } from './input-faults.ts';
import { mostSavedByTrainings } from './place-trainings.ts';
import { areExact, reasonsOf, reasonsOfCrews } from './reasons.ts';
import type { GeneratedRoster } from './result.ts';
import { optionsOf, type RosterProblem, rosterProblem } from './roster-problem.ts';
import { ROSTER_REASON_TEXTS } from './texts.ts';

/** A team of forty over four weeks takes a few seconds. */
const DEFAULT_STEPS = 20_000;

/**
 * Who works when, if people differ in hours, skills, wishes and rules?
 *
 * Each person's row of days keeps all that is said of the person; of such rows the search puts together those whose
 * cover, requests and fairness cost least. `bound` is proven: no roster costs less. A duty belongs to the date on which
 * it starts, hours are those that really pass less unpaid breaks, and nobody has two duties that start on one date.
 *
 * What lies before the first date is known from `history`; without it runs of days, rests and weeks begin anew. For
 * people who are alike in all, `generateRotation` finds a rota that they share.
 *
 * @param input - People, contracts, shifts, dates, cover, rules, requests, and the control of the search.
 * @returns The roster with its cost by part and person, the bound, what is not covered and which requests are refused;
 * status `infeasible` with reasons if somebody has no legal row at all, or no roster keeps the limits of the cover.
 * @throws `INVALID_INPUT` where the input is malformed, `TOO_LARGE` where it is larger than docs/limits.md says.
 * @example
 * ```ts
 * import { generateRoster } from 'halfhour/rotation';
 *
 * const { status, objective, roster } = generateRoster({
 *   people: [
 *     { name: 'Ann', contract: 'full' },
 *     { name: 'Bob', contract: 'half' },
 *   ],
 *   contracts: [
 *     { id: 'full', hours: [{ per: 'week', least: 40, most: 40 }] },
 *     { id: 'half', hours: [{ per: 'week', least: 16, most: 24 }] },
 *   ],
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 *   cover: { shifts: [{ shift: 'D', wanted: 1 }] },
 *   requests: [{ employee: 'Ann', date: '2026-06-03', wants: 'off', weight: 5 }],
 * });
 * status; // => 'optimal'
 * objective; // => 0
 * roster.duties.length; // => 7
 * ```
 */
export function generateRoster(input: GenerateRosterInput): GeneratedRoster {
  keepWithin('generateRoster', limits, {
    people: input?.people?.length,
    dates: input?.people?.length * input?.days,
    shifts: input?.shifts?.length,
    trainings: sum((input?.trainings ?? []).map((one) => one?.employees?.length ?? 0)),
    steps: input?.maxSteps,
  });
  const checked = parseInput('generateRoster', generateRosterInput, input);
  refuse('generateRoster', inputFaults(checked));
  const { people, shifts, maxSteps = DEFAULT_STEPS, seed = 1, startFrom } = checked;
  const budget = new SearchBudget('first roster', maxSteps, checked);
  const problem = problemOf(checked);
  const { rows: rowProblem, table } = problem;
  const start =
    startFrom &&
    people.map(({ name }) =>
      optionsOf(startFrom.duties, name, shifts, table.firstDay, rowProblem.days),
    );
  const hasRows = problem.withoutRow.length === 0;
  const crews = hasRows && checked.crews?.length ? crewRows(checked, problem) : undefined;
  const found = hasRows
    ? search(
        crews?.rows ?? rowProblem,
        crews?.withoutRow ?? [],
        budget,
        {
          seed,
          start: start && (crews?.start(start) ?? start),
          isWhole: problem.isWhole,
        },
        checked.plannedSteps,
      )
    : { without: problem.withoutRow };
  budget.finish();
  const { steps } = budget;
  if ('without' in found) {
    const { reasons, isProven } = reasonsFor(checked, problem, found.without, crews?.units);
    return {
      status: isProven ? 'infeasible' : 'unknown',
      steps,
      people: [],
      unmet: [],
      refused: [],
      broken: [],
      trainings: [],
      untrained: [],
      findings: [],
      reasons,
    };
  }
  const { keepsLimits, cannotKeepLimits } = found;
  const rows = crews?.expand(found.rows) ?? found.rows;
  const proved = crews?.isExact === false ? undefined : found.bound;
  const bound = proved && Math.max(0, proved - mostSavedByTrainings(checked));
  const described = describeRoster(checked, problem, rows);
  if (keepsLimits) {
    const objective = sum(Object.values(described.parts!));
    const isOptimal = bound !== undefined && objective <= bound + 1e-9;
    return {
      status: isOptimal ? 'optimal' : 'feasible',
      ...measured(objective, bound === undefined ? undefined : Math.min(bound, objective)),
      steps,
      ...described,
      reasons: [],
    };
  }
  return {
    status: cannotKeepLimits ? 'infeasible' : 'unknown',
    steps,
    ...described,
    reasons: [{ ...finding(ROSTER_REASON_TEXTS, 'hard-cover'), rules: ['cover'] }],
  };
}

/** Rows of people and crews, if none is without. */
function search(
  problem: RowProblem,
  without: readonly number[],
  budget: SearchBudget,
  options: RowSearch,
  plannedSteps: number | undefined,
): FoundRows {
  if (without.length > 0) return { without };
  return searchRowsInRounds(problem, budget, options, plannedSteps);
}

/** Why some people, or crews of several, have no row; `units` are the people of each row of the search. */
function reasonsFor(
  input: GenerateRosterInput,
  problem: RosterProblem,
  without: readonly number[],
  units: readonly (readonly number[])[] | undefined,
) {
  const single = without.filter((unit) => (units?.[unit]?.length ?? 1) === 1);
  const crews = without.filter((unit) => !single.includes(unit));
  const { reasons, isProven } = reasonsOf(
    input,
    problem,
    single.map((unit) => units?.[unit]?.[0] ?? unit),
  );
  const first = crews.map((unit) => units![unit]![0]!);
  return {
    reasons: [...reasonsOfCrews(input, crews), ...reasons],
    isProven: isProven || first.some((p) => areExact(input, problem, p)),
  };
}

/** The problem; rules that have to remember too much of a row are too many. */
function problemOf(input: GenerateRosterInput): RosterProblem {
  try {
    return rosterProblem(input);
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    const { states, most } = error;
    const advice = 'leave out rules over many days in a row that others make sure of';
    throw new TooLargeError('generateRoster', 'states of a row', states, most, advice);
  }
}
