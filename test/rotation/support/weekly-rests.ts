const DAY = 1440;
const WEEK = 7 * DAY;

/** When somebody is at work, in minutes from the first Monday of a cycle, in order. */
interface Work {
  readonly start: number;
  readonly end: number;
}

/**
 * Weeks of a cycle that no giving of rests to weeks leaves with one of their own: a greatest matching on the circle,
 * by augmenting paths (Kuhn 1955), where the library reads from left to right.
 */
export function weeksWithoutRest(duties: readonly Work[], weeks: number, hours: number): number {
  if (duties.length === 0) return 0;
  const rests = duties.flatMap(({ end }, i) => {
    const next = duties[i + 1]?.start ?? duties[0]!.start + weeks * WEEK;
    const parts = new Array<number>(Math.max(0, Math.floor((next - end) / (60 * hours)))).fill(0);
    const mayServe: number[] = [];
    for (let week = Math.floor(end / WEEK); week * WEEK < next; week++) {
      const inside = Math.min(next, (week + 1) * WEEK) - Math.max(end, week * WEEK);
      if (inside >= Math.min(DAY, 60 * hours)) mayServe.push(week % weeks);
    }
    return parts.map(() => mayServe);
  });
  const serves = new Array<number>(rests.length).fill(-1);
  const helped = (week: number, seen: Set<number>): boolean =>
    rests.some((mayServe, r) => {
      if (seen.has(r) || !mayServe.includes(week)) return false;
      seen.add(r);
      if (serves[r]! >= 0 && !helped(serves[r]!, seen)) return false;
      serves[r] = week;
      return true;
    });
  return Array.from({ length: weeks }, (_, week) => helped(week, new Set())).filter((is) => !is)
    .length;
}
