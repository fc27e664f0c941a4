import type { Duty } from '../../duty/index.ts';
import { log } from '../../math/elementary/log.ts';
import type { CentrePlay } from '../../simulate/centre-period/centre-play.ts';
import { lateShares } from '../../simulate/centre-period/service-slopes.ts';
import type { ServiceTally } from '../../simulate/centre-period/service-tally.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { onPositionSteps, stepMinutesOf } from './steps-of-shifts.ts';

/** One duty of one person of a group, and what leaving it out would save. */
export interface SparedDuty {
  readonly group: number;
  readonly duty: Duty;
  readonly price: number;
}

/** Days that lie so far apart know nothing of each other's duties: one of each is tried in one play. */
const DAYS_APART = 2;

/** How long after its end a duty is missed. */
const MISSED_MINUTES = 90;

/** What is left of a queue's service above its target is spent in halves, as two that go together are missed more. */
const SHARE_AT_ONCE = 0.5;

/** Duties that are left out one by one at last, and found to be needed, before the search believes that all are. */
const MOST_FAILURES = 20;

/** What plays pick looks better in them than on other days: so many standard errors of theirs are kept, by judgement, not by a bench. */
const ERRORS_BELOW = 1;

/** By so much of its logarithm the share that comes too late may grow where it was beyond that already. */
const LITTLE_WORSE = 0.15;

/**
 * However much a queue has over the week, in no interval more come too late than so many times what its target leaves, or than
 * most of them, unless nearly as many did before.
 */
const TIMES_LATE = 2;
const MOST_LATE = 0.6;

/**
 * Leaves out the duties without which every queue still has its target over the period, those first that save most for what
 * they are missed, until none can be: judged by plays of the whole, breaks and stand-ins included.
 *
 * @param margin - What every queue keeps above its target, for what chance hides.
 * @returns The duties that stay.
 */
export function leaveOut(
  play: CentrePlay,
  duties: readonly SparedDuty[],
  cyclic: boolean,
  margin: number,
  isStopped: () => boolean = () => false,
): SparedDuty[] {
  const week = new PlayedDuties(play, cyclic, margin);
  let kept = [...duties];
  let tally = week.tally(kept);
  const limits = week.limits(tally);
  if (week.spare(tally).some((contacts) => contacts < 0)) return kept;
  const losses = new Map<SparedDuty, readonly number[]>();
  const alike = new Map<SparedDuty, string>(kept.map((one) => [one, keyOf(one)]));
  for (const [tried, after] of week.trials(kept, alike, tally)) {
    if (isStopped()) return kept;
    for (const one of tried) {
      const loss = week.lossOf(one, tally, after, limits);
      for (const same of kept) if (alike.get(same) === alike.get(one)) losses.set(same, loss);
    }
  }
  let failures = 0;
  while (failures < MOST_FAILURES && !isStopped()) {
    const spare = week.spare(tally);
    const byPrice = kept
      .map((one) => ({ one, takes: shareOf(losses.get(one)!, spare) }))
      .filter(({ takes }) => takes <= 1)
      .sort((a, b) => a.takes / a.one.price - b.takes / b.one.price);
    if (byPrice.length === 0) break;
    const out = new Set<SparedDuty>([byPrice[0]!.one]);
    const left = spare.map((value, q) => SHARE_AT_ONCE * value - losses.get(byPrice[0]!.one)![q]!);
    for (const { one } of failures > 0 ? [] : byPrice.slice(1)) {
      const loss = losses.get(one)!;
      if (loss.some((value, q) => value > left[q]!)) continue;
      for (const [q, value] of loss.entries()) left[q]! -= value;
      out.add(one);
    }
    const fewer = kept.filter((one) => !out.has(one));
    const now = week.tally(fewer);
    if (week.isEnough(now, limits)) {
      kept = fewer;
      tally = now;
      continue;
    }
    failures++;
    if (out.size > 1) continue;
    // Missed more than it seemed: it stays.
    const needed = alike.get(byPrice[0]!.one);
    for (const one of kept)
      if (alike.get(one) === needed)
        losses.set(
          one,
          spare.map(() => Infinity),
        );
  }
  return kept;
}

function keyOf({ group, duty }: SparedDuty): string {
  const { day, startMinutes, lengthMinutes, breaks } = duty;
  const pauses = breaks.map((pause) => `${pause.startMinutes}+${pause.minutes}`);
  return [group, day, startMinutes, lengthMinutes, ...pauses].join();
}

/** The largest part of what a queue can spare that a loss takes. */
function shareOf(loss: readonly number[], spare: readonly number[]): number {
  return loss.reduce((most, value, q) => {
    if (value <= 0) return most;
    return Math.max(most, spare[q]! > 0 ? value / spare[q]! : Infinity);
  }, 0);
}

/** Plays a period with some duties, and says what they are worth. */
class PlayedDuties {
  private readonly days: number;
  private readonly stepMinutes: number;

