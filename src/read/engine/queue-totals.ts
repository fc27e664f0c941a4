import { isNear } from './judge-rows.ts';

/** Fewer times may be alike by chance. */
const LEAST_TIMES = 8;

/** Fewer other queues may be alike by chance. */
const LEAST_OTHERS = 2;

/** Contacts of one queue by the number of a time. */
interface QueueContacts {
  readonly name: string;
  readonly at: (time: number) => number;
}

/**
 * The queue that is all others together, as it has at every time the sum of theirs: `All`, or the name of the
 * centre. Nothing if none is.
 *
 * @param times - How many times there are.
 */
export function totalQueue(queues: readonly QueueContacts[], times: number): string | undefined {
  if (queues.length <= LEAST_OTHERS) return undefined;
  const all = new Float64Array(times);
  let busy = 0;
  for (const { at } of queues) {
    let own = 0;
    for (let time = 0; time < times; time++) {
      const contacts = at(time);
      all[time]! += contacts;
      own += contacts;
    }
    if (own > 0) busy++;
  }
  return busy <= LEAST_OTHERS
    ? undefined
    : queues.find(({ at }) => {
        let told = 0;
        for (let time = 0; time < times; time++) {
          if (!isNear(2 * at(time), all[time]!)) return false;
          if (all[time]! > 0) told++;
        }
        return told >= LEAST_TIMES;
      })?.name;
}
