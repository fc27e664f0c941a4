import type { RowDuty, RowRule } from '../engine/rows/row-rule.ts';
import type { GenerateRosterInput } from './input.ts';
import type { JobRotation } from './job-rotation-input.ts';
import { periodsOf } from './person-terms.ts';

/** The posts that somebody has to go through in one period, in days of the roster. */
interface PostsOfPeriod {
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
  /** Places of the posts in the list of all. */
  readonly posts: readonly number[];
}

/** What each whole period without leave asks of somebody. */
export function postsOfPeriods(
  { jobRotation, shifts, days }: GenerateRosterInput,
  firstDay: number,
  allowed: Uint8Array,
  isAway: (day: number) => boolean,
): PostsOfPeriod[] {
  if (jobRotation === undefined) return [];
  const { posts, per } = jobRotation;
  const width = shifts.length + 1;
  const optionsOf = posts.map((post) =>
    shifts.flatMap(({ id }, s) => (post.shifts.includes(id) ? [s + 1] : [])),
  );
  return periodsOf(per, firstDay, days).flatMap(({ from, to, days: whole }) => {
    const dates = Array.from({ length: to - from }, (_, i) => from + i);
    if (to - from < whole || dates.some((day) => isAway(day))) return [];
    const own = optionsOf.flatMap((options, post) =>
      dates.some((day) => options.some((option) => allowed[day * width + option] === 1))
        ? [post]
        : [],
    );
    return own.length < 2 ? [] : [{ from, to, posts: own }];
  });
}

/** Job rotation as rules on somebody's rows. */
export function jobRotationRules(
  jobRotation: JobRotation | undefined,
  periods: readonly PostsOfPeriod[],
  firstDay: number,
): RowRule[] {
  if (jobRotation === undefined || periods.length === 0) return [];
  const rules = [eachPost(jobRotation, periods, firstDay) as RowRule];
  if (jobRotation.order === 'any') return rules;
  // A post that some period does not have would be in the way of those after it.
  const [first, ...others] = periods;
  const always = first!.posts.filter((post) => others.every(({ posts }) => posts.includes(post)));
  if (always.length > 1) rules.push(postsInTurn(jobRotation, new Set(always)) as RowRule);
  return rules;
}

/** Every post of a period at least so often, as a rule on rows: how often each was worked so far. */
function eachPost(
  { posts, leastDuties = 1 }: JobRotation,
  periods: readonly PostsOfPeriod[],
  firstDay: number,
): RowRule<string> {
  const postOf = postsOfShifts(posts);
  const none = '0'.repeat(posts.length);
  const periodOf = (day: number) =>
    periods.find(({ from, to }) => day - firstDay >= from && day - firstDay < to);
  // Outside periods nothing is to be known.
  const after = (state: string, day: number, duty: RowDuty | undefined) => {
    const period = periodOf(day);
    if (period === undefined) return none;
    const counts = day - firstDay === period.from ? none : state;
    const post = duty && postOf.get(duty.shift);
    if (post === undefined || !period.posts.includes(post)) return counts;
    const code = Math.min(leastDuties, counts.charCodeAt(post) - ZERO + 1) + ZERO;
    return counts.slice(0, post) + String.fromCharCode(code) + counts.slice(post + 1);
  };
  return {
    start: none,
    allows(state, day, duty) {
      const period = periodOf(day);
      if (period === undefined || day - firstDay + 1 < period.to) return true;
      const counts = after(state, day, duty);
      return period.posts.every((post) => counts.charCodeAt(post) - ZERO >= leastDuties);
    },
    after,
  };
}

/** The code of the character 0: counts are characters from it on. */
const ZERO = 48;

/** From a post to the next of those that somebody may work, as a rule on rows: the post of the last duty on any. */
function postsInTurn({ posts }: JobRotation, own: ReadonlySet<number>): RowRule<number> {
  const postOf = postsOfShifts(posts);
  const NONE = -1;
  const next = (post: number) => {
    let then = (post + 1) % posts.length;
    while (!own.has(then)) then = (then + 1) % posts.length;
    return then;
  };
  const ownPost = (duty: RowDuty | undefined) => {
    const post = duty && postOf.get(duty.shift);
    return post !== undefined && own.has(post) ? post : undefined;
  };
  return {
    start: NONE,
    allows(last, _, duty) {
      const post = ownPost(duty);
      return post === undefined || last === NONE || post === last || post === next(last);
    },
    after: (last, _, duty) => ownPost(duty) ?? last,
  };
}

function postsOfShifts(posts: JobRotation['posts']): ReadonlyMap<string, number> {
  return new Map(posts.flatMap(({ shifts }, post) => shifts.map((id) => [id, post] as const)));
}
