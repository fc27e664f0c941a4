import { DAY } from '../../time/durations.ts';
import type { LeftOutBook } from './collected.ts';
import { totalsAtMidnight } from './judge-rows.ts';
import type { QueueFold } from './queue-fold.ts';

/** A queue, and the lines of the first rows of its midnights. */
interface QueueOfMidnights {
  readonly own: QueueFold;
  readonly lines: ReadonlyMap<number, number>;
}

interface Midnight {
  readonly queue: QueueOfMidnights;
  readonly slot: number;
  readonly contacts: number;
}

interface Rest {
  sum: number;
  count: number;
}

/** Midnights that say what the rest of their day adds up to count for nothing. */
export function leaveMidnightTotals(
  queues: Iterable<QueueOfMidnights>,
  locals: readonly number[],
  left: LeftOutBook,
): void {
  const midnights: Midnight[] = [];
  const rests = new Map<QueueOfMidnights, Map<number, Rest>>();
  for (const queue of queues) {
    const before = midnights.length;
    for (const slot of queue.lines.keys()) {
      const contacts = queue.own.at(slot, 0);
      if (contacts > 0) midnights.push({ queue, slot, contacts });
    }
    if (midnights.length > before) rests.set(queue, restsOf(queue.own, locals));
  }
  const none = { sum: Number.NaN, count: 0 };
  const restOf = ({ queue, slot }: Midnight) =>
    rests.get(queue)!.get(Math.floor(locals[slot]! / DAY)) ?? none;
  for (const { queue, slot } of totalsAtMidnight(midnights, restOf)) {
    left.add('totals', queue.lines.get(slot)!, 0, locals[slot]!);
    queue.own.clear(slot);
  }
}

/** What each day of a queue has behind midnight. */
function restsOf(own: QueueFold, locals: readonly number[]): Map<number, Rest> {
  const rests = new Map<number, Rest>();
  for (const [slot, local] of locals.entries()) {
    const rows = own.rows(slot);
    if (rows === 0 || local % DAY === 0) continue;
    const day = Math.floor(local / DAY);
    const rest = rests.get(day) ?? { sum: 0, count: 0 };
    const contacts = own.at(slot, 0);
    rest.sum += contacts;
    if (contacts > 0) rest.count += rows;
    rests.set(day, rest);
  }
  return rests;
}
