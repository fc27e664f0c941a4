/** What the rows show of one slot of the week. */
export interface WeekSlot {
  /** Share of its dates on which it has a row. */
  readonly presence: number;
  /** Its dates in the history. */
  readonly spanDates: number;
}

/** So many rows must have been expected in a run of slots before it counts as closed. */
const MISSED_ROWS = 3;

/**
 * Opens, in place, each run of closed slots in which, by the open slots at both its ends, fewer than
 * three rows would have been expected: so few may fail to come by chance, three only in five runs of
 * a hundred. The week is a circle. Quiet nights of few calls stay open; a lunch break does not.
 */
export function openQuietRuns(open: boolean[], week: readonly WeekSlot[]): void {
  const firstOpen = open.indexOf(true);
  for (let step = 0; step < week.length && firstOpen >= 0; ) {
    const length = closedRun(open, firstOpen + step);
    if (length > 0) {
      const run = Array.from({ length }, (_, i) => (firstOpen + step + i) % week.length);
      const before = week[(firstOpen + step - 1) % week.length]!;
      const after = week[(firstOpen + step + length) % week.length]!;
      const presence = (before.presence + after.presence) / 2;
      const dates = run.reduce((total, slot) => total + week[slot]!.spanDates, 0);
      if (presence * dates < MISSED_ROWS) for (const slot of run) open[slot] = true;
    }
    step += length + 1;
  }
}

/** The number of closed slots in a row from a slot on. */
function closedRun(open: readonly boolean[], from: number): number {
  let length = 0;
  while (length < open.length && !open[(from + length) % open.length]) length++;
  return length;
}
