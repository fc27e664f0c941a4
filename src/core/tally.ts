/** Amounts counted in intervals, by name: an element an interval. */
export type Tally<Name extends string> = Readonly<Record<Name, Float64Array>>;

export function emptyTally<Name extends string>(
  names: readonly Name[],
  intervals: number,
): Tally<Name> {
  const counts = names.map((name) => [name, new Float64Array(intervals)]);
  return Object.fromEntries(counts) as Tally<Name>;
}

export function clearTally(tally: Tally<string>): void {
  for (const counts of Object.values(tally)) counts.fill(0);
}

/** The amounts of intervals `from` up to, but not including, `to`, taken together. */
export function totalsOf<Name extends string>(
  tally: Tally<Name>,
  from: number,
  to: number,
): Record<Name, number> {
  const totals = {} as Record<Name, number>;
  for (const name of Object.keys(tally) as Name[]) {
    const counts = tally[name];
    let total = 0;
    for (let i = from; i < to; i++) total += counts[i]!;
    totals[name] = total;
  }
  return totals;
}

/** Adds the time from `from` to `to` to the intervals that it falls into. */
export function spread(
  into: Float64Array,
  intervalSeconds: number,
  from: number,
  to: number,
): void {
  const start = Math.max(from, 0);
  const end = Math.min(to, into.length * intervalSeconds);
  if (start >= end) return;
  let interval = Math.floor(start / intervalSeconds);
  let at = start;
  for (let next = (interval + 1) * intervalSeconds; next < end; next += intervalSeconds) {
    into[interval++]! += next - at;
    at = next;
  }
  into[interval]! += end - at;
}
