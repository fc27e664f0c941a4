/** Up to so many values are sorted by insertion: for a handful the engine's own sort costs more to call than to do. */
const FEW = 16;

/** The middle value of a list, NaN of none. The list may be in any order and stays as it is. */
export function median(values: ArrayLike<number>): number {
  return medianSorting(new Float64Array(values));
}

/** {@link median} of a list that may be left in ascending order. */
export function medianSorting(values: Float64Array): number {
  return quantileOfSorted(sortAscending(values), 0.5);
}

/** Sorts the values in place, NaN last. */
function sortAscending(sorted: Float64Array): Float64Array {
  if (sorted.length > FEW) return sorted.sort();
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i]!;
    let place = i;
    for (; place > 0 && isBefore(value, sorted[place - 1]!); place--) {
      sorted[place] = sorted[place - 1]!;
    }
    sorted[place] = value;
  }
  return sorted;
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
