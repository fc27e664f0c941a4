import { emptyContactTally } from '../../../core/contact-tally.ts';
import { CentreDay } from '../centre/centre-day.ts';
import type { Contact } from '../centre/contact.ts';
import { emptyGroupTally } from '../centre/group-sums.ts';
import type { CentrePlan } from '../centre/plan.ts';
import type { ShiftChange } from '../centre/shift-changes.ts';
import type { CallSource } from '../queue/call-source.ts';
import type { ContactPlay } from './contact-play.ts';
import type { ContactSample } from './contact-sample.ts';

/** Plays contacts by a `CentreDay`, where an agent may have several in hand: chats beside calls. */
export class HandfulPlay implements ContactPlay {
  answeredBy = new Int16Array(0);
  private waits = new Float64Array(0);
  private readonly queueTallies;
  private readonly groupTallies;

  constructor(private readonly plan: CentrePlan) {
    this.queueTallies = plan.queues.map(() => emptyContactTally(plan.intervals));
    this.groupTallies = plan.groups.map(() => emptyGroupTally(plan.intervals));
  }

  play(sample: ContactSample, changes: readonly ShiftChange[]): Float64Array {
    const { plan, queueTallies, groupTallies } = this;
    const { count } = sample;
    if (this.waits.length < count) {
      this.waits = new Float64Array(count);
      this.answeredBy = new Int16Array(count);
    }
    const { waits, answeredBy } = this;
    waits.fill(Infinity, 0, count);
    const placesOf = placesByQueue(sample);
    const played: CentrePlan = {
      ...plan,
      queues: plan.queues.map((queue, q) => ({
        ...queue,
        backlogOf: () => [],
        redialsOf: () => undefined,
        callsOf: () => new SampledCalls(sample, placesOf[q]!),
      })),
    };
    // A queue's contacts are answered in another order than they come; their moments tell them apart.
    const placeOf = ({ queue, arrival }: Contact) => {
      const own = placesOf[queue]!;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sample.arrival[own[middle]!]! < arrival) low = middle + 1;
        else high = middle;
      }
      // Of several at one moment the one that has no answer yet.
      while (low + 1 < own.length && waits[own[low]!]! < Infinity) low++;
      return own[low]!;
    };
    new CentreDay(
      played,
      queueTallies,
      groupTallies,
      0,
      (contact, outcome, agent) => {
        if (outcome !== 'answered') return;
        const place = placeOf(contact);
        waits[place] = contact.startedAt - contact.arrival;
        answeredBy[place] = agent!.group.index;
      },
      changes,
    ).run();
    return waits;
  }
}

/** The places of each queue's contacts in a sample, in the order of arrival. */
function placesByQueue({ count, countOfQueue, queue }: ContactSample): Int32Array[] {
  const places = countOfQueue.map((contacts) => new Int32Array(contacts));
  const next = countOfQueue.map(() => 0);
  for (let i = 0; i < count; i++) {
    const q = queue[i]!;
    places[q]![next[q]!++] = i;
  }
  return places;
}

/** The contacts of one queue out of a sample. */
class SampledCalls implements CallSource {
  arrival = 0;
  handleSeconds = 0;
  patienceSeconds = 0;
  readonly redial = false;
  private next = 0;

  constructor(
    private readonly sample: ContactSample,
    private readonly places: Int32Array,
  ) {}

  advance(): void {
    const { sample, places } = this;
    if (this.next === places.length) {
      this.arrival = Infinity;
      return;
    }
    const place = places[this.next++]!;
    this.arrival = sample.arrival[place]!;
    this.handleSeconds = sample.handleSeconds[place]!;
    this.patienceSeconds = sample.patienceSeconds[place]!;
  }

  gaveUp(): void {}
}
