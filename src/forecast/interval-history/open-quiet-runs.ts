import { sum } from '../../core/sum.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log1p } from '../../math/elementary/log.ts';
import { WEEK_DAYS } from '../../time/durations.ts';

/** What the rows show of one slot of the week. */
interface WeekSlot {
  /** Share of its dates on which it has a row. */
  readonly presence: number;
  /** Its dates in the history. */
  readonly spanDates: number;
}

/** Chance that in a whole week a single run without rows is taken for closed and is not. */
const WRONGLY_CLOSED = 0.05;

/** No slot is taken to have a row more surely than this: a few dates do not show it. */
const MOST_PRESENCE = 0.9;

/**
 * Opens, in place, each run of closed slots that chance may well have left without rows. A week has
 * hundreds of slots, so some are empty by a small chance. How often a slot would have a row is first
 * asked of the other weekdays at the same time: so a quiet half-hour of one Tuesday stays open, a short
 * Saturday does not become long. Runs that are closed then are asked for by the open slots next to them,
 * on all weekdays together: so nights of few calls stay open, a lunch break does not.
 */
export function openQuietRuns(open: boolean[], week: readonly WeekSlot[]): void {
  openAsOnOtherDays(open, week);
  openAsRoundAbout(open, week);
}

/** Whether a run is likely to have no row, by the logarithm of the chance that it has none. */
function isLikely(logChance: number, week: readonly WeekSlot[]): boolean {
  return exp(logChance) * week.length > WRONGLY_CLOSED;
}

/** The logarithm of the chance that a slot has no row on so many dates. */
function logChanceOfNone(presence: number, dates: number): number {
  return presence > 0 ? dates * log1p(-Math.min(MOST_PRESENCE, presence)) : 0;
}

function openAsOnOtherDays(open: boolean[], week: readonly WeekSlot[]): void {
  const before = [...open];
  const slots = week.length / WEEK_DAYS;
  for (let day = 0; day < WEEK_DAYS; day++) {
    const place = (slot: number) => day * slots + slot;
    const usual = Array.from({ length: slots }, (_, slot) =>
      presenceElsewhere(before, week, place(slot)),
    );
    const seen = usual.flatMap((_, slot) => (before[place(slot)] ? [slot] : []));
    // A weekday that is quieter than others is so all day.
    const ratio =
      sum(seen.map((slot) => week[place(slot)]!.presence)) / sum(seen.map((slot) => usual[slot]!));
    const quietness = seen.length > 0 && ratio < 1 ? ratio : 1;
    for (let slot = 0; slot < slots; slot++) {
      // Hours at which no day is open do not end a run: a closed day is one, its lunch break included.
      const run: number[] = [];
      for (; slot < slots && !before[place(slot)]; slot++) if (usual[slot]! > 0) run.push(slot);
      const logChance = sum(
        run.map((n) => logChanceOfNone(quietness * usual[n]!, week[place(n)]!.spanDates)),
      );
      if (isLikely(logChance, week)) for (const n of run) open[place(n)] = true;
    }
  }
}

/** How often other weekdays have a row at the time of a slot. */
function presenceElsewhere(
  open: readonly boolean[],
  week: readonly WeekSlot[],
  place: number,
): number {
  const slots = week.length / WEEK_DAYS;
  let rows = 0;
  let dates = 0;
  for (let other = place % slots; other < week.length; other += slots) {
    const { presence, spanDates } = week[other]!;
    if (other === place || spanDates === Infinity) continue;
    dates += spanDates;
    if (open[other]) rows += presence * spanDates;
  }
  return dates > 0 ? rows / dates : 0;
}

/** The week is a circle. */
function openAsRoundAbout(open: boolean[], week: readonly WeekSlot[]): void {
  const slots = week.length / WEEK_DAYS;
  // Dates without a row at each time of day, over the weekdays on which it is closed.
  const emptyDates = new Float64Array(slots);
  for (const [slot, { spanDates }] of week.entries()) {
    if (!open[slot]) emptyDates[slot % slots]! += spanDates;
  }
  const firstOpen = open.indexOf(true);
  for (let step = 0; step < week.length && firstOpen >= 0; ) {
    const length = closedRun(open, firstOpen + step);
    if (length > 0) {
      const run = Array.from({ length }, (_, i) => (firstOpen + step + i) % week.length);
      const dates = sum(run.map((slot) => emptyDates[slot % slots]!));
      if (isLikely(logChanceOfNone(presenceAround(open, week, run), dates), week)) {
        for (const slot of run) open[slot] = true;
      }
    }
    step += length + 1;
  }
}

/** Open slots at each end of a run that show how often slots have rows there. */
const ROUND_ABOUT = 4;

/** How often the open slots next to a run have rows. */
function presenceAround(
  open: readonly boolean[],
  week: readonly WeekSlot[],
  run: readonly number[],
): number {
  const near: number[] = [];
  for (const [end, step] of [
    [run[0]!, week.length - 1],
    [run.at(-1)!, 1],
  ] as const) {
    let slot = (end + step) % week.length;
    for (let n = 0; n < ROUND_ABOUT && open[slot]; n++) {
      near.push(week[slot]!.presence);
      slot = (slot + step) % week.length;
    }
  }
  return sum(near) / near.length;
}

/** The number of closed slots in a row from a slot on. */
function closedRun(open: readonly boolean[], from: number): number {
  let length = 0;
  while (length < open.length && !open[(from + length) % open.length]) length++;
  return length;
}
