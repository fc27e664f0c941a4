import { NIGHT_WINDOW_WEEKS, nightsInWindows } from '../../rota.ts';
import type { RotationInput, RotationObjective } from '../../rotation-input.ts';
import { isNightShift, workingMinutes } from '../../rotation-shift.ts';
import { splitLimits } from '../stints/rolling-memory.ts';
import { RollingExcess } from '../windows/rolling-excess.ts';
import { rollingLimits } from '../windows/rolling-limit.ts';

/** What a night is worth for each night by which a week's windows differ from the average, against one person who is missing. */
const NIGHT_WORTH = 0.2;
/** Days in a row after which another day of work counts as long. */
const LONG_STRETCH = 5;

/** So many minutes too many or too few weigh as one person does. */
const SHIFT_MINUTES = 480;

/** What is asked of a cycle beside the rules that every closed walk keeps. */
export interface CycleWishes {
  readonly input: RotationInput;
  /** What the prices of the objective may come to (default anything). */
  readonly mostPrice?: number | undefined;
  /** The most by which any four weeks may differ in nights (default anything). */
  readonly mostNightSpread?: number | undefined;
  /** Days on which the walk is on at night, all others it is not: it begins so, and stays so. */
  readonly nights?: readonly boolean[] | undefined;
}

/** What a cycle misses: all is as wished where `total` is 0. */
export class CycleEnergy {
  /** By shift and weekday. */
  readonly cover: Int32Array;
  readonly weeks: number;
  readonly #demand: Int32Array;
  readonly #isOpenAbove: readonly boolean[];
  readonly #isNight: readonly boolean[];
  readonly #minutes: readonly number[];
  readonly #starts: readonly number[];
  readonly #weekNights: Int32Array;
  readonly #windows: Int32Array;
  readonly #nightWorths: Float64Array;
  readonly #readsDays: boolean;
  readonly #excess: RollingExcess;

  constructor(
    private readonly wishes: CycleWishes,
    weeks: number,
  ) {
    const { shifts, demand, objective, maxSingleDaysOff, weeklyHours, weekends } = wishes.input;
    this.weeks = weeks;
    this.cover = new Int32Array(7 * shifts.length);
    this.#demand = Int32Array.from(demand.flat());
    this.#isOpenAbove = shifts.map(({ demandIs }) => demandIs === 'atLeast');
    this.#isNight = shifts.map(isNightShift);
    this.#minutes = shifts.map(workingMinutes);
    this.#starts = shifts.map(({ startMinutes }) => startMinutes);
    this.#weekNights = new Int32Array(weeks);
    this.#windows = new Int32Array(weeks);
    this.#nightWorths = new Float64Array(weeks);
    this.#excess = new RollingExcess(splitLimits(rollingLimits(wishes.input, shifts)).watched);
    this.#readsDays =
      this.#excess.isWatched ||
      (wishes.mostPrice !== undefined && objective !== undefined) ||
      maxSingleDaysOff !== undefined ||
      weeklyHours?.minAverage !== undefined ||
      weeklyHours?.maxAverage !== undefined ||
      weekends?.minFree !== undefined ||
      wishes.mostNightSpread !== undefined;
  }

  count(shifts: Int16Array): void {
    this.cover.fill(0);
    for (let at = 0; at < shifts.length; at++) this.change(at, shifts[at]!, 1);
  }

  change(at: number, shift: number, by: 1 | -1): void {
    if (shift >= 0) this.cover[7 * shift + (at % 7)]! += by;
  }

