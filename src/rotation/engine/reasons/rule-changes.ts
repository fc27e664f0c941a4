import type { Finding } from '../../../core/finding.ts';
import { seededRandom } from '../../../core/random.ts';
import { withoutAbsent } from '../../../core/without-absent.ts';
import { isPossibleInFractions } from '../../../search/lp/branch-and-bound.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { SearchControl } from '../../../search/search-control.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';
import type { RotationReason } from '../../rotation-reason.ts';
import { flowProgram } from '../flow/flow-program.ts';
import { stintGraph } from '../stints/stint-graph.ts';

/** The fields of an input that are rules or what they are about, not how to search. */
export type RelaxedField = Exclude<keyof RotationInput, keyof SearchControl | 'objective'>;

/** An input with one rule changed, by the name of the field that changes. */
interface RuleChange extends Finding<RelaxedField> {
  readonly input: RotationInput;
}

/** By how much each rule is stretched, one after the other. */
const STEPS = [1, 2, 3];

/** Rules that are given up whole. */
const OPTIONAL_RULES = [
  ['minRestHours', 'the rest between shifts'],
  ['forwardRotation', 'forward rotation'],
  ['maxSingleDaysOff', 'the limit on single days off'],
  ['daysOffEachWeek', 'the days off of each week'],
  ['minWeeklyRestHours', 'the rest of each week'],
  ['weekends', 'the rules on weekends'],
  ['nights', 'the rules on nights'],
  ['weeklyHours', 'the limits on weekly hours'],
] as const;

/** For each rule the changes of it, the smallest first. */
export function ruleChanges(input: RotationInput): RuleChange[][] {
  const given = OPTIONAL_RULES.filter(([rule]) => input[rule] !== undefined);
  const missed = 'miss the demand by as few people as possible';
  return [
    ...longerOrShorter(input, 'daysOff', 'days off'),
    ...longerOrShorter(input, 'workStretch', 'days of work'),
    ...shiftRuns(input),
    ...sequences(input),
    ...given.map(([rule, words]) => [changed(input, rule, undefined, `give up ${words}`)]),
    otherSizes(input),
    [{ ...changed(input, 'deviation', { under: true, over: true }, missed), code: 'demand' }],
  ];
}

function changed<Rule extends RelaxedField>(
  input: RotationInput,
  code: Rule,
  value: RotationInput[Rule],
  message: string,
): RuleChange {
  return { code, message, input: withoutAbsent({ ...input, [code]: value }) };
}

function longerOrShorter(
  input: RotationInput,
  rule: 'daysOff' | 'workStretch',
  days: string,
): RuleChange[][] {
  const { min, max } = input[rule];
  const shorter = STEPS.map((by) => min - by).filter((least) => least > 0);
  return [
    shorter.map((least) => {
      const message = `allow ${least} ${days} in a row instead of at least ${min}`;
      return changed(input, rule, { min: least, max }, message);
    }),
    STEPS.map((by) => {
      const message = `allow ${max + by} ${days} in a row instead of at most ${max}`;
      return changed(input, rule, { min, max: max + by }, message);
    }),
  ];
}

function shiftRuns(input: RotationInput): RuleChange[][] {
  const { shifts } = input;
  return shifts.flatMap((shift, s) => {
    const { id, minRun = 1, maxRun } = shift;
    const to = (field: 'minRun' | 'maxRun', days: number) =>
      changed(
        input,
        'shifts',
        shifts.with(s, { ...shift, [field]: days }),
        `allow runs of ${days} on ${id}`,
      );
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
    return [changed(input, 'forbiddenSequences', others, `allow ${sequence.join(', ')}`)];
  });
}

function otherSizes(input: RotationInput): RuleChange[] {
  const { min, max } = employeeRange(input);
  return STEPS.flatMap((by) => [max + by, min - by])
    .filter((people) => people >= 1)
    .map((people) => changed(input, 'employees', people, `plan with ${people} employees`));
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
  const said =
    'the rules leave no way to cover the demand of each day, not even with parts of people; ';
  if (helping.length === 0) {
    const rules = ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences'];
    return {
      code: 'no-way-in-fractions',
      rules,
      message: `${said}no small change of one rule alone would leave one`,
    };
  }
  return {
    code: 'no-way-in-fractions',
    rules: ['demand', ...new Set(helping.map(({ code }) => code))],
    message: `${said}any of these would leave one: ${helping
      .slice(0, MOST_NAMED)
      .map(({ message }) => message)
      .join('; ')}`,
  };
}

function leavesAWay(input: RotationInput, budget: SearchBudget): boolean {
  const { program } = flowProgram(input, stintGraph(input, 'many'));
  return isPossibleInFractions(program, budget, seededRandom(1)) === true;
}
