import * as z from 'zod';
import {
  name,
  nonNegative,
  oneOf,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../core/domain.schema.ts';
import { searchControlShape } from '../search/search-control.schema.ts';
import { DAY_MINUTES } from '../time/durations.ts';

const wholeRange = (least: 0 | 1) => {
  const end = least === 0 ? wholeNumber() : positiveWholeNumber();
  return z
    .strictObject({ min: end, max: end })
    .readonly()
    .refine(({ min, max }) => min <= max, 'a range whose min is at most its max');
};

export const shiftSchema = z
  .strictObject({
    id: name().refine((id) => id !== 'off', "a name other than 'off'"),
    startMinutes: z
      .int('a whole number of minutes from 0 to 1439')
      .gte(0)
      .lte(DAY_MINUTES - 1),
    lengthMinutes: z.int('a whole number of minutes from 1 to 1440').gte(1).lte(DAY_MINUTES),
    paidMinutes: z.int('a whole number of minutes from 0 to the length').gte(0).optional(),
    minRun: positiveWholeNumber().optional(),
    maxRun: positiveWholeNumber().optional(),
    demandIs: oneOf(['exact', 'atLeast']).optional(),
  })
  .readonly()
  .refine(
    ({ minRun = 1, maxRun = Infinity }) => minRun <= maxRun,
    'a shift whose minRun is at most its maxRun',
  )
  .refine(({ paidMinutes = 0, lengthMinutes }) => paidMinutes <= lengthMinutes, {
    path: ['paidMinutes'],
    message: 'a whole number of minutes from 0 to the length',
  });

const days = z.array(wholeNumber()).length(7, 'an array of 7 numbers, Monday first').readonly();

const rulesShape = {
  shifts: z.array(shiftSchema).min(1, 'an array of at least one shift').readonly(),
  demand: z.array(days).readonly(),
  daysOff: wholeRange(1),
  workStretch: wholeRange(1),
  forbiddenSequences: z.array(z.array(name()).readonly()).readonly().optional(),
  minRestHours: z
    .number('hours from 0 to 48')
    .gte(0, 'hours from 0 to 48')
    .lte(48, 'hours from 0 to 48')
    .optional(),
  forwardRotation: z.boolean().optional(),
  maxSingleDaysOff: wholeNumber().optional(),
  daysOffEachWeek: wholeNumber().lte(7, 'at most 7 days').optional(),
  weekends: z
    .strictObject({
      minFree: wholeNumber().optional(),
      maxBetweenFree: wholeNumber().optional(),
      together: z.boolean().optional(),
      sameShift: z.boolean().optional(),
    })
    .readonly()
    .optional(),
  nights: z
    .strictObject({
      maxRun: positiveWholeNumber().optional(),
      minDaysOffAfter: positiveWholeNumber().optional(),
    })
    .readonly()
    .optional(),
  weeklyHours: z
    .strictObject({
      minAverage: nonNegative().optional(),
      maxAverage: positive().optional(),
      max: positive().optional(),
    })
    .readonly()
    .optional(),
  deviation: z
    .strictObject({ under: z.boolean().optional(), over: z.boolean().optional() })
    .readonly()
    .optional(),
};

interface CrossChecked {
  readonly shifts: readonly { readonly id: string }[];
  readonly demand: readonly (readonly number[])[];
  readonly forbiddenSequences?: readonly (readonly string[])[] | undefined;
}

/** What no field can say alone: rows for all shifts, names used once, sequences of known shifts. */
export function crossCheck(
  rules: CrossChecked,
  context: z.core.$RefinementCtx<CrossChecked>,
): void {
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const ids = rules.shifts.map(({ id }) => id);
  if (rules.demand.length !== ids.length)
    fault(['demand'], `an array of ${ids.length}, a row for each shift`);
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) < i) fault(['shifts', i, 'id'], 'a name that no other shift has');
  }
  for (const [i, sequence] of (rules.forbiddenSequences ?? []).entries()) {
    const path = ['forbiddenSequences', i];
    const isPair = sequence.length === 2;
    const isTriple = sequence.length === 3 && sequence[1] === 'off';
    if (!isPair && !isTriple) fault(path, "two shifts, or two shifts with 'off' between them");
    for (const [k, id] of sequence.entries()) {
      if (!ids.includes(id) && !(isTriple && k === 1)) fault([...path, k], 'the id of a shift');
    }
  }
}

export const rotationRulesSchema = z.strictObject(rulesShape).superRefine(crossCheck).readonly();

export const rotationProblemSchema = z
  .strictObject({
    ...rulesShape,
    ...searchControlShape,
    employees: z.union([positiveWholeNumber(), wholeRange(1)]),
    objective: z
      .strictObject({
        freeWeekend: nonNegative().optional(),
        singleDayOff: nonNegative().optional(),
        longStretchDay: nonNegative().optional(),
        backwardChange: nonNegative().optional(),
        evenNights: z.boolean().optional(),
      })
      .readonly()
      .optional(),
  })
  .superRefine(crossCheck)
  .readonly();

const dayOfRota = z.union([name(), z.null()], 'the id of a shift, or null for a day off');

export const rotaSchema = z
  .array(z.array(dayOfRota).length(7, 'a week of 7 days').readonly())
  .min(1, 'at least one week')
  .readonly();
