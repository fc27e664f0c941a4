import { isNear } from './judge-rows.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** Fewer times may be alike by chance. */
const LEAST_TIMES = 8;

/** Fewer other queues may be alike by chance. */
const LEAST_OTHERS = 2;

/** What a queue of all others is called. */
const ALL =
  /^(?:all|alle[ns]?|tous|toutes|tod[ao]s|tutt[ei]|wszystkie|overall)(?= |$)|^(?:全部|所有|整体|すべて|全て|全体|전체)/;

function isNamedAll(name: string): boolean {
  const plain = plainHeader(name);
  return ALL.test(plain) || vocabulary().totals.test(plain);
}

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
 * @param all - What all of them have together at a time.
 */
export function totalQueue(
  queues: readonly QueueContacts[],
  times: number,
  all: (time: number) => number,
): string | undefined {
  if (queues.length < 2) return undefined;
  const isAll = ({ at }: QueueContacts): boolean => {
    let told = 0;
    for (let time = 0; time < times; time++) {
      const sum = all(time);
      if (!isNear(2 * at(time), sum)) return false;
      if (sum > 0) told++;
    }
    return told >= LEAST_TIMES;
  };
  // `All` beside one queue is that queue again.
  if (queues.length <= LEAST_OTHERS)
    return queues.find((queue) => isNamedAll(queue.name) && isAll(queue))?.name;
  const total = queues.find(isAll);
  if (total === undefined) return undefined;
  const isBusy = ({ at }: QueueContacts): boolean => {
    for (let time = 0; time < times; time++) if (at(time) > 0) return true;
    return false;
  };
  return queues.filter(isBusy).length > LEAST_OTHERS ? total.name : undefined;
}
