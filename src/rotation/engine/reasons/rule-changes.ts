import type { Finding } from '../../../core/finding.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';

/** An input with one rule changed, by the name of the field that changes. */
export interface RuleChange extends Finding<keyof RotationInput> {
  readonly input: RotationInput;
}

/** No rule is stretched by more than this. */
const FURTHEST = 3;

/** For each rule the changes of it, the smallest first. */
export function ruleChanges(input: RotationInput): RuleChange[][] {
  return [
    ...ranges(input),
    ...shiftRuns(input),
    ...sequences(input),
    ...wholeRules(input),
    crew(input),
    [
      {
        code: 'demand',
        message: 'miss the demand by as few people as possible',
        input: { ...input, deviation: { under: true, over: true } },
      },
    ],
  ];
}

function ranges(input: RotationInput): RuleChange[][] {
  const steps = Array.from({ length: FURTHEST }, (_, i) => i + 1);
  return (['daysOff', 'workStretch'] as const).flatMap((rule) => {
    const { min, max } = input[rule];
    const words = rule === 'daysOff' ? 'days off' : 'days of work';
    const to = (range: { min: number; max: number }, message: string): RuleChange => ({
      code: rule,
      message,
      input: { ...input, [rule]: range },
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

function shiftRuns(input: RotationInput): RuleChange[][] {
  return input.shifts.flatMap(({ id, minRun = 1, maxRun }, s) => {
    const to = (run: { minRun?: number; maxRun?: number }, message: string): RuleChange => ({
      code: 'shifts',
      message,
      input: {
        ...input,
        shifts: input.shifts.map((shift, i) => (i === s ? { ...shift, ...run } : shift)),
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

function sequences(input: RotationInput): RuleChange[][] {
  const { forbiddenSequences = [] } = input;
  return forbiddenSequences.map((sequence) => [
    {
      code: 'forbiddenSequences',
      message: `allow ${sequence.join(', ')}`,
      input: {
        ...input,
        forbiddenSequences: forbiddenSequences.filter((other) => other !== sequence),
      },
    },
  ]);
}

/** Rules that are given up whole. */
function wholeRules(input: RotationInput): RuleChange[][] {
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
    .filter(([rule]) => input[rule] !== undefined)
    .map(([rule, words]) => [
      { code: rule, message: `give up ${words}`, input: { ...input, [rule]: undefined } },
    ]);
}

function crew(input: RotationInput): RuleChange[] {
  const { min, max } = employeeRange(input);
  const sizes = Array.from({ length: FURTHEST }, (_, i) => [max + i + 1, min - i - 1]).flat();
  return sizes
    .filter((employees) => employees >= 1)
    .map((employees) => ({
      code: 'employees',
      message: `plan with ${employees} employees`,
      input: { ...input, employees },
    }));
}
