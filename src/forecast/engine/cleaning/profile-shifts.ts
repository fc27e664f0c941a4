import { WEEK_DAYS, YEAR_DAYS } from '../../../time/durations.ts';
import { type DayTable, rowOf } from '../table/day-table.ts';

/** A lasting change of the hours at which contacts come: every day before `row` had another profile. */
interface ProfileShift {
  readonly row: number;
  /** What to add to the root of each slot's share of a day before it. */
  readonly steps: Float64Array;
  /** Part of a day's contacts that come at another time than before. */
  readonly moved: number;
}

/** Open days on either side that are compared: at most, and at least. */
const MOST_DAYS = 40;
const LEAST_DAYS = 7;

/**
 * Squared distance of two profiles over that of chance, beyond which they differ: of 20 slots and more chance alone
 * reaches 2 in one of thousands of comparisons, and slow drift is left to the models, which follow it.
 */
const BEYOND_CHANCE = 4;

/** Less of a day than this part moving is left to the models as well: it costs less than what a weekday varies by. */
const LEAST_MOVED = 0.04;

/** Part of a step that must show between the weeks right before and after its edge, as of a level shift. */
const SHARP = 0.6;

/** Changes in a year: two of the clock that the centre does not follow, and one of its own. */
const MOST_SHIFTS = 3;

/**
 * Finds lasting changes of the profile (a menu that opens an hour later, callers whose clocks changed when the centre's did
 * not) and brings the days before to the profile after, each at its own total.
 */
export function withProfileShifts(raw: DayTable): {
  readonly table: DayTable;
  readonly shifts: readonly ProfileShift[];
} {
  const most = MOST_SHIFTS * Math.ceil((raw.historyDays - 1) / YEAR_DAYS);
  const shifts: ProfileShift[] = [];
  let table = raw;
  while (shifts.length < most) {
    const shift = largestShift(table);
    if (shift === undefined) break;
    shifts.push(shift);
    table = shifted(table, shift);
  }
  return { table, shifts };
}

function largestShift(table: DayTable): ProfileShift | undefined {
  const { slots } = table;
  const days = rootShares(table);
  if (days.length < 2 * LEAST_DAYS) return undefined;
  const chance = chanceOf(days);
  // Sums of the days before each place, one after the other.
  const sums = new Float64Array((days.length + 1) * slots);
  for (const [place, { residual }] of days.entries()) {
    const at = place * slots;
    for (let slot = 0; slot < slots; slot++)
      sums[at + slots + slot] = sums[at + slot]! + residual[slot]!;
  }
  const meanOf = (from: number, to: number, slot: number) =>
    (sums[to * slots + slot]! - sums[from * slots + slot]!) / (to - from);
  const stepsAt = (from: number, place: number, to: number, steps: Float64Array) => {
    for (let slot = 0; slot < slots; slot++)
      steps[slot] = meanOf(place, to, slot) - meanOf(from, place, slot);
  };
  let best = 0;
  const steps = new Float64Array(slots);
  let found: { place: number; steps: Float64Array; ratio: number } | undefined;
  for (let place = LEAST_DAYS; place <= days.length - LEAST_DAYS; place++) {
    const from = Math.max(0, place - MOST_DAYS);
    const to = Math.min(days.length, place + MOST_DAYS);
    stepsAt(from, place, to, steps);
    const share = 1 / (place - from) + 1 / (to - place);
    const square = squareOf(steps);
    const ratio = square / (chance * share);
    if (ratio <= BEYOND_CHANCE || square / share <= best) continue;
    best = square / share;
    found = { place, steps: steps.slice(), ratio };
  }
  if (found === undefined) return undefined;
  const { place, ratio } = found;
  stepsAt(place - LEAST_DAYS, place, place + LEAST_DAYS, steps);
  if (dot(steps, found.steps) < SHARP * squareOf(found.steps)) return undefined;
  // What chance has in the step is taken off it.
  const sure = found.steps.map((step) => step * (1 - 1 / ratio));
  const shift = { row: days[place]!.row, steps: sure, moved: movedBy(table, days, sure) };
  return shift.moved < LEAST_MOVED ? undefined : shift;
}