  constructor(
    private readonly play: CentrePlay,
    private readonly cyclic: boolean,
    private readonly margin: number,
  ) {
    const { queues, intervalSeconds } = play.work;
    this.days = (queues[0]!.contacts.length * intervalSeconds) / 60 / DAY_MINUTES;
    this.stepMinutes = stepMinutesOf(intervalSeconds);
  }

  tally(duties: readonly SparedDuty[]): ServiceTally {
    const { play, days, stepMinutes, cyclic } = this;
    return play.tally(
      play.work.groups.map(({ present }, g) =>
        onPositionSteps(
          duties.flatMap(({ group, duty }) => (group === g ? [duty] : [])),
          days,
          stepMinutes,
          cyclic,
        ).map((people) => people * present),
      ),
    );
  }

  /** Logarithm of the share of an interval's contacts that may come too late: entry `q * intervals + i`. */
  limits(tally: ServiceTally): Float64Array {
    const { queues } = this.play.work;
    return lateShares(tally).map((late, cell) => {
      const { targetServiceLevel } = queues[Math.floor(cell / tally.intervals)]!;
      const most = Math.min(MOST_LATE, TIMES_LATE * (1 - targetServiceLevel));
      return Math.max(late + LITTLE_WORSE, log(most));
    });
  }

  /** Whether every queue has its target over the period, and no interval's contacts come too late more than they may. */
  isEnough(tally: ServiceTally, limits: Float64Array): boolean {
    const { queues } = this.play.work;
    if (this.spare(tally).some((contacts) => contacts < 0)) return false;
    const late = lateShares(tally);
    return queues.every(({ contacts }, q) =>
      contacts.every((count, i) => {
        const cell = q * contacts.length + i;
        return count === 0 || late[cell]! <= limits[cell]!;
      }),
    );
  }

  /** Contacts of each queue over all plays that may come too late besides those that do. */
  spare(tally: ServiceTally): number[] {
    return this.play.work.queues.map(({ targetServiceLevel }, q) => {
      const own = tally.per.subarray(q * tally.intervals, (q + 1) * tally.intervals);
      const all = own.reduce((a, b) => a + b, 0);
      const { low } = tally.serviceWithin(q, ERRORS_BELOW);
      return (low - targetServiceLevel - this.margin) * all;
    });
  }

  /** Every kind of duty left out once, several that know nothing of each other at a time. */
  *trials(
    duties: readonly SparedDuty[],
    alike: ReadonlyMap<SparedDuty, string>,
    { plays }: ServiceTally,
  ): Generator<[tried: SparedDuty[], after: ServiceTally]> {
    if (plays === 0) return;
    const byDay = Array.from({ length: this.days }, (_, day) => {
      const kinds = new Map(
        duties.flatMap((one) => (one.duty.day === day ? [[alike.get(one)!, one] as const] : [])),
      );
      return [...kinds.values()];
    });
    for (let phase = 0; phase < DAYS_APART + 1; phase++) {
      const open = byDay.filter(
        (_, day) =>
          // The last day of a period that repeats lies beside its first.
          (day === this.days - 1 && this.days % DAYS_APART === 1
            ? DAYS_APART
            : day % DAYS_APART) === phase,
      );
      const most = open.reduce((longest, { length }) => Math.max(longest, length), 0);
      for (let k = 0; k < most; k++) {
        const tried = open.flatMap((list) => (k < list.length ? [list[k]!] : []));
        const out = new Set(tried);
        yield [tried, this.tally(duties.filter((one) => !out.has(one)))];
      }
    }
  }

  /** Contacts of each queue that come too late without a duty; beyond all that can be spared where an interval is left too much. */
  lossOf(
    { duty }: SparedDuty,
    before: ServiceTally,
    after: ServiceTally,
    limits: Float64Array,
  ): number[] {
    const { intervals, queues } = before;
    const perDay = intervals / this.days;
    const minutes = DAY_MINUTES / perDay;
    const first = duty.day * perDay + Math.floor(duty.startMinutes / minutes) - 1;
    const last =
      duty.day * perDay +
      Math.ceil((duty.startMinutes + duty.lengthMinutes + MISSED_MINUTES) / minutes);
    const late = lateShares(after);
    return Array.from({ length: queues }, (_, q) => {
      const { contacts } = this.play.work.queues[q]!;
      let lost = 0;
      for (let i = Math.max(this.cyclic ? first : 0, first); i < last; i++) {
        if (!this.cyclic && i >= intervals) break;
        const at = (i + intervals) % intervals;
        const cell = q * intervals + at;
        if (contacts[at]! > 0 && late[cell]! > limits[cell]!) return Infinity;
        lost += before.of[cell]! - after.of[cell]!;
      }
      // Nothing is gained by leaving out: less than none is chance.
      return Math.max(0, lost);
    });
  }
}
