import * as z from 'zod/mini';
import {
  fraction,
  listOf,
  name,
  nonNegative,
  positive,
  positiveWholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** What some contacts want, and what the bot makes of them. */
export interface BotIntent {
  /** What they want: `balance`, `complaint`; not empty. */
  readonly name: string;
  /** Contacts offered to the bot in the interval, 0 or more. */
  readonly contacts: number;
  /** Share of those it talks to that the bot settles, so that no agent hears of them: 0 to 1. */
  readonly containment: number;
  /** Share of the containment that is lost in a month, as products and wording move on, 0 to 1; default 0. */
  readonly containmentLossPerMonth?: number | undefined;
  /** Mean time a contact is with the bot in seconds, settled or not, above 0. */
  readonly botSeconds: number;
  /** Average handle time in seconds of agents with a contact that has not been with the bot, above 0. */
  readonly ahtSeconds: number;
  /**
   * The same with a contact that the bot handed over, above 0: what is left are the hard ones, so it is nearly always
   * longer. Default `ahtSeconds`.
   */
  readonly handoverAhtSeconds?: number | undefined;
}

/** A bot as the first step of every contact. */
export interface WorkAfterBotInput {
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** The contacts by what they want; one or more. */
  readonly intents: readonly BotIntent[];
  /** Most contacts that the bot talks to at a time, a whole number of 1 or more. Without it there is no limit. */
  readonly sessions?: number | undefined;
  /** Months since the containment was measured, 0 or more; default 0. */
  readonly monthsAhead?: number | undefined;
}

export const workAfterBotInput = /* @__PURE__ */ schemaOf<WorkAfterBotInput>()(() =>
  z.strictObject({
    intervalSeconds: positive(),
    intents: listOf(
      z.strictObject({
        name: name(),
        contacts: nonNegative(),
        containment: fraction(),
        containmentLossPerMonth: z.optional(fraction()),
        botSeconds: positive(),
        ahtSeconds: positive(),
        handoverAhtSeconds: z.optional(positive()),
      }),
      'a list of one or more intents',
      1,
    ),
    sessions: z.optional(positiveWholeNumber()),
    monthsAhead: z.optional(nonNegative()),
  }),
);
