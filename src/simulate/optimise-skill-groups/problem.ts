import type { CentreScenario } from '../centre-scenario.ts';
import { prepareCentre } from '../engine/centre/prepare-centre.ts';
import type { ContactPlay } from '../engine/groups/contact-play.ts';
import { type ContactSample, drawContacts } from '../engine/groups/contact-sample.ts';
import { contactPlayOf } from '../engine/groups/player-of.ts';
import type { ServiceTarget } from '../engine/sums/period-sums.ts';
import { targetOf } from '../engine/sums/period-sums.ts';
import type { OptimiseSkillGroupsInput } from './input.ts';

/** Agents of each group, whole numbers. */
export type Staff = readonly number[];

/** Queues, groups and costs as a search takes them. */
export interface SkillProblem {
  readonly targets: readonly ServiceTarget[];
  readonly answerTimes: readonly number[];
  readonly costs: readonly number[];
  readonly min: readonly number[];
  readonly max: readonly number[];
  /** Of each group its queues, by index. */
  readonly queuesOf: readonly (readonly number[])[];
  /** What plays a stretch; it keeps nothing of one for the next. */
  readonly player: () => ContactPlay;
  /** Contacts of a stretch, and the moment from which they count. */
  readonly draw: (stretch: number) => ContactSample;
  /** Seconds of work that each queue is expected to bring in a stretch. */
  readonly work: readonly number[];
  /** Seconds of a stretch that count, and that of the warm-up before them. */
  readonly countedSeconds: number;
  readonly warmUpSeconds: number;
}

/** Contacts of a stretch: long enough for its end not to matter, short enough to judge a hopeless staff by. */
const CONTACTS_OF_STRETCH = 25_000;

/** Counted in longest handle times: with large teams 25,000 contacts are a few hours, in which queues come and go once. */
const LEAST_HANDLE_TIMES = 120;

/** A queue that was empty forgets it in some handle times, the more the busier it is. */
const WARM_UP_HANDLE_TIMES = 25;

/** Work that may wait for hours comes and goes in hours. */
const LEAST_ANSWER_TIMES = 15;
const WARM_UP_ANSWER_TIMES = 3;

export function problemOf(input: OptimiseSkillGroupsInput): SkillProblem {
  const { intervalSeconds, queues, groups } = input;
  const ratePerSecond = queues.reduce((all, { contacts }) => all + contacts, 0) / intervalSeconds;
  const longest = queues.reduce((most, { ahtSeconds }) => Math.max(most, ahtSeconds), 0);
  const latest = queues.reduce((most, queue) => Math.max(most, queue.answerTimeSeconds), 0);
  const countedSeconds = Math.max(
    ratePerSecond > 0 ? CONTACTS_OF_STRETCH / ratePerSecond : intervalSeconds,
    LEAST_HANDLE_TIMES * longest,
    LEAST_ANSWER_TIMES * latest,
  );
  const warmUpSeconds = Math.max(WARM_UP_HANDLE_TIMES * longest, WARM_UP_ANSWER_TIMES * latest);
  const stretch: CentreScenario = {
    intervalSeconds: countedSeconds,
    warmUpSeconds,
    queues: queues.map(({ contacts, ...queue }) => ({
      ...queue,
      contacts: [(contacts * countedSeconds) / intervalSeconds],
    })),
    groups: groups.map(({ name, skills }) => ({ name, skills, agents: 0 })),
  };
  const plan = prepareCentre(stretch, input.seed);
  return {
    targets: queues.map(targetOf),
    answerTimes: queues.map(({ answerTimeSeconds }) => answerTimeSeconds),
    costs: groups.map(({ cost = 1 }) => cost),
    min: groups.map(({ min = 0 }) => min),
    max: groups.map(({ max = Infinity }) => max),
    queuesOf: groups.map(({ skills }) =>
      skills.map(({ queue }) => queues.findIndex((other) => other.name === queue)),
    ),
    player: () => contactPlayOf(plan),
    draw: (k) => drawContacts(plan.queues.map(({ callsOf }) => callsOf(k))),
    work: queues.map(
      ({ contacts, ahtSeconds }) => (contacts * ahtSeconds * countedSeconds) / intervalSeconds,
    ),
    countedSeconds,
    warmUpSeconds,
  };
}

export function costOf(staff: Staff, costs: readonly number[]): number {
  return staff.reduce((total, agents, g) => total + agents * costs[g]!, 0);
}
