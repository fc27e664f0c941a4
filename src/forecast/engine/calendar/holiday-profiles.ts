import { sum } from '../../../core/sum.ts';
import { type CleanTable, rowOf, totalOf } from '../table/day-table.ts';
import { quietWeekdays } from './calendar-traits.ts';
import { profileAround, type RestDay } from './rest-day.ts';

/** At which hours the contacts of holidays come, against the day that they would be by weekday or as a day of rest. */
export interface HolidayProfiles {
  /** What to add to the root of each slot's share on a day of this name, nothing if it was never seen; and how much that may be off. */
  readonly stepOf: (name: string, weekday: number) => ProfileStep;
}

interface ProfileStep {
  readonly steps: Float64Array | undefined;
  /** Variance that days of such a name have beyond chance, as a part of the contacts: of a root at mean m it is m times this. */
  readonly variance: number;
}

/** A part of the noise of one day that the profile it is held against has: a mean of up to eight. */
const OF_NEIGHBOURS = 1 / 8;

/**
 * A day of a name seen once differs from that one by so much of what names differ by. With this, bands of 80 and 95 % on
 * holidays after a year of history hold 84 and 96 %; without 73 and 90, with all of it 89 and 98 (`npm run accuracy --
 * forecast --series --training 365`).
 */
const OF_ITSELF = 0.5;

/**
 * Profiles of holidays and of spans of one name (a month with an evening peak, school holidays), on the root scale of
 * shares, where chance is alike at every hour. A name's profile is learned from its own earlier days, as far as it exceeds the
 * scatter of the days that it is the mean of (the positive-part estimator of James and Stein): thirty days tell nearly all, a
 * single quiet one nothing. Holidays of other names tell none of it, only how far off it may be: with what they have in common
 * the errors of holidays never seen grow (13.5 to 13.6 % and 45.7 to 46.4 %, `npm run accuracy -- forecast --series`).
 */
export function learnHolidayProfiles(
  plain: CleanTable,
  origin: number,
  restDay: RestDay | undefined,
  noise: number,
): HolidayProfiles | undefined {
  const isQuiet = quietWeekdays(plain);
  const byName = new Map<string, SeenDay[]>();
  for (let row = 0; row < origin; row++) {
    const name = plain.holidays[row];
    if (name === undefined || plain.closed[row] === 1) continue;
    const day = seenDay(plain, origin, row, restDay, noise);
    if (day === undefined) continue;
    const key = keyOf(name, isQuiet[plain.weekdays[row]!]!);
    byName.set(key, [...(byName.get(key) ?? []), day]);
  }
  if (byName.size === 0) return undefined;
  const means = new Map([...byName].map(([key, days]) => [key, meanStep(days)]));
  const scatterOfNames = [false, true].map((quiet) => {
    const ofKind = [...means].filter(([key]) => key.startsWith(keyOf('', quiet)));
    return ofKind.length < 2 ? 0 : meanStep(ofKind.map(([, mean]) => mean)).scatter;
  });
  return {
    stepOf: (name, weekday) => {
      const quiet = isQuiet[weekday]!;
      const amongNames = scatterOfNames[quiet ? 1 : 0]!;
      const own = means.get(keyOf(name, quiet));
      if (own === undefined) return { steps: undefined, variance: amongNames };
      return { steps: shrunk(own), variance: own.days < 2 ? OF_ITSELF * amongNames : own.scatter };
    },
  };
}

function keyOf(name: string, quiet: boolean): string {
  return `${quiet ? 'quiet' : 'working'} ${name}`;
}

/** How far the root shares of a day lie off those that it is held against, and the square of that by chance. */
interface SeenDay {
  readonly steps: Float64Array;
  readonly chance: number;
}

function seenDay(
  plain: CleanTable,
  origin: number,
  row: number,
  restDay: RestDay | undefined,
  noise: number,
): SeenDay | undefined {
  const actual = rowOf(plain, plain.contacts, row);
  const total = totalOf(actual);
  const weekday = plain.weekdays[row]!;
  const usual = profileAround(plain, origin, row, weekday);
  const usualTotal = totalOf(usual);
  if (!(total > 0 && usualTotal > 0)) return undefined;
  const rest =
    restDay === undefined || restDay.isQuiet[weekday]
      ? undefined
      : profileAround(plain, origin, row, restDay.weekday);
  const restTotal = rest === undefined ? 0 : totalOf(rest);
  const share = restTotal > 0 ? restDay!.share : 0;
  const steps = new Float64Array(plain.slots);
  let open = 0;
  for (let slot = 0; slot < plain.slots; slot++) {
    if (plain.open[row * plain.slots + slot] === 0) continue;
    open++;
    const ofRest = share > 0 ? (share * rest![slot]!) / restTotal : 0;
    const expected = ((1 - share) * usual[slot]!) / usualTotal + ofRest;
    steps[slot] = Math.sqrt(actual[slot]! / total) - Math.sqrt(expected);
  }
  return { steps, chance: (open * noise * (1 + OF_NEIGHBOURS)) / total };
}

/** The mean of some steps, what of its square is scatter of the days, and the scatter of one of them beyond chance. */
interface MeanStep extends SeenDay {
  readonly days: number;
  readonly scatter: number;
}

function meanStep(days: readonly SeenDay[]): MeanStep {
  const slots = days[0]!.steps.length;
  const steps = new Float64Array(slots);
  const n = days.length;
  for (const day of days) {
    for (let slot = 0; slot < slots; slot++) steps[slot]! += day.steps[slot]! / n;
  }
  const chance = sum(days.map((day) => day.chance)) / n;
  if (n === 1) return { steps, chance, days: 1, scatter: 0 };
  const squares = sum(days.map((day) => squareBetween(day.steps, steps))) / (n - 1);
  return {
    steps,
    // A scatter that a few days show may be too small by chance as well.
    chance: (Math.max(chance, squares) * ((n + 1) / (n - 1))) / n,
    days: n,
    scatter: Math.max(0, squares - chance) * (1 + 1 / n),
  };
}

/** A mean step moved towards none, as far as it may be chance. */
function shrunk({ steps, chance }: MeanStep): Float64Array {
  const square = squareBetween(steps, new Float64Array(steps.length));
  const sure = square > chance ? 1 - chance / square : 0;
  return steps.map((step) => sure * step);
}

function squareBetween(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let slot = 0; slot < a.length; slot++) total += (a[slot]! - b[slot]!) ** 2;
  return total;
}

/** Moves the profile of a day by steps of its root shares, at its own total. */
export function withStep(day: Float64Array, steps: Float64Array): void {
  const total = totalOf(day);
  if (!(total > 0)) return;
  for (let slot = 0; slot < day.length; slot++) {
    day[slot] = Math.max(0, Math.sqrt(day[slot]! / total) + steps[slot]!) ** 2;
  }
  const left = totalOf(day);
  for (let slot = 0; slot < day.length; slot++) if (left > 0) day[slot]! *= total / left;
}
