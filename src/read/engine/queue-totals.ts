import { isNear } from './judge-rows.ts';

/** Fewer times may be alike by chance. */
const LEAST_TIMES = 8;

/** Fewer other queues may be alike by chance. */
const LEAST_OTHERS = 2;

/** Contacts of each queue by time, whatever tells a time. */
export type QueueSums<Time> = ReadonlyMap<string, ReadonlyMap<Time, number>>;

/**
 * The queue that is all others together, as it has at every time the sum of theirs: `All`, or the name of the
 * centre. Nothing if none is.
 */
export function totalQueue<Time>(queues: QueueSums<Time>): string | undefined {
  if (queues.size <= LEAST_OTHERS) return undefined;
  const all = new Map<Time, number>();
  let busy = 0;
  for (const sums of queues.values()) {
    let isBusy = false;
    for (const [time, contacts] of sums) {
      all.set(time, (all.get(time) ?? 0) + contacts);
      if (contacts > 0) isBusy = true;
    }
    if (isBusy) busy++;
  }
  if (busy <= LEAST_OTHERS) return undefined;
  for (const [name, sums] of queues) {
    let times = 0;
    let isTotal = true;
    for (const [time, contacts] of all) {
      const own = sums.get(time) ?? 0;
      if (own > 0) times++;
      if (!isNear(2 * own, contacts)) {
        isTotal = false;
        break;
      }
    }
    if (isTotal && times >= LEAST_TIMES) return name;
  }
  return undefined;
}
