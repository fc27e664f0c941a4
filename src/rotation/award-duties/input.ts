import * as z from 'zod/mini';
import { listOf, name, oneOf, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type OfferDutiesInput, offerFields } from '../offer-duties/input.ts';

/** What somebody would like to work. */
export interface DutyBid {
  readonly employee: string;
  /** Open duties by date and shift, the dearest wish first. */
  readonly choices: readonly DutyChoice[];
}

/** An open duty that somebody wishes for. */
export interface DutyChoice {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the shift. */
  readonly shift: string;
}

/** What is open, who bids for it, and in which order they choose. */
export interface AwardDutiesInput extends OfferDutiesInput {
  readonly bids: readonly DutyBid[];
  /**
   * `'seniority'`: the first gets all of their wishes that can be, then the second of what is left. `'turns'`: each gets one
   * in a round, the first of their wishes that can be, until a round gives nobody any.
   */
  readonly by: 'seniority' | 'turns';
  /** Names, who chooses first in front; who is not named comes after those, as on the roster (default: as on the roster). */
  readonly order?: readonly string[] | undefined;
  /** Most duties that one person gets (default: as many as rules allow). */
  readonly maxEach?: number | undefined;
}

export const awardDutiesInput = /* @__PURE__ */ schemaOf<AwardDutiesInput>()(() =>
  z.strictObject({
    ...offerFields(),
    bids: listOf(
      z.strictObject({
        employee: name(),
        choices: listOf(
          z.strictObject({ date: localDate(), shift: name() }),
          'a list of dates with shifts',
        ),
      }),
      'a list of bids',
    ),
    by: oneOf(['seniority', 'turns']),
    order: z.optional(listOf(name(), 'a list of names')),
    maxEach: z.optional(wholeNumber()),
  }),
);
