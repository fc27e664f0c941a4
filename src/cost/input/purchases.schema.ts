import * as z from 'zod';
import { finite, fraction, name, nonNegative, oneOf, positive } from '../../core/domain.schema.ts';
import { billingIncrementSchema } from './channel.schema.ts';

export const PRICE_BASES = ['contact', 'minute', 'hour', 'productiveHour', 'seat', 'fte'] as const;

export const sourcingContractSchema = z
  .strictObject({
    name: name(),
    contacts: nonNegative(),
    basis: oneOf(PRICE_BASES),
    price: nonNegative(),
    quantity: nonNegative().optional(),
    minimumQuantity: nonNegative().optional(),
    resolvedPerContact: fraction().optional(),
    penalties: finite().optional(),
  })
  .check(({ value, issues }) => {
    if (value.quantity !== undefined || value.basis === 'contact') return;
    const message = `given where the basis is '${value.basis}'`;
    issues.push({ code: 'custom', path: ['quantity'], message, input: value });
  })
  .readonly();

const usageCharge = z
  .strictObject({
    name: name(),
    unitsPerContact: nonNegative().optional(),
    minutesOf: oneOf(['handling', 'line']).optional(),
    billing: billingIncrementSchema.optional(),
    price: nonNegative(),
  })
  .check(({ value, issues }) => {
    const refuse = (field: string, message: string) =>
      issues.push({ code: 'custom', path: [field], message, input: value });
    if ((value.unitsPerContact === undefined) === (value.minutesOf === undefined)) {
      refuse('unitsPerContact', 'given, or else minutesOf, but not both');
    }
    if (value.billing !== undefined && value.minutesOf !== 'line') {
      refuse('billing', "absent unless minutesOf is 'line'");
    }
  })
  .readonly();

export const capexSchema = z
  .strictObject({
    name: name(),
    amount: nonNegative(),
    lifeMonths: positive(),
    residual: nonNegative().optional(),
    annualRate: nonNegative().optional(),
  })
  .check(({ value, issues }) => {
    if ((value.residual ?? 0) <= value.amount) return;
    const message = 'at most the amount that was paid';
    issues.push({ code: 'custom', path: ['residual'], message, input: value });
  })
  .readonly();

export const technologyCostSchema = z
  .strictObject({
    costPerSeat: nonNegative().optional(),
    costPerFte: nonNegative().optional(),
    usage: z.array(usageCharge).readonly().optional(),
    capex: z.array(capexSchema).readonly().optional(),
    maintenanceMonthly: nonNegative().optional(),
  })
  .readonly();

export const facilitiesCostSchema = z.strictObject({ costPerSeat: nonNegative() }).readonly();

export const otherCostSchema = z
  .strictObject({ name: name(), amount: finite(), oneOff: z.boolean().optional() })
  .readonly();

export const opportunityCostSchema = z
  .strictObject({
    perAbandonedContact: nonNegative().optional(),
    perWaitingHour: nonNegative().optional(),
  })
  .readonly();
