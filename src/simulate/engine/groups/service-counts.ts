import type { ContactSample } from './contact-sample.ts';

/** How the contacts of one queue fared in some stretch of a sample: what the service levels are made of. */
interface ServiceCounts {
  readonly offered: number;
  readonly answered: number;
  readonly answeredWithin: number;
  readonly abandonedWithin: number;
}

/** The contacts of each queue from one up to, but not including, another. */
export function countService(
  { queue, patienceSeconds }: ContactSample,
  waits: Float64Array,
  answerTimes: readonly number[],
  from: number,
  to: number,
): ServiceCounts[] {
  const offered = new Float64Array(answerTimes.length);
  const answered = new Float64Array(answerTimes.length);
  const answeredWithin = new Float64Array(answerTimes.length);
  const abandonedWithin = new Float64Array(answerTimes.length);
  const times = Float64Array.from(answerTimes);
  for (let i = from; i < to; i++) {
    const q = queue[i]!;
    const wait = waits[i]!;
    offered[q]!++;
    if (wait < Infinity) {
      answered[q]!++;
      if (wait <= times[q]!) answeredWithin[q]!++;
    } else if (patienceSeconds[i]! <= times[q]!) abandonedWithin[q]!++;
  }
  return answerTimes.map((_, q) => ({
    offered: offered[q]!,
    answered: answered[q]!,
    answeredWithin: answeredWithin[q]!,
    abandonedWithin: abandonedWithin[q]!,
  }));
}
