import { type Finding, finding, partOf } from '../../../core/finding.ts';
import { seededRandom } from '../../../core/random.ts';
import type { TextPart } from '../../../core/text.ts';
import { withoutAbsent } from '../../../core/without-absent.ts';
import { isPossibleInFractions } from '../../../search/lp/branch-and-bound.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';
import type { RotationReason } from '../../rotation-reason.ts';
import { ROTATION_CHANGE_TEXTS, ROTATION_REASON_TEXTS } from '../../texts.ts';
import { flowProgram } from '../flow/flow-program.ts';
import { stintGraph } from '../stints/stint-graph.ts';

/** The fields of an input of which one may give way. */
export type RelaxedField = keyof typeof ROTATION_CHANGE_TEXTS;

/** An input with one rule changed, by the name of the field that changes. */
interface RuleChange extends Finding<RelaxedField> {
  readonly values: TextPart['values'];
  readonly input: RotationInput;
}

/** By how much each rule is stretched, one after the other. */
const STEPS = [1, 2, 3];

/** Rules that are given up whole. */
const OPTIONAL_RULES = [
  'minRestHours',
  'forwardRotation',
  'maxSingleDaysOff',
  'daysOffEachWeek',
  'minWeeklyRestHours',
  'minLongRest',
  'weekends',
  'nights',
  'weeklyHours',
] as const;

/** For each rule the changes of it, the smallest first. */
export function ruleChanges(input: RotationInput): RuleChange[][] {
  const given = OPTIONAL_RULES.filter((rule) => input[rule] !== undefined);
  const deviation = { under: true, over: true };
  return [
    ...longerOrShorter(input, 'daysOff'),
    ...longerOrShorter(input, 'workStretch'),
    ...shiftRuns(input),
    ...sequences(input),
    ...given.map((rule) => [changed(input, rule, undefined)]),
    otherSizes(input),
    [{ ...finding(ROTATION_CHANGE_TEXTS, 'demand'), input: { ...input, deviation } }],
  ];
}

function changed<Rule extends RelaxedField>(
  input: RotationInput,
  code: Rule,
  value: RotationInput[Rule],
  values: TextPart['values'] = {},
): RuleChange {
  return {
    ...finding(ROTATION_CHANGE_TEXTS, code, values),
    input: withoutAbsent({ ...input, [code]: value }),
  };
}

function longerOrShorter(input: RotationInput, rule: 'daysOff' | 'workStretch'): RuleChange[][] {
  const { min, max } = input[rule];
  const shorter = STEPS.map((by) => min - by).filter((least) => least > 0);
  return [
    shorter.map((least) => changed(input, rule, { min: least, max }, { least, min })),
    STEPS.map((by) => changed(input, rule, { min, max: max + by }, { most: max + by, max })),
  ];
}

function shiftRuns(input: RotationInput): RuleChange[][] {
  const { shifts } = input;
  return shifts.flatMap((shift, s) => {
    const { id, minRun = 1, maxRun } = shift;
    const to = (field: 'minRun' | 'maxRun', run: number) =>
      changed(input, 'shifts', shifts.with(s, { ...shift, [field]: run }), { run, shift: id });
    return [
      minRun > 1 ? [to('minRun', minRun - 1)] : [],
      maxRun === undefined ? [] : [to('maxRun', maxRun + 1)],
    ];
  });
}

function sequences(input: RotationInput): RuleChange[][] {
  const { forbiddenSequences = [] } = input;
  return forbiddenSequences.map((sequence) => {
    const others = forbiddenSequences.filter((other) => other !== sequence);
    return [changed(input, 'forbiddenSequences', others, { sequence })];
  });
}

function otherSizes(input: RotationInput): RuleChange[] {
  const { min, max } = employeeRange(input);
  return STEPS.flatMap((by) => [max + by, min - by])
    .filter((people) => people >= 1)
    .map((people) => changed(input, 'employees', people, { employees: people }));
}

/** No more are named than a planner reads. */
const MOST_NAMED = 5;

/**
 * Why bounds alone leave no rota: the small changes, each of one rule, that lift the contradiction.
 * They leave a way in parts of people; whether in whole people too, `relaxRotation` finds out.
 */
export function rulesInTheWay(input: RotationInput, budget: SearchBudget): RotationReason {
  const helping = ruleChanges(input).flatMap((ladder) => {
    const change = ladder[0];
    const helps =
      change !== undefined && change.code !== 'demand' && leavesAWay(change.input, budget);
    return helps ? [change] : [];
  });
  if (helping.length === 0) {
    const rules = ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences'];
    return { ...finding(ROTATION_REASON_TEXTS, 'no-way-in-fractions', { none: '' }), rules };
  }
  const changes = helping.slice(0, MOST_NAMED).map((change) => partOf('rotationChange', change));
  return {
    ...finding(ROTATION_REASON_TEXTS, 'no-way-in-fractions', { changes }),
    rules: ['demand', ...new Set(helping.map(({ code }) => code))],
  };
}

function leavesAWay(input: RotationInput, budget: SearchBudget): boolean {
  const { program } = flowProgram(input, stintGraph(input, 'many'));
  return isPossibleInFractions(program, budget, seededRandom(1)) === true;
}
