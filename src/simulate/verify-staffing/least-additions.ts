/** A plan with some agents added, and the intervals where a shortage begins. */
export interface Trial<Result> {
  readonly added: readonly number[];
  readonly short: readonly number[];
  readonly result: Result;
}

/**
 * Searches the fewest agents to add so that no interval is short, in all intervals at once: twice as
 * many more wherever it is still short, then halfway back wherever that may be too many, then one by one
 * what the neighbours miss of it.
 *
 * @param asPlanned - The plan with nobody added.
 * @param tryWith - The plan with so many added in each interval; undefined once the search has to stop.
 * @returns The last trial without a shortage; the last of all where the search stopped before one.
 */
export function leastAdditions<Result>(
  asPlanned: Trial<Result>,
  tryWith: (added: readonly number[]) => Trial<Result> | undefined,
): Trial<Result> {
  const tooFew = asPlanned.added.map(() => 0);
  const steps = asPlanned.added.map(() => 1);
  let trial = asPlanned;

  // Up, until nothing is short.
  const raise = (growth: number): boolean => {
    while (trial.short.length > 0) {
      const added = [...trial.added];
      for (const i of trial.short) {
        tooFew[i] = added[i]!;
        added[i]! += steps[i]!;
        steps[i]! *= growth;
      }
      const next = tryWith(added);
      if (next === undefined) return false;
      trial = next;
    }
    return true;
  };
  if (!raise(2)) return trial;

  // Back, where one fewer may do.
  const enough = trial;
  const added = [...trial.added];
  const isOpen = (i: number) => added[i]! - tooFew[i]! > 1;
  while (added.some((_, i) => isOpen(i))) {
    const next = tryWith(added.map((count, i) => (isOpen(i) ? (count + tooFew[i]!) >> 1 : count)));
    if (next === undefined) return enough;
    for (const [i, count] of next.added.entries()) {
      if (!isOpen(i)) continue;
      if (next.short.includes(i)) tooFew[i] = count;
      else added[i] = count;
    }
    trial = next;
  }

  // Together they may miss a little still.
  const settled = trial.added.every((count, i) => count === added[i]) ? trial : tryWith(added);
  if (settled === undefined) return enough;
  trial = settled;
  steps.fill(1);
  return raise(1) ? trial : enough;
}
