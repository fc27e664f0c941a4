import { firstIndex } from '../../core/bisect.ts';
import { SERVICE_LEVELS } from '../../core/service-levels.ts';
import { RatioSums } from '../../math/statistics/estimate.ts';
import type { ContactPlay } from '../engine/groups/contact-play.ts';
import type { ContactSample } from '../engine/groups/contact-sample.ts';
import { countService } from '../engine/groups/service-counts.ts';
import type { SkillProblem, Staff } from './problem.ts';

/** Plays stretches of contacts with one staff or another, and adds up how the queues fare. */
export class Stretches {
  private readonly play: ContactPlay;
  /** Contacts played that count. */
  contacts = 0;

  /** @param batches - Parts of a stretch that are taken for independent of each other. */
  constructor(
    private readonly problem: SkillProblem,
    private readonly batches: number,
  ) {
    this.play = problem.player();
  }

  /** Adds what a staff makes of a stretch to the sums, one for each queue. */
  add(sums: readonly RatioSums[], sample: ContactSample, staff: Staff): void {
    const { problem, batches } = this;
    const { countedSeconds, warmUpSeconds, answerTimes, targets } = problem;
    const shifts = staff
      .map((change, group) => ({ time: -warmUpSeconds, group, change }))
      .filter(({ change }) => change > 0);
    const waits = this.play.play(sample, shifts);
    const { arrival, count } = sample;
    const placeOf = (time: number) => firstIndex(count, (i) => arrival[i]! >= time);
    let from = placeOf(0);
    this.contacts += count - from;
    for (let b = 1; b <= batches; b++) {
      const to = b === batches ? count : placeOf((b * countedSeconds) / batches);
      for (const [q, counts] of countService(sample, waits, answerTimes, from, to).entries()) {
        const { of, per } = SERVICE_LEVELS[targets[q]!.definition].parts(counts);
        sums[q]!.add(of, per);
      }
      from = to;
    }
  }
}

export function emptySums({ targets }: SkillProblem): RatioSums[] {
  return targets.map(() => new RatioSums());
}
