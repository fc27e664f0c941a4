/** Up to so many values are sorted by insertion: for a handful the engine's own sort costs more to call than to do. */
const FEW = 16;

/** The middle value of a list, NaN of none. The list may be in any order and stays as it is. */
export function median(values: ArrayLike<number>): number {
  return medianInPlace(new Float64Array(values));
}

/** The same of numbers that are put into ascending order on the way, NaN last. */
export function medianInPlace(values: Float64Array): number {
  if (values.length > FEW) values.sort();
  else insertInOrder(values);
  return quantileOfSorted(values, 0.5);
}

function insertInOrder(values: Float64Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let place = i;
    for (; place > 0 && isBefore(value, values[place - 1]!); place--) {
      values[place] = values[place - 1]!;
    }
    values[place] = value;
  }
}

function isBefore(value: number, other: number): boolean {
  return value < other || (Number.isNaN(other) && !Number.isNaN(value));
}

/** Quantile of an ascending list by linear interpolation between its values. */
export function quantileOfSorted(sorted: ArrayLike<number>, level: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * level;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

/** Standard deviation by the median distance from the median, for data with outliers. */
export function robustDeviation(values: readonly number[]): number {
  const centre = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - centre)));
}
