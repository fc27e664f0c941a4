import * as z from 'zod/mini';
import { finite, fraction, name, nonNegative, oneOf, positive } from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { type BillingIncrement, billingIncrementSchema } from './channel.ts';

/** What a supplier charges for: see `convertPrice` for the way from one basis to another. */
export type PriceBasis = 'contact' | 'minute' | 'hour' | 'productiveHour' | 'seat' | 'fte';

/** Capacity or contacts that a supplier delivers. */
export interface SourcingContract {
  /** Name in results. */
  readonly name: string;
  /** Contacts that the supplier handles in the period (0 or more): they count in the cost per contact. */
  readonly contacts: number;
  /** What is charged for. */
  readonly basis: PriceBasis;
  /** Price of one unit of the basis. */
  readonly price: number;
  /** Units in the period (0 or more); for the basis `contact` they are the contacts unless given. */
  readonly quantity?: number | undefined;
  /** Units that are paid in any case (0 or more, default 0). */
  readonly minimumQuantity?: number | undefined;
  /** Share of its contacts that settle their issue (0 to 1); default as in the own channels. */
  readonly resolvedPerContact?: number | undefined;
  /** Penalties paid less penalties received (any sign, default 0). */
  readonly penalties?: number | undefined;
}

export const sourcingContractSchema = /* @__PURE__ */ schemaOf<SourcingContract>()(() =>
  z
    .strictObject({
      name: name(),
      contacts: nonNegative(),
      basis: oneOf(PRICE_BASES),
      price: nonNegative(),
      quantity: z.optional(nonNegative()),
      minimumQuantity: z.optional(nonNegative()),
      resolvedPerContact: z.optional(fraction()),
      penalties: z.optional(finite()),
    })
    .check(
      stated("A `quantity` is given unless the basis is 'contact'", ({ value, issues }) => {
        if (value.quantity !== undefined || value.basis === 'contact') return;
        const message = `given where the basis is '${value.basis}'`;
        issues.push({ code: 'custom', path: ['quantity'], message, input: value });
      }),
    ),
);

/** Licences, usage and investments. */
export interface TechnologyCost {
  /** Cost of a seat a month (default 0). */
  readonly costPerSeat?: number | undefined;
  /** Licence of a named agent (FTE) a month (default 0). */
  readonly costPerFte?: number | undefined;
  /** Things that are charged by contact or by minute: SMS, translation, a hosted platform. */
  readonly usage?: readonly UsageCharge[] | undefined;
  /** Investments, spread over their life. */
  readonly capex?: readonly Capex[] | undefined;
  /** Maintenance and other fixed amounts a month (default 0). */
  readonly maintenanceMonthly?: number | undefined;
}

export const technologyCostSchema = /* @__PURE__ */ schemaOf<TechnologyCost>()(() =>
  z.strictObject({
    costPerSeat: z.optional(nonNegative()),
    costPerFte: z.optional(nonNegative()),
    usage: z.optional(z.array(usageCharge())),
    capex: z.optional(z.array(capexSchema())),
    maintenanceMonthly: z.optional(nonNegative()),
  }),
);

/** A charge by use; exactly one of `unitsPerContact` and `minutesOf`. */
export interface UsageCharge {
  /** Name in results. */
  readonly name: string;
  /** Units for each handled contact (0 or more). */
  readonly unitsPerContact?: number | undefined;
  /**
   * What is charged by the minute: `handling` is the time of agents, `line` the time of every call on
   * the lines of the channels that have one, as for a hosted platform.
   */
  readonly minutesOf?: 'handling' | 'line' | undefined;
  /** How each call is rounded up, for minutes of the line: platforms and carriers differ in it. */
  readonly billing?: BillingIncrement | undefined;
  /** Price of a unit or a minute. */
  readonly price: number;
}

/** An investment. */
export interface Capex {
  /** Name in results. */
  readonly name: string;
  /** What it costs at the start. */
  readonly amount: number;
  /** Months over which it is used (above 0). */
  readonly lifeMonths: number;
  /** What it is worth at the end (0 up to `amount`, default 0). */
  readonly residual?: number | undefined;
  /** Yearly interest (0 or more, default 0): 0 is straight-line, above it an annuity of monthly payments. */
  readonly annualRate?: number | undefined;
}

const capexSchema = /* @__PURE__ */ schemaOf<Capex>()(() =>
  z
    .strictObject({
      name: name(),
      amount: nonNegative(),
      lifeMonths: positive(),
      residual: z.optional(nonNegative()),
      annualRate: z.optional(nonNegative()),
    })
    .check(
      z.refine(({ residual = 0, amount }) => residual <= amount, {
        error: 'at most the amount that was paid',
        path: ['residual'],
      }),
    ),
);

/** Rooms. */
export interface FacilitiesCost {
  /** Rent, energy, cleaning of a seat a month. */
  readonly costPerSeat: number;
}

export const facilitiesCostSchema = /* @__PURE__ */ schemaOf<FacilitiesCost>()(() =>
  z.strictObject({ costPerSeat: nonNegative() }),
);

/** Any other amount. */
export interface OtherCost {
  /** Name in results. */
  readonly name: string;
  /** Amount in the period (any sign; a refund is negative). */
  readonly amount: number;
  /** Whether it happens once and should be left out of comparisons (default false). */
  readonly oneOff?: boolean | undefined;
}

export const otherCostSchema = /* @__PURE__ */ schemaOf<OtherCost>()(() =>
  z.strictObject({ name: name(), amount: finite(), oneOff: z.optional(z.boolean()) }),
);

/** What waiting and leaving customers are worth to the company. */
export interface OpportunityCost {
  /** Value lost with an abandoned contact (default 0). */
  readonly perAbandonedContact?: number | undefined;
  /** Value of an hour of customers' waiting (default 0); the waiting is `line.queueSeconds`. */
  readonly perWaitingHour?: number | undefined;
}

export const opportunityCostSchema = /* @__PURE__ */ schemaOf<OpportunityCost>()(() =>
  z.strictObject({
    perAbandonedContact: z.optional(nonNegative()),
    perWaitingHour: z.optional(nonNegative()),
  }),
);

export const PRICE_BASES = ['contact', 'minute', 'hour', 'productiveHour', 'seat', 'fte'] as const;

const usageCharge = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      name: name(),
      unitsPerContact: z.optional(nonNegative()),
      minutesOf: z.optional(oneOf(['handling', 'line'])),
      billing: z.optional(billingIncrementSchema()),
      price: nonNegative(),
    })
    .check(
      stated(
        "Either `unitsPerContact` or minutesOf is given; `billing` only where minutesOf is 'line'",
        ({ value, issues }) => {
          const refuse = (field: string, message: string) =>
            issues.push({ code: 'custom', path: [field], message, input: value });
          if ((value.unitsPerContact === undefined) === (value.minutesOf === undefined)) {
            refuse('unitsPerContact', 'given, or else minutesOf, but not both');
          }
          if (value.billing !== undefined && value.minutesOf !== 'line') {
            refuse('billing', "absent unless minutesOf is 'line'");
          }
        },
      ),
    ),
);
