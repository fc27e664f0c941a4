import { finding } from '../../core/finding.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import type { RowProblem } from '../engine/rows/row-problem.ts';
import { RowSolver } from '../engine/rows/row-solver.ts';
import type { RosterPerson } from '../roster-person.ts';
import type { GenerateRosterInput } from './input.ts';
import { PersonRows } from './person-rows.ts';
import { termsOf } from './person-terms.ts';
import type { RosterReason } from './result.ts';
import type { RosterProblem } from './roster-problem.ts';
import { isKeptStrictly } from './rows-of-rules.ts';
import { ROSTER_REASON_TEXTS } from './texts.ts';

/**
 * Why some people have no legal row: a date on which nothing fits, or the terms and rules of which leaving out any one
 * would give them a row.
 */
export function reasonsOf(
  input: GenerateRosterInput,
  problem: RosterProblem,
  without: readonly number[],
): { readonly reasons: readonly RosterReason[]; readonly isProven: boolean } {
  const reasons = without.map((p) => reasonOf(input, problem, input.people[p]!));
  return { reasons, isProven: without.some((p) => areExact(input, problem, p)) };
}

/** Whether somebody's rows are kept to the rules, and to nothing that is stricter. */
export function areExact(
  { people }: GenerateRosterInput,
  { personRows }: RosterProblem,
  person: number,
): boolean {
  return personRows.rulesOf(people[person]!).every((rule) => !isKeptStrictly(rule));
}

/** Why crews have no row that all of each may work, though each by themselves has one. */
export function reasonsOfCrews(
  { crews = [] }: GenerateRosterInput,
  without: readonly number[],
): readonly RosterReason[] {
  return without.map((c) => ({
    ...finding(ROSTER_REASON_TEXTS, 'no-crew-row', { crew: crews[c]!.id }),
    rules: ['crews'],
  }));
}

function reasonOf(
  input: GenerateRosterInput,
  problem: RosterProblem,
  person: RosterPerson,
): RosterReason {
  const { personRows, table, rows } = problem;
  const { name: employee } = person;
  const allowed = personRows.allowedOf(person, personRows.rulesOf(person));
  const width = rows.options;
  for (let day = 0; day < rows.days; day++) {
    if (allowed.subarray(day * width, (day + 1) * width).some((one) => one === 1)) continue;
    const date = fromDayNumber(table.firstDay + day);
    return {
      ...finding(ROSTER_REASON_TEXTS, 'no-legal-day', { employee, date }),
      employee,
      date,
      rules: [],
    };
  }
  const rules = relaxations(input, person)
    .filter((relaxed) => hasRow(relaxed.input, relaxed.person, problem))
    .map(({ leftOut }) => leftOut);
  return {
    ...finding(ROSTER_REASON_TEXTS, 'no-legal-row', {
      employee,
      rules: rules.length > 0 ? rules : undefined,
    }),
    employee,
    rules,
  };
}

/** An input with one thing left out that a person has to keep. */
interface Relaxation {
  readonly leftOut: string;
  readonly input: GenerateRosterInput;
  readonly person: RosterPerson;
}

function relaxations(input: GenerateRosterInput, person: RosterPerson): Relaxation[] {
  const own: RosterPerson = { ...person, contract: undefined, ...termsOf(person, input) };
  const { rules = [] } = own;
  const withoutField = (field: keyof RosterPerson) => ({
    leftOut: field,
    input,
    person: { ...own, [field]: undefined },
  });
  const fields = ['hours', 'duties', 'daysInARow', 'daysOffInARow', 'maxWeekends'] as const;
  const limits = ['daysOff', 'available', 'shifts'] as const;
  const others = [
    'absences',
    'fixedDuties',
    'forbiddenSequences',
    'trainings',
    'jobRotation',
  ] as const;
  return [
    ...[...fields, ...limits].filter((field) => own[field] !== undefined).map(withoutField),
    ...others
      .filter((field) => input[field] !== undefined)
      .map((field) => ({ leftOut: field, input: { ...input, [field]: undefined }, person: own })),
    ...(input.rules ?? []).map((rule) => ({
      leftOut: rule.id,
      input: { ...input, rules: input.rules!.filter((other) => other !== rule) },
      person: own,
    })),
    ...rules.map((rule) => ({
      leftOut: rule.id,
      input,
      person: { ...own, rules: rules.filter((other) => other !== rule) },
    })),
  ];
}

/** Whether somebody has a legal row, with all counters in the state. */
function hasRow(
  input: GenerateRosterInput,
  person: RosterPerson,
  { table, rows }: RosterProblem,
): boolean {
  const personRows = new PersonRows(input, table);
  const allowed = personRows.allowedOf(person, personRows.rulesOf(person));
  const costs = new Float64Array(allowed.length);
  const own = personRows.rowOf([person], allowed, costs, []);
  if (own === undefined) return false;
  const alone: RowProblem = { ...rows, people: [own] };
  return new RowSolver(alone).solve(0, costs) < Infinity;
}
