import { SERVICE_LEVELS } from '../../core/service-levels.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import { prepareCentre } from '../engine/centre/prepare-centre.ts';
import type { ShiftChange } from '../engine/centre/shift-changes.ts';
import { afterBacklog } from '../engine/groups/after-backlog.ts';
import type { ContactPlay } from '../engine/groups/contact-play.ts';
import { type ContactSample, drawContacts } from '../engine/groups/contact-sample.ts';
import { contactPlayOf } from '../engine/groups/player-of.ts';
import { randomStream } from '../engine/random/streams.ts';
import type { CentreWork } from './centre-work.ts';
import { ServiceTally } from './service-tally.ts';

/** Agents of each group in equal steps of the period; parts of a person are there as often as that. */
export type StepStaff = readonly ArrayLike<number>[];

/** Contacts of all periods that a staff is judged on: the service of a queue with a tenth of them is known to half a point. */
const CONTACTS_OF_A_PLAY = 200_000;
const FEWEST_DRAWS = 24;
const MOST_DRAWS = 160;

/** Purpose of the random numbers that say who is absent, far from those of the queues. */
const ABSENCE = 4096;

const TWO_TO_32 = 4294967296;

/**
 * Plays a period of a centre again and again with one staff or another, always on the same contacts and the same
 * absences, so that staffs differ by what they are and not by luck.
 */
export class CentrePlay {
  readonly draws: number;
  /** Periods played so far. */
  played = 0;
  private readonly intervals: number;
  private readonly samples: (ContactSample | undefined)[] = [];
  private readonly plan;
  private readonly game: ContactPlay;
  private readonly days: number;
  /** For each draw, day and group the part of a person from which on one more is there. */
  private readonly luck: Float64Array[] = [];

  /**
   * @param first - Number of the first draw: other numbers are contacts that nobody has seen.
   * @param draws - Periods to play; default as many as tell staffs apart.
   */
  constructor(
    readonly work: CentreWork,
    private readonly seed: number,
    private readonly first = 0,
    draws?: number,
  ) {
    const { queues, groups, intervalSeconds } = work;
    this.intervals = queues[0]!.contacts.length;
    this.days = Math.max(1, Math.ceil((this.intervals * intervalSeconds) / DAY_SECONDS));
    const contacts = queues.reduce((all, queue) => queue.contacts.reduce((a, b) => a + b, all), 0);
    this.draws =
      draws ??
      Math.round(
        Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, CONTACTS_OF_A_PLAY / Math.max(1, contacts))),
      );
    this.plan = prepareCentre(
      {
        intervalSeconds,
        queues: queues.map(({ definition, ...queue }) => ({
          ...queue,
          serviceLevelDefinition: definition,
          // An interval without contacts has no handle time; any will do.
          ahtSeconds: queue.ahtSeconds.map((seconds) => (seconds > 0 ? seconds : 1)),
        })),
        groups: groups.map(({ name, skills }) => ({ name, skills, agents: 0 })),
      },
      seed,
    );
    this.game = contactPlayOf(this.plan);
  }

  /** What the queues get of a staff, interval by interval, over all draws or the first of them. */
  tally(staff: StepStaff, draws = this.draws): ServiceTally {
    const tally = new ServiceTally(
      this.work.queues.length,
      this.work.groups.length,
      this.intervals,
    );
    const isWhole = staff.every((agents) => Array.from(agents).every(Number.isInteger));
    let changes: readonly ShiftChange[] | undefined;
    this.played += draws;
    for (let k = 0; k < draws; k++) {
      if (changes === undefined || !isWhole) changes = this.changesOf(staff, k);
      this.add(tally, this.sample(k), changes);
    }
    return tally;
  }

  private sample(k: number): ContactSample {
    this.samples[k] ??= drawContacts(
      this.plan.queues.map(({ callsOf, backlogOf }) =>
        afterBacklog(backlogOf(this.first + k), callsOf(this.first + k)),
      ),
    );
    return this.samples[k]!;
  }

  private add(tally: ServiceTally, sample: ContactSample, changes: readonly ShiftChange[]): void {
    const { work, intervals } = this;
    const waits = this.game.play(sample, changes);
    const { answeredBy } = this.game;
    const { arrival, queue, patienceSeconds, handleSeconds, count } = sample;
    const times = work.queues.map(({ answerTimeSeconds }) => answerTimeSeconds);
    const parts = work.queues.map(({ definition }) => OUTCOMES[definition]);
    tally.begin();
    for (let i = 0; i < count; i++) {
      const q = queue[i]!;
      const interval = Math.min(intervals - 1, Math.floor(arrival[i]! / work.intervalSeconds));
      const wait = waits[i]!;
      const outcome =
        wait < Infinity
          ? wait <= times[q]!
            ? IN_TIME
            : LATE
          : patienceSeconds[i]! <= times[q]!
            ? GAVE_UP_EARLY
            : GAVE_UP_LATE;
      const { of, per } = parts[q]![outcome]!;
      tally.add(q, interval, of, per);
      if (wait < Infinity) tally.handled(answeredBy[i]!, q, interval, handleSeconds[i]!);
    }
    tally.end();
  }

  /** Who comes and goes in one draw; people who are there in part are there on some days. */
  private changesOf(staff: StepStaff, k: number): ShiftChange[] {
    const { intervalSeconds } = this.work;
    const groups = staff.length;
    const luck = this.luckOf(k, groups);
    const before = new Int32Array(groups);
    const changes: ShiftChange[] = [];
    const steps = staff[0]!.length;
    const stepSeconds = (this.intervals * intervalSeconds) / steps;
    for (let step = 0; step < steps; step++) {
      const day = Math.floor((step * stepSeconds) / DAY_SECONDS);
      for (let group = 0; group < groups; group++) {
        const agents = Math.floor(staff[group]![step]! + luck[day * groups + group]!);
        const change = agents - before[group]!;
        if (change === 0) continue;
        changes.push({ time: step * stepSeconds, group, change });
        before[group] = agents;
      }
    }
    return changes;
  }

  private luckOf(k: number, groups: number): Float64Array {
    const known = this.luck[k];
    if (known !== undefined) return known;
    const next = randomStream(this.seed, this.first + k, ABSENCE);
    // A hair above 0, so that rounding takes nobody away.
    const drawn = Float64Array.from({ length: this.days * groups }, () =>
      Math.max(1e-9, next() / TWO_TO_32),
    );
    this.luck[k] = drawn;
    return drawn;
  }
}

const IN_TIME = 0;
const LATE = 1;
const GAVE_UP_EARLY = 2;
const GAVE_UP_LATE = 3;

/** What each outcome of a contact adds to numerator and denominator of each service level. */
const OUTCOMES = /* @__PURE__ */ (() => {
  const counts = [
    { offered: 1, answered: 1, answeredWithin: 1, abandonedWithin: 0 },
    { offered: 1, answered: 1, answeredWithin: 0, abandonedWithin: 0 },
    { offered: 1, answered: 0, answeredWithin: 0, abandonedWithin: 1 },
    { offered: 1, answered: 0, answeredWithin: 0, abandonedWithin: 0 },
  ];
  const of = (definition: keyof typeof SERVICE_LEVELS) =>
    counts.map((count) => SERVICE_LEVELS[definition].parts(count));
  return {
    servedWithin: of('servedWithin'),
    servedOrAbandonedWithin: of('servedOrAbandonedWithin'),
    servedWithinExcludingEarlyAbandons: of('servedWithinExcludingEarlyAbandons'),
    servedWithinOfServed: of('servedWithinOfServed'),
  };
})();
