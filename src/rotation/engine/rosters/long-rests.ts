import type { DutyTime } from '../../../duty/engine/duty-time.ts';
import { toDayNumber } from '../../../time/day-number.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { PersonalWork, Reading } from './personal-work.ts';

/** Rest that a week must hold at least for a long rest to count for it: a day. */
const DAY_OF_REST = 24 * 60;

/** Monday 5 January 1970: fortnights that are counted from it do not hang on any roster. */
const FIRST_FORTNIGHT = 4;

/** Time without a duty, in minutes of the world. */
interface Rest {
  readonly from: number;
  readonly to: number;
  /** Whether it reaches past what is known: its true length is not, and it is taken as long enough. */
  readonly isOpen: boolean;
}

/** What rests are read from. */
interface TimesAtWork extends Pick<PersonalWork, 'knownFrom' | 'start'> {
  readonly duties: readonly Pick<DutyTime, 'start' | 'end'>[];
  readonly midnights: ArrayLike<number>;
}

/** All time without a duty between the first and the last date that are known. */
function restsOf({ duties, midnights }: TimesAtWork): Rest[] {
  const rests: Rest[] = [];
  const [knownFrom, knownTo] = [midnights[0]!, midnights[midnights.length - 1]!];
  let free = knownFrom;
  for (const { start, end } of duties) {
    if (start > free) rests.push({ from: free, to: start, isOpen: free === knownFrom });
    free = Math.max(free, end);
  }
  if (free < knownTo) rests.push({ from: free, to: knownTo, isOpen: true });
  return rests;
}

/**
 * Of days that are over before the roster begins: whether their verdict hung on the rest that was still open then.
 * Otherwise it stood before, and is not given again.
 */
function isDue(work: TimesAtWork, rests: readonly Rest[], from: number, to: number, least: number) {
  const { start } = work;
  if (to > start) return true;
  const seam = rests.find((rest) => rest.from < start && rest.to >= start);
  return seam !== undefined && to - Math.max(from, seam.from) >= least;
}

/**
 * In any so many dates in a row that are known and reach into the roster: the longest rest of which a day, or all
 * that is wanted if that is less, lies in them; parts of others count as far as they lie in them.
 */
export function longestRests(work: TimesAtWork, length: number, hours: number): Reading[] {
  const { midnights, knownFrom } = work;
  const least = Math.min(DAY_OF_REST, hours * 60);
  const rests = restsOf(work);
  const readings: Reading[] = [];
  let first = 0;
  for (let i = 0; i + length < midnights.length; i++) {
    const [from, to] = [midnights[i]!, midnights[i + length]!];
    while (first < rests.length && rests[first]!.to <= from) first++;
    let longest = 0;
    for (let r = first; r < rests.length && rests[r]!.from < to; r++) {
      const rest = rests[r]!;
      const inside = Math.min(rest.to, to) - Math.max(rest.from, from);
      const counted = inside < least ? inside : rest.isOpen ? Infinity : rest.to - rest.from;
      longest = Math.max(longest, counted);
    }
    if (longest < hours * 60 && isDue(work, rests, from, to, least))
      readings.push({ day: knownFrom + i, found: longest / 60 });
  }
  return readings;
}

/** How the rests of a week are counted, as in the rule. */
interface RestCount {
  readonly hours: number;
  readonly per: 'week' | 'fortnight';
  readonly restsCount: 'inFull' | 'insideWeek';
  readonly fortnightFrom?: string | undefined;
}

/** A week, or fortnight, that has too little rest: the longest that it may count, and how many it has. */
interface WeekShortOfRest extends Reading {
  readonly rests: number;
}

/**
 * Weeks, or fortnights, from Monday on that are known and have too few rests. Rests are given to the earliest week
 * that may count them, which leaves the fewest weeks without: what the last week cannot count is of no use to it.
 * A fortnight that has one rest of two is short all the same and takes none from the next.
 */
export function weeksShortOfRest(work: TimesAtWork, rule: RestCount): WeekShortOfRest[] {
  const { midnights, knownFrom } = work;
  const wanted = rule.hours * 60;
  const least = Math.min(DAY_OF_REST, wanted);
  const isFortnight = rule.per === 'fortnight';
  const [length, needed] = isFortnight ? [2 * WEEK_DAYS, 2] : [WEEK_DAYS, 1];
  const anchor =
    isFortnight && rule.fortnightFrom ? toDayNumber(rule.fortnightFrom) : FIRST_FORTNIGHT;
  const rests = restsOf(work);
  const given = new Array<number>(rests.length).fill(0);
  const short: WeekShortOfRest[] = [];
  let first = 0;
  const offset = (((anchor - knownFrom) % length) + length) % length;
  for (let i = offset; i + length < midnights.length; i += length) {
    const [from, to] = [midnights[i]!, midnights[i + length]!];
    while (first < rests.length && rests[first]!.to <= from) first++;
    let has = 0;
    let longest = 0;
    const taken: [rest: number, units: number][] = [];
    for (let r = first; has < needed && r < rests.length && rests[r]!.from < to; r++) {
      const rest = rests[r]!;
      const inside = Math.min(rest.to, to) - Math.max(rest.from, from);
      const whole = rest.isOpen ? Infinity : rest.to - rest.from;
      const left = rule.restsCount === 'insideWeek' ? inside : whole - wanted * given[r]!;
      const units = Math.min(Math.floor(left / wanted), Math.floor(inside / least), needed - has);
      taken.push([r, units]);
      has += units;
      longest = Math.max(longest, inside < least ? inside : left - wanted * units);
    }
    if (has >= needed) for (const [r, units] of taken) given[r]! += units;
    else if (isDueWeek(work, rests, from, to, least, rule))
      short.push({ day: knownFrom + i, found: Math.min(longest, wanted) / 60, rests: has });
  }
  return short;
}

/** What counts inside the week alone hangs on no rest that is open. */
function isDueWeek(
  work: TimesAtWork,
  rests: readonly Rest[],
  from: number,
  to: number,
  least: number,
  { restsCount }: RestCount,
): boolean {
  return restsCount === 'insideWeek' ? to > work.start : isDue(work, rests, from, to, least);
}
