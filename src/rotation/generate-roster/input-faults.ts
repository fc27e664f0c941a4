import type { InputIssue } from '../../core/errors.ts';
import { addDays } from '../../time/local-date.ts';
import type { WorkTerms } from '../work-terms.ts';
import type { GenerateRosterInput } from './input.ts';
import { isKeptRule, KEPT_RULES } from './kept-rules.ts';
import { termsOf } from './person-terms.ts';

/**
 * What of an input that is well-formed field by field does not fit together: names of people and ids of shifts and
 * contracts come once, what names one of them names one that there is, dates are dates of the roster, and no two fixed
 * duties of a person are on one date.
 */
export function inputFaults(input: GenerateRosterInput): readonly InputIssue[] {
  const { people, contracts = [], shifts, startDate, days, fixedDuties = [] } = input;
  const faults: InputIssue[] = [];
  const fault = (path: readonly (string | number)[], expected: string) =>
    faults.push({ path: pathText(path), expected, received: valueAt(input, path) });
  const lastDate = addDays(startDate, days - 1);
  const names = new Set(people.map(({ name }) => name));
  const ids = new Set(shifts.map(({ id }) => id));
  const contractIds = new Set(contracts.map(({ id }) => id));
  const needsShift = (path: (string | number)[], id: string) => {
    if (!ids.has(id)) fault(path, 'the id of a shift');
  };
  const needsPerson = (path: (string | number)[], person: string) => {
    if (!names.has(person)) fault(path, 'the name of one of the people');
  };
  const needsDate = (path: (string | number)[], date: string) => {
    if (date < startDate || date > lastDate) fault(path, 'a date of the roster');
  };
  const onlyOnce = (
    values: readonly string[],
    at: (i: number) => (string | number)[],
    message: string,
  ) => {
    const seen = new Set<string>();
    for (const [i, value] of values.entries()) {
      if (seen.has(value)) fault(at(i), message);
      seen.add(value);
    }
  };
  const needsKept = (path: (string | number)[], { rules = [] }: Pick<WorkTerms, 'rules'>) => {
    for (const [i, rule] of rules.entries())
      if (!isKeptRule(rule))
        fault(
          [...path, 'rules', i, 'kind'],
          `a kind of rule that a search keeps: ${KEPT_RULES.join(', ')}`,
        );
  };
  const needsTerms = (path: (string | number)[], terms: WorkTerms) => {
    needsKept(path, terms);
    for (const [i, { shifts: counted = [] }] of (terms.duties ?? []).entries())
      for (const [k, id] of counted.entries()) needsShift([...path, 'duties', i, 'shifts', k], id);
  };

  onlyOnce(
    people.map(({ name }) => name),
    (i) => ['people', i, 'name'],
    'a name that nobody else has',
  );
  onlyOnce(
    shifts.map(({ id }) => id),
    (i) => ['shifts', i, 'id'],
    'an id that no other shift has',
  );
  onlyOnce(
    contracts.map(({ id }) => id),
    (i) => ['contracts', i, 'id'],
    'an id that no other contract has',
  );
  needsKept([], input);
  for (const [i, contract] of contracts.entries()) needsTerms(['contracts', i], contract);
  for (const [i, person] of people.entries()) {
    needsTerms(['people', i], person);
    if (person.contract !== undefined && !contractIds.has(person.contract))
      fault(['people', i, 'contract'], 'the id of a contract');
    for (const [k, id] of (person.shifts ?? []).entries())
      needsShift(['people', i, 'shifts', k], id);
  }
  const ruleIds = new Set(
    [input, ...contracts, ...people].flatMap(({ rules = [] }) => rules.map(({ id }) => id)),
  );
  const { breakableRules = [] } = input;
  for (const [i, { rule }] of breakableRules.entries())
    if (!ruleIds.has(rule)) fault(['breakableRules', i, 'rule'], 'the id of a rule');
  onlyOnce(
    breakableRules.map(({ rule }) => rule),
    (i) => ['breakableRules', i, 'rule'],
    'a rule that has no other price',
  );
  if (breakableRules.length > 0 && input.crews?.length)
    fault(['breakableRules'], 'absent where there are crews');
  for (const [i, sequence] of (input.forbiddenSequences ?? []).entries()) {
    const isTriple = sequence.length === 3 && sequence[1] === 'off';
    if (sequence.length !== 2 && !isTriple)
      fault(['forbiddenSequences', i], "two shifts, or two shifts with 'off' between them");
    for (const [k, id] of sequence.entries())
      if (!(isTriple && k === 1)) needsShift(['forbiddenSequences', i, k], id);
  }
  for (const [i, { shift }] of (input.cover.shifts ?? []).entries())
    needsShift(['cover', 'shifts', i, 'shift'], shift);
  for (const [i, { agents, intervalSeconds }] of (input.cover.intervals ?? []).entries()) {
    const intervals = (days * 86_400) / intervalSeconds;
    if (agents.length !== intervals)
      fault(
        ['cover', 'intervals', i, 'agents'],
        `one number for each of the ${intervals} intervals`,
      );
  }
  for (const [i, { employee, date, shift }] of fixedDuties.entries()) {
    needsPerson(['fixedDuties', i, 'employee'], employee);
    needsDate(['fixedDuties', i, 'date'], date);
    needsShift(['fixedDuties', i, 'shift'], shift);
  }
  onlyOnce(
    fixedDuties.map(({ employee, date }) => `${date} ${employee}`),
    (i) => ['fixedDuties', i],
    'the only fixed duty of the person on the date',
  );
  for (const [i, { employee, date, shift }] of (input.requests ?? []).entries()) {
    needsPerson(['requests', i, 'employee'], employee);
    needsDate(['requests', i, 'date'], date);
    if (shift !== undefined) needsShift(['requests', i, 'shift'], shift);
  }
  const { crews = [] } = input;
  onlyOnce(
    crews.map(({ id }) => id),
    (i) => ['crews', i, 'id'],
    'an id that no other crew has',
  );
  const ofCrews = crews.flatMap(({ employees }, i) =>
    employees.map((employee, k) => ({ employee, path: ['crews', i, 'employees', k] })),
  );
  for (const { employee, path } of ofCrews) needsPerson(path, employee);
  onlyOnce(
    ofCrews.map(({ employee }) => employee),
    (i) => ofCrews[i]!.path,
    'a name of one crew only',
  );
  const terms = new Map(people.map((one) => [one.name, JSON.stringify(termsOf(one, input))]));
  for (const [i, { employees }] of crews.entries())
    for (const [k, one] of employees.entries())
      if (terms.has(one) && terms.get(one) !== terms.get(employees[0]!))
        fault(['crews', i, 'employees', k], 'somebody with the terms of the first of the crew');
  const posts = input.jobRotation?.posts ?? [];
  onlyOnce(
    posts.map(({ id }) => id),
    (i) => ['jobRotation', 'posts', i, 'id'],
    'an id that no other post has',
  );
  const ofPosts = posts.flatMap(({ shifts: own }, i) =>
    own.map((id, k) => ({ id, path: ['jobRotation', 'posts', i, 'shifts', k] })),
  );
  for (const { id, path } of ofPosts) needsShift(path, id);
  onlyOnce(
    ofPosts.map(({ id }) => id),
    (i) => ofPosts[i]!.path,
    'a shift of one post only',
  );
  const { trainings = [] } = input;
  onlyOnce(
    trainings.map(({ id }) => id),
    (i) => ['trainings', i, 'id'],
    'an id that no other training has',
  );
  for (const [i, { employees, from, to }] of trainings.entries()) {
    for (const [k, one] of employees.entries()) needsPerson(['trainings', i, 'employees', k], one);
    onlyOnce(employees, (k) => ['trainings', i, 'employees', k], 'a name that is there once');
    if (from !== undefined) needsDate(['trainings', i, 'from'], from);
    if (to !== undefined) needsDate(['trainings', i, 'to'], to);
  }
  for (const [i, { employee }] of (input.absences ?? []).entries())
    needsPerson(['absences', i, 'employee'], employee);
  for (const [i, id] of (input.fairness?.unpopularShifts ?? []).entries())
    needsShift(['fairness', 'unpopularShifts', i], id);
  const { startFrom } = input;
  if (startFrom && (startFrom.startDate !== startDate || startFrom.days !== days))
    fault(['startFrom'], 'a roster of the same dates');
  return faults;
}

/** `people[3].name`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('');
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (value, key) => (value as Readonly<Record<string | number, unknown>>)[key],
    input,
  );
}
