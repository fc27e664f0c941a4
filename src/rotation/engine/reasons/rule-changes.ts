import type { RotationProblem } from '../../rotation-input.ts';
import { employeeRange } from '../flow/flow-program.ts';

/** A problem with one rule changed. */
export interface RuleChange {
  /** The field that changes. */
  readonly rule: string;
  /** The change in a planner's words. */
  readonly message: string;
  readonly problem: RotationProblem;
}

/** No rule is stretched by more than this. */
const FURTHEST = 3;

/** For each rule the changes of it, the smallest first. */
export function ruleChanges(problem: RotationProblem): RuleChange[][] {
  return [
    ...ranges(problem),
    ...shiftRuns(problem),
    ...sequences(problem),
    ...wholeRules(problem),
    crew(problem),
    [
      {
        rule: 'demand',
        message: 'miss the demand by as few people as possible',
        problem: { ...problem, deviation: { under: true, over: true } },
      },
    ],
  ];
}

function ranges(problem: RotationProblem): RuleChange[][] {
  const steps = Array.from({ length: FURTHEST }, (_, i) => i + 1);
  return (['daysOff', 'workStretch'] as const).flatMap((rule) => {
    const { min, max } = problem[rule];
    const words = rule === 'daysOff' ? 'days off' : 'days of work';
    const to = (range: { min: number; max: number }, message: string): RuleChange => ({
      rule,
      message,
      problem: { ...problem, [rule]: range },
    });
    return [
      steps
        .filter((by) => min > by)
        .map((by) =>
          to(
            { min: min - by, max },
            `allow ${min - by} ${words} in a row instead of at least ${min}`,
          ),
        ),
      steps.map((by) =>
        to({ min, max: max + by }, `allow ${max + by} ${words} in a row instead of at most ${max}`),
      ),
    ];
  });
}

function shiftRuns(problem: RotationProblem): RuleChange[][] {
  return problem.shifts.flatMap(({ id, minRun = 1, maxRun }, s) => {
    const to = (run: { minRun?: number; maxRun?: number }, message: string): RuleChange => ({
      rule: 'shifts',
      message,
      problem: {
        ...problem,
        shifts: problem.shifts.map((shift, i) => (i === s ? { ...shift, ...run } : shift)),
      },
    });
    const shorter =
      minRun > 1 ? [to({ minRun: minRun - 1 }, `allow runs of ${minRun - 1} on ${id}`)] : [];
    const longer =
      maxRun === undefined
        ? []
        : [to({ maxRun: maxRun + 1 }, `allow runs of ${maxRun + 1} on ${id}`)];
    return [shorter, longer];
  });
}

function sequences(problem: RotationProblem): RuleChange[][] {
  const { forbiddenSequences = [] } = problem;
  return forbiddenSequences.map((sequence) => [
    {
      rule: 'forbiddenSequences',
      message: `allow ${sequence.join(', ')}`,
      problem: {
        ...problem,
        forbiddenSequences: forbiddenSequences.filter((other) => other !== sequence),
      },
    },
  ]);
}

/** Rules that are given up whole. */
function wholeRules(problem: RotationProblem): RuleChange[][] {
  const optional = [
    ['minRestHours', 'the rest between shifts'],
    ['forwardRotation', 'forward rotation'],
    ['maxSingleDaysOff', 'the limit on single days off'],
    ['daysOffEachWeek', 'the days off of each week'],
    ['weekends', 'the rules on weekends'],
    ['nights', 'the rules on nights'],
    ['weeklyHours', 'the limits on weekly hours'],
  ] as const;
  return optional
    .filter(([rule]) => problem[rule] !== undefined)
    .map(([rule, words]) => [
      { rule, message: `give up ${words}`, problem: { ...problem, [rule]: undefined } },
    ]);
}

function crew(problem: RotationProblem): RuleChange[] {
  const { min, max } = employeeRange(problem);
  const sizes = Array.from({ length: FURTHEST }, (_, i) => [max + i + 1, min - i - 1]).flat();
  return sizes
    .filter((employees) => employees >= 1)
    .map((employees) => ({
      rule: 'employees',
      message: `plan with ${employees} employees`,
      problem: { ...problem, employees },
    }));
}
