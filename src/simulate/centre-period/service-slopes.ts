import { log } from '../../math/elementary/log.ts';
import type { CentrePlay, StepStaff } from './centre-play.ts';
import type { ServiceTally } from './service-tally.ts';

/** How a centre's queues fare interval by interval, and what one more of each group would do. */
export interface ServiceSlopes {
  /** Logarithm of the share that comes too late: entry `q * intervals + i`. It falls nearly evenly with every agent. */
  readonly late: Float64Array;
  /** By how much it falls for one more agent on position, group by group. */
  readonly gains: readonly Float64Array[];
  readonly tally: ServiceTally;
}

/** An interval with fewer contacts than this over all plays looks at its neighbours too. */
const ENOUGH_CONTACTS = 250;
const WIDEST = 3;

/** More agents at a time in large groups, or one would be lost in chance. */
const SHARE_OF_A_STEP = 0.02;

/** Plays a staff as it is, and once with more agents of each group in all intervals at once. */
export function serviceSlopes(play: CentrePlay, staff: StepStaff): ServiceSlopes {
  const tally = play.tally(staff);
  const late = lateShares(tally);
  const gains = staff.map((agents, g) => {
    const most = Array.from(agents).reduce((a, b) => Math.max(a, b), 0);
    const step = Math.max(1, Math.round(SHARE_OF_A_STEP * most));
    const more = staff.map((own, h) => (h === g ? Array.from(own, (n) => n + step) : own));
    const after = lateShares(play.tally(more));
    const own = new Set(
      play.work.groups[g]!.skills.map(({ queue }) =>
        play.work.queues.findIndex(({ name }) => name === queue),
      ),
    );
    return smoothed(
      late.map((value, cell) =>
        // What helps a queue only through others counts as well, as long as it is no noise.
        own.has(Math.floor(cell / tally.intervals)) || value - after[cell]! > LEAST_INDIRECT
          ? Math.max(0, (value - after[cell]!) / step)
          : 0,
      ),
      tally.intervals,
    );
  });
  return { late, gains, tally };
}

const LEAST_INDIRECT = 0.05;

/** Logarithms of the share that comes too late; small samples are drawn to one half contact. */
export function lateShares({ of, per, intervals }: ServiceTally): Float64Array {
  return per.map((_, cell) => {
    const first = cell - (cell % intervals);
    let made = of[cell]!;
    let all = per[cell]!;
    for (let away = 1; away <= WIDEST && all < ENOUGH_CONTACTS; away++) {
      for (const at of [cell - away, cell + away]) {
        if (at < first || at >= first + intervals) continue;
        made += of[at]!;
        all += per[at]!;
      }
    }
    return log((all - made + 0.5) / (all + 1));
  });
}

/** Gains hang together from interval to interval; chance does not. */
function smoothed(values: Float64Array, intervals: number): Float64Array {
  return values.map((value, cell) => {
    const i = cell % intervals;
    const before = i > 0 ? values[cell - 1]! : value;
    const after = i + 1 < intervals ? values[cell + 1]! : value;
    return (before + 2 * value + after) / 4;
  });
}
