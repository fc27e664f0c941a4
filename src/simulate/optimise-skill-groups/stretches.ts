import { firstIndex } from '../../core/bisect.ts';
import { SERVICE_LEVELS } from '../../core/service-levels.ts';
import type { ContactPlay } from '../engine/groups/contact-play.ts';
import type { ContactSample } from '../engine/groups/contact-sample.ts';
import { countService } from '../engine/groups/service-counts.ts';
import type { SkillProblem, Staff } from './problem.ts';

/** Of the contacts of each queue those that are served in time, and those that count; batch by batch of a stretch. */
export interface Service {
  /** Entry `batch * queues + queue`. */
  readonly of: Float64Array;
  readonly per: Float64Array;
}

/** Plays stretches of contacts with one staff or another, and counts how the queues fare. */
export class Stretches {
  private readonly player: ContactPlay;
  /** Contacts played that count. */
  contacts = 0;

  /** @param batches - Parts of a stretch that are taken for independent of each other. */
  constructor(
    private readonly problem: SkillProblem,
    private readonly batches: number,
  ) {
    this.player = problem.player();
  }

  /** What a staff makes of a stretch. */
  play(sample: ContactSample, staff: Staff): Service {
    const { problem, batches } = this;
    const { countedSeconds, warmUpSeconds, answerTimes, targets } = problem;
    const shifts = staff
      .map((change, group) => ({ time: -warmUpSeconds, group, change }))
      .filter(({ change }) => change > 0);
    const waits = this.player.play(sample, shifts);
    const { arrival, count } = sample;
    const placeOf = (time: number) => firstIndex(count, (i) => arrival[i]! >= time);
    const queues = targets.length;
    const service = {
      of: new Float64Array(batches * queues),
      per: new Float64Array(batches * queues),
    };
    let from = placeOf(0);
    this.contacts += count - from;
    for (let b = 0; b < batches; b++) {
      const to = b + 1 === batches ? count : placeOf(((b + 1) * countedSeconds) / batches);
      for (const [q, counts] of countService(sample, waits, answerTimes, from, to).entries()) {
        const { of, per } = SERVICE_LEVELS[targets[q]!.definition].parts(counts);
        service.of[b * queues + q] = of;
        service.per[b * queues + q] = per;
      }
      from = to;
    }
    return service;
  }
}

/** Seconds of work that the contacts of each queue bring, without those of the warm-up. */
export function workOf(sample: ContactSample, queues: number): Float64Array {
  const { count, arrival, queue, handleSeconds } = sample;
  const work = new Float64Array(queues);
  for (let i = firstIndex(count, (k) => arrival[k]! >= 0); i < count; i++) {
    work[queue[i]!]! += handleSeconds[i]!;
  }
  return work;
}
