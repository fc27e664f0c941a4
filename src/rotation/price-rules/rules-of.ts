import type { PriceRulesInput } from './input.ts';
import type { PricedRule } from './result.ts';

/** Where no rule says how long a stretch may be, a week is as long as any that matters. */
const ANY_STRETCH = 7;

type WithoutRule = (input: PriceRulesInput) => PriceRulesInput;

/** Each rule as the input without it. */
const WITHOUT: Readonly<Record<PricedRule, WithoutRule>> = {
  daysOff: (input) => ({
    ...input,
    daysOff: { min: 1, max: Math.max(ANY_STRETCH, input.daysOff.max) },
  }),
  workStretch: (input) => ({
    ...input,
    workStretch: { min: 1, max: Math.max(ANY_STRETCH, input.workStretch.max) },
  }),
  minRestHours: ({ minRestHours, ...rest }) => rest,
  forbiddenSequences: ({ forbiddenSequences, ...rest }) => rest,
  forwardRotation: ({ forwardRotation, ...rest }) => rest,
  shiftRun: ({ shiftRun, ...rest }) => rest,
  daysOffEachWeek: ({ daysOffEachWeek, ...rest }) => rest,
  minWeeklyRestHours: ({ minWeeklyRestHours, ...rest }) => rest,
  minLongRest: ({ minLongRest, ...rest }) => rest,
  'weekends.maxInWeeks': (input) => ({
    ...input,
    weekends: { ...input.weekends, maxInWeeks: undefined },
  }),
  'weekends.maxBetweenFree': (input) => ({
    ...input,
    weekends: { ...input.weekends, maxBetweenFree: undefined },
  }),
  'weekends.together': (input) => ({
    ...input,
    weekends: { ...input.weekends, together: undefined },
  }),
  'weekends.sameShift': (input) => ({
    ...input,
    weekends: { ...input.weekends, sameShift: undefined },
  }),
  'nights.maxRun': (input) => ({ ...input, nights: { ...input.nights, maxRun: undefined } }),
  'nights.minDaysOffAfter': (input) => ({
    ...input,
    nights: { ...input.nights, minDaysOffAfter: undefined },
  }),
  'nights.maxInDays': (input) => ({
    ...input,
    nights: { ...input.nights, maxInDays: undefined },
  }),
  'weeklyHours.minAverage': (input) => ({
    ...input,
    weeklyHours: { ...input.weeklyHours, minAverage: undefined },
  }),
  'weeklyHours.max': (input) => ({
    ...input,
    weeklyHours: { ...input.weeklyHours, max: undefined },
  }),
  'weeklyHours.maxInDays': (input) => ({
    ...input,
    weeklyHours: { ...input.weeklyHours, maxInDays: undefined },
  }),
};

/** The rules that an input has, in the order of the type. */
export function rulesOf(input: PriceRulesInput): PricedRule[] {
  const { weekends = {}, nights = {}, weeklyHours = {} } = input;
  const given: Readonly<Record<PricedRule, boolean>> = {
    daysOff: true,
    workStretch: true,
    minRestHours: (input.minRestHours ?? 0) > 0,
    forbiddenSequences: (input.forbiddenSequences ?? []).length > 0,
    forwardRotation: input.forwardRotation === true,
    shiftRun: input.shiftRun !== undefined,
    daysOffEachWeek: (input.daysOffEachWeek ?? 0) > 0,
    minWeeklyRestHours: (input.minWeeklyRestHours ?? 0) > 0,
    minLongRest: input.minLongRest !== undefined,
    'weekends.maxInWeeks': weekends.maxInWeeks !== undefined,
    'weekends.maxBetweenFree': weekends.maxBetweenFree !== undefined,
    'weekends.together': weekends.together === true,
    'weekends.sameShift': weekends.sameShift === true,
    'nights.maxRun': nights.maxRun !== undefined,
    'nights.minDaysOffAfter': (nights.minDaysOffAfter ?? 1) > 1,
    'nights.maxInDays': nights.maxInDays !== undefined,
    'weeklyHours.minAverage': (weeklyHours.minAverage ?? 0) > 0,
    'weeklyHours.max': weeklyHours.max !== undefined,
    'weeklyHours.maxInDays': (weeklyHours.maxInDays ?? []).length > 0,
  };
  return (Object.keys(given) as PricedRule[]).filter((rule) => given[rule]);
}

/** The input without some of its rules. */
export function without(rules: readonly PricedRule[], input: PriceRulesInput): PriceRulesInput {
  return rules.reduce((left, rule) => WITHOUT[rule](left), input);
}
