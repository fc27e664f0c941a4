/** M/M/n by the sum of its states, with patience if given: share served in time, by walking the birth-death chain. */
export function servedInTime(
  contacts: number,
  ahtSeconds: number,
  intervalSeconds: number,
  agents: number,
  answerTimeSeconds: number,
): number {
  const load = (contacts * ahtSeconds) / intervalSeconds;
  if (load === 0) return 1;
  if (agents <= load) return 0;
  let weight = 1;
  let below = 1;
  for (let k = 1; k < agents; k++) {
    weight *= load / k;
    below += weight;
  }
  const queue = (weight * load) / (agents - load);
  const waits = queue / (below + queue);
  return 1 - waits * Math.exp((-(agents - load) * answerTimeSeconds) / ahtSeconds);
}

/** A target of a small period, and what it has before. */
export interface TrialTarget {
  readonly target: number;
  readonly answerTimeSeconds: number;
  readonly contactsBefore: number;
  readonly inTimeBefore: number;
}

/** The fewest agents of a few intervals by trying all: undefined where none is enough. */
export function leastByTrial(
  intervals: readonly {
    readonly contacts: number;
    readonly ahtSeconds: number;
    readonly least: number;
  }[],
  targets: readonly TrialTarget[],
  most: number,
): number | undefined {
  const all = intervals.reduce((sum, { contacts }) => sum + contacts, 0);
  const levels = intervals.map(({ contacts, ahtSeconds, least }) =>
    Array.from({ length: most + 1 }, (_, extra) =>
      targets.map(({ answerTimeSeconds }) =>
        servedInTime(contacts, ahtSeconds, 1800, least + extra, answerTimeSeconds),
      ),
    ),
  );
  const isEnough = (extras: readonly number[]) =>
    targets.every(({ target, contactsBefore, inTimeBefore }, k) => {
      const inTime = extras.reduce(
        (sum, extra, i) => sum + intervals[i]!.contacts * levels[i]![extra]![k]!,
        inTimeBefore,
      );
      return inTime >= target * (contactsBefore + all) * (1 - 1e-12);
    });
  const tries = (left: number, from: number, extras: number[]): boolean => {
    if (from === intervals.length - 1) return left <= most && isEnough([...extras, left]);
    for (let extra = 0; extra <= Math.min(left, most); extra++) {
      if (tries(left - extra, from + 1, [...extras, extra])) return true;
    }
    return false;
  };
  const least = intervals.reduce((sum, interval) => sum + interval.least, 0);
  for (let extra = 0; extra <= most * intervals.length; extra++) {
    if (tries(extra, 0, [])) return least + extra;
  }
  return undefined;
}
