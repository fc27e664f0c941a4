import * as z from 'zod';
import {
  fractionAboveZero,
  fractionBelowOne,
  name,
  nonNegative,
  oneOf,
  positive,
} from '../../core/domain.schema.ts';

export const costStaffSchema = z
  .strictObject({
    occupancy: fractionAboveZero().optional(),
    availableHours: nonNegative().optional(),
    paidHours: nonNegative().optional(),
    fte: nonNegative().optional(),
    inOfficeShrinkage: fractionBelowOne(),
    outOfOfficeShrinkage: fractionBelowOne(),
    hoursPerFte: positive(),
    rounding: oneOf(['none', 'half', 'whole']).optional(),
    agentsPerSeat: positive().optional(),
  })
  .check(({ value, issues }) => {
    const { occupancy, availableHours, paidHours, fte } = value;
    const given = [occupancy, availableHours, paidHours, fte].filter((x) => x !== undefined);
    if (given.length <= 1) return;
    const message = 'given, or else availableHours, paidHours or fte, but only one of them';
    issues.push({ code: 'custom', path: ['occupancy'], message, input: value });
  })
  .readonly();

const premiumHours = z
  .strictObject({
    name: name(),
    hours: nonNegative(),
    multiplier: nonNegative(),
    rateOf: oneOf(['base', 'baseAndBonus']).optional(),
    withOnCost: z.boolean().optional(),
  })
  .readonly();

export const agentPaySchema = z
  .strictObject({
    baseMonthly: nonNegative(),
    bonusMonthly: nonNegative().optional(),
    bonusPayout: nonNegative().optional(),
    bonusPerContact: nonNegative().optional(),
    allowancesMonthly: nonNegative().optional(),
    onCost: nonNegative().optional(),
    rateHoursMonthly: positive().optional(),
    overtime: z.array(premiumHours).readonly().optional(),
    premiums: z.array(premiumHours).readonly().optional(),
  })
  .readonly();

const workload = z
  .strictObject({ minutesPerAgent: nonNegative(), productiveHours: positive() })
  .readonly();

export const supportRoleSchema = z
  .strictObject({
    name: name(),
    costMonthly: nonNegative(),
    span: positive().optional(),
    heads: nonNegative().optional(),
    workload: workload.optional(),
  })
  .check(({ value, issues }) => {
    const given = [value.span, value.heads, value.workload].filter((x) => x !== undefined);
    if (given.length === 1) return;
    const message = 'given, or else heads or workload, but only one of them';
    issues.push({ code: 'custom', path: ['span'], message, input: value });
  })
  .readonly();

export const attritionCostSchema = z
  .strictObject({
    monthlyRate: fractionBelowOne(),
    yield: fractionAboveZero().optional(),
    recruitingPerHire: nonNegative().optional(),
    trainingHours: nonNegative().optional(),
    trainingCostPerHire: nonNegative().optional(),
    vacancyCostPerLeaver: nonNegative().optional(),
    rampMonths: nonNegative().optional(),
    rampAhtFactor: z.number('a number of 1 or more').gte(1, 'a number of 1 or more').optional(),
  })
  .check(({ value, issues }) => {
    const newcomers = value.monthlyRate * (value.rampMonths ?? 0);
    if (newcomers <= 1) return;
    const message = 'short enough that not everybody is a newcomer: at most 1 / monthlyRate';
    issues.push({ code: 'custom', path: ['rampMonths'], message, input: value });
  })
  .readonly();
