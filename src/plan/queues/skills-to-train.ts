import { sum } from '../../core/sum.ts';
import { log } from '../../math/elementary/log.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import { CentrePlay, type StepStaff } from '../../simulate/centre-period/centre-play.ts';
import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';
import type { ServiceTally } from '../../simulate/centre-period/service-tally.ts';

/** A skill that a group lacks, and the agent hours a week that it would do without. */
interface SkillGain {
  readonly group: number;
  readonly queue: number;
  readonly savedHours: number;
}

/** Pairs of a group and a queue that are played, the busiest groups first, and the contacts of each play. */
const MOST_PAIRS = 24;
const CONTACTS = 120_000;

const PIVOTS = 200;

/**
 * What one more skill for everybody of a group would save: the same weeks are played with the skill, and the cheapest agents of
 * the groups as they are that would make the queues wait as little are what it saves. Whom it makes wait longer than before is
 * counted against it.
 */
export function skillsToTrain(work: CentreWork, steps: StepStaff, seed: number): SkillGain[] {
  const { queues, groups } = work;
  const contacts = sum(queues.flatMap((queue) => queue.contacts));
  const draws = Math.max(8, Math.min(60, Math.round(CONTACTS / Math.max(1, contacts))));
  const play = new CentrePlay(work, seed, 0, draws);
  const hoursOf = steps.map((own) => sum(Array.from(own)));
  const pairs = groups
    .flatMap(({ skills }, group) =>
      queues.flatMap(({ name }, queue) =>
        skills.some((skill) => skill.queue === name) || hoursOf[group] === 0
          ? []
          : [{ group, queue }],
      ),
    )
    .sort((a, b) => hoursOf[b.group]! - hoursOf[a.group]!)
    .slice(0, MOST_PAIRS);
  if (pairs.length === 0) return [];
  const before = waits(play.tally(steps), queues.length);
  // What a tenth more agents of each group do, where it has any.
  const hours = (work.intervalSeconds * queues[0]!.contacts.length) / 3600 / steps[0]!.length;
  const helps = groups.map((_, g) =>
    before.map(
      (value, q) =>
        value -
        waits(
          play.tally(steps.map((own, h) => (h === g ? Array.from(own, (n) => n * MORE) : own))),
          queues.length,
        )[q]!,
    ),
  );
  const prices = groups.map(({ present }, g) => ((MORE - 1) * hoursOf[g]! * hours) / present);
  return pairs
    .map(({ group, queue }) => {
      const taught: CentreWork = {
        ...work,
        groups: groups.map((own, g) =>
          g === group
            ? {
                ...own,
                // As a stand-in: those who are for the queue go first.
                skills: [...own.skills, { queue: queues[queue]!.name, preference: LAST_CHOICE }],
              }
            : own,
        ),
      };
      const after = waits(new CentrePlay(taught, seed, 0, draws).tally(steps), queues.length);
      const gains = before.map((value, q) => value - after[q]!);
      return { group, queue, savedHours: worth(gains, 1) - worth(gains, -1) };
    })
    .sort((a, b) => b.savedHours - a.savedHours);

  /** Hours of agents that do as much, for those queues that gain (sign 1) or lose. */
  function worth(gains: readonly number[], sign: 1 | -1): number {
    const { objective, x } = solveInteger(
      {
        objective: prices.map((price) => (price > 0 ? price : 1e9)),
        variables: groups.map(() => ({ lower: 0, upper: Infinity })),
        rows: gains.map((gain, q) => ({
          terms: groups.map((_, g) => [g, Math.max(0, helps[g]![q]!)] as const),
          lower: Math.max(0, sign * gain),
          upper: Infinity,
        })),
      },
      { maxSteps: PIVOTS },
    );
    return x === undefined ? 0 : objective;
  }
}

const MORE = 1.1;
const LAST_CHOICE = 1000;

/** Logarithm of what comes too late, by queue. */
function waits(tally: ServiceTally, queues: number): number[] {
  return Array.from({ length: queues }, (_, q) => log(Math.max(1e-3, tally.lateShare(q))));
}