  /** What one more person on a shift is worth now. */
  worthOf(shift: number, weekday: number): number {
    const cell = 7 * shift + weekday;
    if (this.cover[cell]! < this.#demand[cell]!) return 1;
    return this.#isOpenAbove[shift] ? 0 : -1;
  }

  /** What a night of a week is worth for the spread, as the walk stood when it was last looked at. */
  nightWorth(shift: number, week: number): number {
    return this.#isNight[shift] ? this.#nightWorths[week]! : 0;
  }

  /** Whether a choice, −1 a day off, may be made on a day. */
  isAllowed(shift: number, at: number): boolean {
    const { nights } = this.wishes;
    return nights === undefined || (this.#isNight[shift] ?? false) === nights[at]!;
  }

  /** Notes where nights are wanted. */
  lookAtNights(): void {
    if (this.wishes.mostNightSpread === undefined) return;
    const windows = nightsInWindows(this.#weekNights, this.#windows);
    let average = 0;
    for (let week = 0; week < this.weeks; week++) average += windows[week]! / this.weeks;
    for (let week = 0; week < this.weeks; week++) {
      let worth = 0;
      for (let i = 0, at = week; i < NIGHT_WINDOW_WEEKS; i++) {
        worth += average - windows[at]!;
        at = at === 0 ? this.weeks - 1 : at - 1;
      }
      this.#nightWorths[week] = NIGHT_WORTH * worth;
    }
  }

  /** People too few or too many. */
  get missed(): number {
    let missed = 0;
    for (let cell = 0; cell < this.cover.length; cell++) {
      const beyond = this.cover[cell]! - this.#demand[cell]!;
      if (beyond < 0) missed -= beyond;
      else if (!this.#isOpenAbove[Math.floor(cell / 7)]) missed += beyond;
    }
    return missed;
  }

  /** What the other wishes miss. */
  unwished(shifts: Int16Array): number {
    if (!this.#readsDays) return 0;
    const { input, mostPrice, mostNightSpread } = this.wishes;
    const { maxSingleDaysOff, weekends, weeklyHours, objective } = input;
    const { free, singles, long, backward, minutes } = this.read(shifts);
    let missing = Math.max(0, (weekends?.minFree ?? 0) - free);
    missing += Math.max(0, singles - (maxSingleDaysOff ?? Infinity));
    const { minAverage = 0, maxAverage = Infinity } = weeklyHours ?? {};
    const weekly = minutes / this.weeks;
    const off = Math.max(60 * minAverage - weekly, weekly - 60 * maxAverage);
    if (off > 1e-9 * weekly) missing += (off * this.weeks) / SHIFT_MINUTES;
    if (mostPrice !== undefined && objective !== undefined) {
      const price = priceOf(objective, free, singles, long, backward);
      missing += Math.max(0, price - mostPrice - 1e-9);
    }
    missing += this.#excess.of(shifts);
    if (mostNightSpread === undefined) return missing;
    return missing + beyondBand(nightsInWindows(this.#weekNights, this.#windows), mostNightSpread);
  }

  /** What there is of things that add up over the cycle; the nights of weeks as well. */
  read(shifts: ArrayLike<number>) {
    const n = shifts.length;
    let free = 0;
    let singles = 0;
    let long = 0;
    let backward = 0;
    let minutes = 0;
    let run = 0;
    // A stretch that goes over the end of the cycle is counted from its beginning.
    for (let back = n - 1; back > 0 && shifts[back]! >= 0; back--) run++;
    const nights = this.#weekNights.fill(0);
    for (let at = 0; at < n; at++) {
      const shift = shifts[at]!;
      const before = shifts[at === 0 ? n - 1 : at - 1]!;
      if (shift < 0) {
        run = 0;
        if (at % 7 === 6 && before < 0) free++;
        if (before >= 0 && shifts[at === n - 1 ? 0 : at + 1]! >= 0) singles++;
        continue;
      }
      if (++run > LONG_STRETCH) long++;
      if (before >= 0 && this.#starts[shift]! < this.#starts[before]!) backward++;
      minutes += this.#minutes[shift]!;
      if (this.#isNight[shift]) nights[Math.floor(at / 7)]!++;
    }
    return { free, singles, long, backward, minutes };
  }
}

/** What some days cost by the prices of an objective. */
export function priceOfDays(
  input: RotationInput,
  objective: RotationObjective,
  days: ArrayLike<number>,
): number {
  const { free, singles, long, backward } = new CycleEnergy({ input }, days.length / 7).read(days);
  return priceOf(objective, free, singles, long, backward);
}

function priceOf(
  { freeWeekend = 0, singleDayOff = 0, longStretchDay = 0, backwardChange = 0 }: RotationObjective,
  free: number,
  singles: number,
  long: number,
  backward: number,
): number {
  return (
    singleDayOff * singles + longStretchDay * long + backwardChange * backward - freeWeekend * free
  );
}

/** What nights of four weeks lie outside the band of so many about their average in which the fewest do: half the squares. */
function beyondBand(windows: Int32Array, width: number): number {
  let total = 0;
  for (let week = 0; week < windows.length; week++) total += windows[week]!;
  const average = total / windows.length;
  let best = Infinity;
  for (let low = Math.ceil(average - width); low <= average; low++) {
    let beyond = 0;
    for (let week = 0; week < windows.length; week++) {
      const count = windows[week]!;
      const off = count < low ? low - count : count > low + width ? count - low - width : 0;
      beyond += off * off;
    }
    best = Math.min(best, beyond);
  }
  return best / 2;
}
