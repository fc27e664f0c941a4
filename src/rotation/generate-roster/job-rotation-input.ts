import * as z from 'zod/mini';
import { listOf, name, oneOf, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ContractPeriod } from '../work-terms.ts';

/**
 * Everybody works each post, of those that the person may, in each whole period. Periods that the roster cuts or in which
 * the person is on leave for whole dates ask for nothing, nor does a post that the person may work on no date of them.
 */
export interface JobRotation {
  /** Posts in the order in which people go through them, each with its shifts; 2 to 8. */
  readonly posts: readonly RosterPost[];
  /** How long it takes to go through all of them: the dates of the roster, weeks from Monday, calendar months. */
  readonly per: ContractPeriod;
  /** Fewest duties on each post in a period (whole number of 1 or more, default 1). */
  readonly leastDuties?: number | undefined;
  /**
   * `'inTurn'` (default): from a post people go to the one that comes next, and from the last to the first; `'any'`: in
   * any order.
   */
  readonly order?: 'inTurn' | 'any' | undefined;
}

/** A post: a desk, a queue, a place. A shift is of one post at most. */
export interface RosterPost {
  readonly id: string;
  /** Ids of the shifts that are worked there. */
  readonly shifts: readonly string[];
}

const MOST_POSTS = 8;

export const jobRotationSchema = /* @__PURE__ */ schemaOf<JobRotation>()(() =>
  z
    .strictObject({
      posts: listOf(
        z.strictObject({
          id: name(),
          shifts: listOf(name(), 'a list of ids of shifts', 1),
        }),
        'a list of posts',
        2,
      ),
      per: oneOf(['roster', 'week', 'month']),
      leastDuties: z.optional(positiveWholeNumber()),
      order: z.optional(oneOf(['inTurn', 'any'])),
    })
    .check(z.refine(({ posts }) => posts.length <= MOST_POSTS, `2 to ${MOST_POSTS} posts`)),
);
