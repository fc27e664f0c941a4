import type { BillingIncrement } from './channel.ts';

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

/** Rooms. */
export interface FacilitiesCost {
  /** Rent, energy, cleaning of a seat a month. */
  readonly costPerSeat: number;
}

/** Any other amount. */
export interface OtherCost {
  /** Name in results. */
  readonly name: string;
  /** Amount in the period (any sign; a refund is negative). */
  readonly amount: number;
  /** Whether it happens once and should be left out of comparisons (default false). */
  readonly oneOff?: boolean | undefined;
}

/** What waiting and leaving customers are worth to the company. */
export interface OpportunityCost {
  /** Value lost with an abandoned contact (default 0). */
  readonly perAbandonedContact?: number | undefined;
  /** Value of an hour of customers' waiting (default 0); the waiting is `line.queueSeconds`. */
  readonly perWaitingHour?: number | undefined;
}
