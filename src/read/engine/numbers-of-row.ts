import type { DurationPlan } from './plan-durations.ts';
import type { RawRow } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';

/**
 * Makes what puts the numbers of a row where they belong: volumes, and durations as the mean seconds of a contact.
 *
 * @param none - A place of the numbers, which are by column, that is always `NaN`.
 */
export function numbersOfRow(
  { kind, contacts, isSum, volumes, durations }: ReadPlan,
  none: number,
): (numbers: Float64Array, row: RawRow) => void {
  const wantsCount = kind === 'intervals';
  const { answered = none, abandoned = none, missed = none } = volumes;
  const { arrivals = none, outbound = none } = volumes;
  const count = contacts ?? none;
  // Who was not abandoned was answered.
  const answers = wantsCount && volumes.answered === undefined && durations.length > 0;
  const putDurations = durationsOfRow(durations, wantsCount);
  return (numbers, row) => {
    if (!wantsCount) {
      row.contacts = 1;
      putDurations(numbers, row, 1);
      return;
    }
    row.answered = numbers[answered]!;
    row.abandoned = sumOf(numbers[abandoned]!, numbers[missed]!);
    row.arrivals = numbers[arrivals]!;
    row.outbound = numbers[outbound]!;
    row.contacts = isSum ? sumOf(row.answered, row.abandoned) : numbers[count]!;
    if (answers && row.abandoned <= row.contacts) row.answered = row.contacts - row.abandoned;
    putDurations(numbers, row, Number.isNaN(row.answered) ? row.contacts : row.answered);
  };
}

function durationsOfRow(durations: readonly DurationPlan[], wantsCount: boolean) {
  const columns = durations.map(({ column }) => column);
  const names = durations.map(({ of }) => of);
  const areTotals = durations.map(({ statistic }) => wantsCount && statistic === 'total');
  return (numbers: Float64Array, row: RawRow, weight: number): void => {
    row.handle = row.talk = row.hold = row.wrap = row.ring = row.wait = row.duration = Number.NaN;
    for (let i = 0; i < columns.length; i++) {
      const seconds = numbers[columns[i]!]!;
      const mean = areTotals[i] ? (weight > 0 ? seconds / weight : Number.NaN) : seconds;
      if (names[i] === 'handle') row.handle = mean;
      else row[names[i]!] = mean;
    }
  };
}

function sumOf(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}
