import type { RowPlan } from './row-plan.ts';
import type { RowPerson } from './row-problem.ts';
import type { RowWindow } from './row-window.ts';

/** The counts of a row as one number, in mixed radix: weekends first, if they count, then each counter of the state. */
export interface RowLevels {
  readonly count: number;
  /** The level after a day, by `pattern * count + level`, or -1 where that is one too many. */
  readonly after: Int32Array;
  /** Whether a row may end with a level. */
  readonly mayEnd: Uint8Array;
  /** How many counts a level is made of; least and most of each, Infinity where it is out of reach. */
  readonly places: number;
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The counts of a level, by `level * places + place`; above its least a count whose most is out of reach stays there. */
  readonly digits: Int32Array;
}

/** The levels that days of a row may go through, or none where what stands still leaves no room. */
export function rowLevels(
  { person, counted, countsWeekends }: RowPlan,
  { counters, mostWeekends }: RowPerson,
  from: number,
  to: number,
  part: RowWindow | undefined,
): RowLevels | undefined {
  const days = to - from;
  const places: { levels: number; least: number; saturates: boolean }[] = [];
  if (countsWeekends) {
    const room = mostWeekends - (part?.rows.weekendsOutside(person, from, to) ?? 0);
    places.push({
      levels: Math.min(room, Math.ceil(days / 7) + 1) + 1,
      least: 0,
      saturates: false,
    });
  }
  for (const c of counted) {
    const { least, most } = counters[c]!;
    const outside = part?.rows.countOutside(person, c, from, to) ?? 0;
    const room = most - outside;
    const needed = Math.max(0, least - outside);
    if (needed > days) return undefined;
    // Where the most is out of reach, counts from the least on are alike.
    const saturates = room >= days;
    places.push({ levels: (saturates ? needed : room) + 1, least: needed, saturates });
  }
  if (places.some(({ levels }) => levels < 1)) return undefined;
  const count = places.reduce((all, { levels }) => all * levels, 1);
  const patterns = 1 << places.length;
  const after = new Int32Array(patterns * count);
  const mayEnd = new Uint8Array(count).fill(1);
  const digits = new Int32Array(count * places.length);
  for (let level = 0; level < count; level++) {
    for (let pattern = 0; pattern < patterns; pattern++) {
      let rest = level;
      let scale = 1;
      let next = level;
      for (const [bit, { levels, least, saturates }] of places.entries()) {
        const digit = rest % levels;
        rest = (rest - digit) / levels;
        if (digit < least) mayEnd[level] = 0;
        digits[level * places.length + bit] = digit;
        if ((pattern >> bit) & 1 && next >= 0) {
          if (digit + 1 < levels) next += scale;
          else if (!saturates) next = -1;
        }
        scale *= levels;
      }
      after[pattern * count + level] = next;
    }
  }
  return {
    count,
    after,
    mayEnd,
    places: places.length,
    least: Float64Array.from(places, ({ least }) => least),
    most: Float64Array.from(places, ({ levels, saturates }) => (saturates ? Infinity : levels - 1)),
    digits,
  };
}
