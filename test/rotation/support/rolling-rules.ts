import type { RotationRules } from 'halfhour/rotation';

/** When somebody is at work in one cycle. */
interface Work {
  /** Day of the cycle on which it starts. */
  readonly day: number;
  /** In minutes from the first Monday. */
  readonly start: number;
  readonly end: number;
  readonly paid: number;
  readonly isNight: boolean;
}

type Rolling = Pick<RotationRules, 'weekends' | 'nights' | 'weeklyHours' | 'minLongRest'>;

/**
 * The rules on any so many days in a row that a cycle breaks: it is laid end to end until it is longer than two of the
 * stretches that are looked at, and each of them is summed up by itself.
 */
export function brokenRolling(works: readonly Work[], weeks: number, rules: Rolling): Set<string> {
  const broken = new Set<string>();
  const length = 7 * weeks;
  const { weekends, nights, weeklyHours, minLongRest } = rules;
  const longest = Math.max(
    minLongRest?.days ?? 1,
    7 * (weekends?.maxInWeeks?.weeks ?? 1),
    nights?.maxInDays?.days ?? 1,
    ...(weeklyHours?.maxInDays ?? []).map(({ days }) => days),
  );
  const rounds = 4 + Math.ceil((2 * longest) / length);
  const all = Array.from({ length: rounds }, (_, round) =>
    works.map((work) => ({
      ...work,
      day: work.day + round * length,
      start: work.start + round * length * 1440,
      end: work.end + round * length * 1440,
    })),
  ).flat();
  const within = (from: number, days: number) =>
    all.filter(({ day }) => day >= from && day < from + days);
  // Starts of the second round: what is before and after them is there.
  for (let from = length; from < 2 * length; from++) {
    if (nights?.maxInDays) {
      const { nights: most, days } = nights.maxInDays;
      if (within(from, days).filter(({ isNight }) => isNight).length > most)
        broken.add('nights.maxInDays');
    }
    for (const { hours, days } of weeklyHours?.maxInDays ?? []) {
      const paid = within(from, days).reduce((sum, work) => sum + work.paid, 0);
      if (paid > 60 * hours + 1e-6) broken.add('weeklyHours.maxInDays');
    }
    if (weekends?.maxInWeeks && from % 7 === 0) {
      const { weekends: most, weeks: count } = weekends.maxInWeeks;
      const worked = within(from, 7 * count).filter(({ day }) => day % 7 >= 5);
      if (new Set(worked.map(({ day }) => Math.floor(day / 7))).size > most)
        broken.add('weekends.maxInWeeks');
    }
    if (minLongRest && all.length > 0) {
      const { hours, days } = minLongRest;
      const [first, last] = [from * 1440, (from + days) * 1440];
      const isThere = all.some(({ end }, i) => {
        const next = all[i + 1]?.start ?? Number.POSITIVE_INFINITY;
        const inside = Math.min(next, last) - Math.max(end, first);
        return next - end >= 60 * hours && inside >= Math.min(1440, 60 * hours);
      });
      if (!isThere) broken.add('minLongRest');
    }
  }
  return broken;
}