interface RootShares {
  readonly row: number;
  readonly weekday: number;
  readonly roots: Float64Array;
  /** The roots less the mean of their weekday. */
  readonly residual: Float64Array;
}

/** The roots of the shares of each known day that is no holiday, less what is usual for its weekday. */
function rootShares(table: DayTable): RootShares[] {
  const { slots, weekdays, holidays, closed, historyDays } = table;
  const known: Omit<RootShares, 'residual'>[] = [];
  const usual = Array.from({ length: WEEK_DAYS }, () => ({
    sum: new Float64Array(slots),
    days: 0,
  }));
  for (let row = 0; row < historyDays; row++) {
    if (closed[row] === 1 || holidays[row] !== undefined) continue;
    const contacts = rowOf(table, table.contacts, row);
    const total = contacts.reduce((a, b) => a + b, 0);
    // NaN where a slot is unknown.
    if (!(total > 0)) continue;
    const roots = contacts.map((seen) => Math.sqrt(seen / total));
    const weekday = weekdays[row]!;
    const { sum } = usual[weekday]!;
    for (let slot = 0; slot < slots; slot++) sum[slot]! += roots[slot]!;
    usual[weekday]!.days++;
    known.push({ row, weekday, roots });
  }
  return known.map((day) => {
    const { sum, days } = usual[day.weekday]!;
    return { ...day, residual: day.roots.map((root, slot) => root - sum[slot]! / days) };
  });
}

/** How far two days lie apart by chance, squared and halved: by each day and the next of its weekday. */
function chanceOf(days: readonly RootShares[]): number {
  const latest = new Map<number, RootShares>();
  let total = 0;
  let pairs = 0;
  for (const day of days) {
    const before = latest.get(day.weekday);
    latest.set(day.weekday, day);
    if (before === undefined) continue;
    let square = 0;
    for (let slot = 0; slot < day.roots.length; slot++)
      square += (day.roots[slot]! - before.roots[slot]!) ** 2;
    total += square / 2;
    pairs++;
  }
  return pairs > 0 ? total / pairs : Infinity;
}

/** Part of the contacts of a usual day that a step moves. */
function movedBy({ slots }: DayTable, days: readonly RootShares[], steps: Float64Array): number {
  let moved = 0;
  for (let slot = 0; slot < slots; slot++) {
    let root = 0;
    for (const { roots } of days) root += roots[slot]! / days.length;
    moved += Math.abs(
      Math.max(0, root + steps[slot]! / 2) ** 2 - Math.max(0, root - steps[slot]! / 2) ** 2,
    );
  }
  return moved / 2;
}

/** A table whose days before a shift have the profile after it, at their own totals. */
function shifted(table: DayTable, { row: end, steps }: ProfileShift): DayTable {
  const contacts = table.contacts.slice();
  const { slots, open, holidays } = table;
  for (let row = 0; row < end; row++) {
    if (holidays[row] !== undefined) continue;
    const day = contacts.subarray(row * slots, (row + 1) * slots);
    let total = 0;
    for (const seen of day) if (seen > 0) total += seen;
    if (total === 0) continue;
    let left = 0;
    for (let slot = 0; slot < slots; slot++) {
      if (open[row * slots + slot] === 0 || Number.isNaN(day[slot]!)) continue;
      day[slot] = Math.max(0, Math.sqrt(day[slot]! / total) + steps[slot]!) ** 2;
      left += day[slot]!;
    }
    for (let slot = 0; slot < slots; slot++) if (left > 0) day[slot]! *= total / left;
  }
  return { ...table, contacts };
}

function squareOf(vector: Float64Array): number {
  return dot(vector, vector);
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
