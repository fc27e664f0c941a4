import * as z from 'zod';
import { name, nonNegative, positive, wholeNumber } from '../../core/domain.schema.ts';
import { isOn } from './is-on.ts';

const wholeIn = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`;
  return z.int(expected).gte(least, expected).lte(most, expected);
};

export const weeklyShiftSchema = z
  .strictObject({
    id: name(),
    paidMinutes: wholeIn(1, 1440),
    counts: z.array(wholeNumber(), 'seven numbers').length(7, 'seven numbers').readonly(),
    typeId: name().optional(),
    startMinutes: wholeIn(0, 1439).optional(),
    lengthMinutes: wholeIn(1, 1440).optional(),
  })
  .readonly();

export const weeklyContractSchema = z
  .strictObject({
    id: name(),
    shiftIds: z.array(name(), 'a list of shift ids').readonly(),
    daysPerWeek: wholeIn(1, 6),
    averageWeeklyHours: positive(),
    overtimeWeeklyHours: nonNegative().optional(),
    maxWeeklyHours: positive().optional(),
  })
  .readonly();

export const peopleProblemSchema = z
  .strictObject({
    shifts: z.array(weeklyShiftSchema, 'a list of shifts').readonly(),
    contracts: z.array(weeklyContractSchema, 'a list of contracts').readonly(),
  })
  .readonly()
  .superRefine(({ shifts, contracts }, context) => {
    for (const [i, shift] of shifts.entries()) {
      if (contracts.filter((contract) => isOn(shift, contract)).length === 1) continue;
      const message = 'a shift that exactly one contract lists';
      context.addIssue({ code: 'custom', message, path: ['shifts', i, 'id'] });
    }
  });
