import * as z from 'zod';
import { name, nonNegative, positiveWholeNumber, wholeNumber } from '../../core/domain.schema.ts';
import { addDays } from '../../time/local-date.ts';
import { localDate, timeZone } from '../../time/time-kinds.ts';
import { shiftSchema } from '../rotation-problem.schema.ts';
import { rosterRuleSchema } from './roster-rule.schema.ts';

const instantText = (expected = "a time with its offset such as '2026-03-28T22:00:00+01:00'") =>
  z.string(expected).refine((text) => !Number.isNaN(Date.parse(text)), expected);

const duty = z
  .strictObject({
    employee: name(),
    date: localDate(),
    shift: name(),
    start: instantText(),
    end: instantText(),
    hours: nonNegative(),
    isNight: z.boolean(),
    replaces: name().optional(),
  })
  .readonly();

export const rosterSchema = z
  .strictObject({
    startDate: localDate(),
    days: positiveWholeNumber(),
    timeZone: timeZone(),
    employees: z.array(name()).readonly(),
    duties: z.array(duty).readonly(),
  })
  .superRefine(({ startDate, days, employees, duties }, context) => {
    const people = new Set(employees);
    const end = addDays(startDate, days);
    for (const [i, { employee, date }] of duties.entries()) {
      const fault = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['duties', i, field], message });
      if (!people.has(employee)) fault('employee', 'one of the employees of the roster');
      if (date < startDate || date >= end) fault('date', 'a date of the roster');
    }
  })
  .readonly();

export const absencesSchema = z
  .array(
    z
      .strictObject({ employee: name(), from: localDate(), to: localDate() })
      .readonly()
      .refine(({ from, to }) => from <= to, 'an absence that does not end before it begins'),
  )
  .readonly();

const dates = () => z.array(localDate()).readonly();

export const premiumHoursSchema = z
  .strictObject({
    holidays: dates().optional(),
    dailyHours: nonNegative().optional(),
    weeklyHours: nonNegative().optional(),
    daysAWeek: wholeNumber().optional(),
  })
  .readonly();

export const fairnessSchema = z
  .strictObject({
    holidays: dates().optional(),
    unpopularShifts: z.array(name()).readonly().optional(),
    from: localDate().optional(),
    to: localDate().optional(),
    history: z.array(rosterSchema).readonly().optional(),
  })
  .readonly();

export const rosterRepairSchema = z
  .strictObject({
    absences: absencesSchema,
    rules: z.array(rosterRuleSchema.readonly()).readonly(),
    history: z.array(rosterSchema).readonly().optional(),
  })
  .readonly();

export const rosterEveningSchema = z
  .strictObject({
    rules: z.array(rosterRuleSchema.readonly()).readonly(),
    from: localDate().optional(),
    maxChanges: wholeNumber().optional(),
    history: z.array(rosterSchema).readonly().optional(),
  })
  .readonly();

export const rosterPlanSchema = z
  .strictObject({
    rota: z
      .array(
        z
          .array(z.union([name(), z.null()]))
          .length(7, 'a week of 7 days')
          .readonly(),
      )
      .min(1, 'at least one week')
      .readonly(),
    shifts: z.array(shiftSchema).readonly(),
    employees: z
      .array(
        z
          .strictObject({ name: name(), week: wholeNumber(), from: localDate().optional() })
          .readonly(),
      )
      .min(1, 'at least one person')
      .readonly(),
    startDate: localDate(),
    days: positiveWholeNumber(),
    timeZone: timeZone(),
  })
  .superRefine(({ rota, shifts, employees }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const ids = new Set(shifts.map(({ id }) => id));
    for (const [week, days] of rota.entries()) {
      for (const [day, id] of days.entries()) {
        if (id !== null && !ids.has(id)) fault(['rota', week, day], 'the id of a shift');
      }
    }
    for (const [i, { name, week }] of employees.entries()) {
      if (week >= rota.length)
        fault(['employees', i, 'week'], `a week of the rota, below ${rota.length}`);
      if (employees.findIndex((other) => other.name === name) < i) {
        fault(['employees', i, 'name'], 'a name that nobody else has');
      }
    }
  })
  .readonly();
