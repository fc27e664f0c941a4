import * as z from 'zod';
import {
  finite,
  fractionBelowOne,
  name,
  nonNegative,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../core/domain.schema.ts';

const stage = z
  .strictObject({
    name: name(),
    attrition: fractionBelowOne(),
    productivity: z.number('a number up to 1').lte(1, 'a number up to 1').optional(),
    ahtFactor: z.number('a number of 1 or more').gte(1, 'a number of 1 or more').optional(),
    pay: nonNegative().optional(),
  })
  .check(({ value, issues }) => {
    if ((value.productivity === undefined) !== (value.ahtFactor === undefined)) return;
    const message = 'given, or else ahtFactor, but not both';
    issues.push({ code: 'custom', path: ['productivity'], message, input: value });
  })
  .readonly();

const classes = z
  .strictObject({
    minSize: nonNegative().optional(),
    maxSize: positive(),
    fixedCost: nonNegative().optional(),
    maxClasses: positiveWholeNumber().optional(),
    leadPeriods: wholeNumber().optional(),
    seats: nonNegative().optional(),
  })
  .check(({ value, issues }) => {
    if ((value.minSize ?? 0) <= value.maxSize) return;
    const message = 'at most maxSize';
    issues.push({ code: 'custom', path: ['minSize'], message, input: value });
  })
  .readonly();

const leave = z
  .strictObject({
    total: nonNegative(),
    minPerPeriod: nonNegative().optional(),
    maxPerPeriod: nonNegative(),
  })
  .check(({ value, issues }) => {
    if ((value.minPerPeriod ?? 0) <= value.maxPerPeriod) return;
    const message = 'at most maxPerPeriod';
    issues.push({ code: 'custom', path: ['minPerPeriod'], message, input: value });
  })
  .readonly();

export const hiringPlanInputSchema = z
  .strictObject({
    required: z.array(nonNegative()).min(1, 'a list of at least one period').readonly(),
    startingAgents: nonNegative(),
    startingNewcomers: z.array(nonNegative()).readonly().optional(),
    attrition: z.union(
      [fractionBelowOne(), z.array(fractionBelowOne()).readonly()],
      'a fraction from 0 to below 1, or one for each period',
    ),
    transfers: z.array(finite()).readonly().optional(),
    stages: z.array(stage).readonly().optional(),
    payPerAgent: nonNegative(),
    costPerHire: nonNegative().optional(),
    wholeHires: z.boolean().optional(),
    classes: classes.optional(),
    overtime: z
      .strictObject({ costPerAgent: nonNegative(), maxShare: nonNegative() })
      .readonly()
      .optional(),
    outsourcing: z
      .strictObject({ costPerAgent: nonNegative(), maxAgents: nonNegative().optional() })
      .readonly()
      .optional(),
    leave: leave.optional(),
    terminal: z
      .strictObject({
        minSupply: nonNegative().optional(),
        valuePerAgent: nonNegative().optional(),
      })
      .readonly()
      .optional(),
  })
  .check(({ value, issues }) => {
    const periods = value.required.length;
    const refuse = (path: string, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: value });
    const { attrition, transfers, startingNewcomers, stages = [], leave } = value;
    if (typeof attrition !== 'number' && attrition.length !== periods) {
      refuse('attrition', `one rate for each of the ${periods} periods`);
    }
    if (transfers && transfers.length !== periods) {
      refuse('transfers', `one number for each of the ${periods} periods`);
    }
    if (startingNewcomers && startingNewcomers.length > stages.length) {
      refuse('startingNewcomers', `at most one number for each of the ${stages.length} stages`);
    }
    if (leave === undefined) return;
    const most = leave.maxPerPeriod * periods;
    const least = (leave.minPerPeriod ?? 0) * periods;
    if (leave.total > most || leave.total < least) {
      refuse('leave', `a total from ${least} to ${most}, which the periods can hold`);
    }
  })
  .readonly();
