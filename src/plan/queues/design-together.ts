import { seededRandom } from '../../core/random.ts';
import { sum } from '../../core/sum.ts';
import type { Duty } from '../../duty/index.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import { dutiesOf } from '../../shifts/engine/model/duties-of.ts';
import type { CentrePlay } from '../../simulate/centre-period/centre-play.ts';
import {
  lateShares,
  type ServiceSlopes,
  serviceSlopes,
} from '../../simulate/centre-period/service-slopes.ts';
import type { ServiceTally } from '../../simulate/centre-period/service-tally.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import { designApart } from './design-apart.ts';
import { GroupCover, type GroupShift } from './group-cover.ts';
import type { GroupsToDesign } from './group-problem.ts';
import { leaveOut } from './leave-out.ts';
import { shareShifts } from './share-shifts.ts';
import { allNeeds, sharedNeeds } from './shared-needs.ts';
import { byInterval, onPositionSteps, stepMinutesOf } from './steps-of-shifts.ts';

/** Shifts of all groups with what they cost and how the queues fare with them. */
interface DesignedGroups {
  /** Of each group its shifts, breaks in place. */
  readonly duties: readonly (readonly Duty[])[];
  /** Agents on position by group in each step, absences taken off. */
  readonly steps: readonly Float64Array[];
  readonly cost: number;
  readonly tally: ServiceTally;
}

/** One design for all groups beside one for each. */
export interface GroupDesigns {
  readonly together: DesignedGroups;
  readonly apart: DesignedGroups;
}

/** Rounds of a search and a play; the cost hardly falls after the sixth. */
const ROUNDS = 8;

/** After so many rounds that are not cheaper by this share there is nothing more to find. */
const MOST_UNCHANGED = 2;
const LEAST_GAIN = 1e-3;

/** Steps of a round for each shift that there is, and the most. */
const STEPS_PER_SHIFT = 12;
const MOST_STEPS = 4000;

/** The easiest and the hardest that a queue may be on an interval: so much of the logarithm of what comes too late. */
const MOST_EASE = 0.7;

/** What the search asks above the targets, as it picks designs on which its own contacts smile. */
const MARGIN = 0.0025;

/**
 * One design for all groups: it begins with a design for each by itself, and in rounds plays what there is, measures what
 * each group does for each queue, and lets shifts of any group take the place of others. A queue that has more than its
 * target over the period becomes easier on every interval, one that has less harder, until each just has it. What is cheapest
 * and enough when played is kept; where nothing is, the designs apart.
 */
export function designTogether(
  play: CentrePlay,
  given: GroupsToDesign,
  over: 'week' | 'interval',
  seed: number,
  control: Pick<SearchControl, 'signal'> = {},
): GroupDesigns {
  const { work, staff, problems, cyclic } = given;
  const { groups, queues, intervalSeconds } = work;
  const intervals = queues[0]!.contacts.length;
  const days = (intervals * intervalSeconds) / DAY_SECONDS;
  const stepMinutes = stepMinutesOf(intervalSeconds);
  const agents = new Array<number>(intervals).fill(0);
  const models = problems.map(({ maxSteps: _, ...problem }) =>
    coverModelOf({ ...problem, requirement: { intervalSeconds, agents, cyclic } }),
  );
  const people = (duties: readonly (readonly Duty[])[]) =>
    duties.map((own) => onPositionSteps(own, days, stepMinutes, cyclic));
  const designed = (shifts: readonly GroupShift[], cost: number): DesignedGroups => {
    const duties = models.map((model, g) =>
      dutiesOf(
        shifts.filter(({ group }) => group === g).map(({ pattern }) => pattern),
        model,
      ),
    );
    const steps = people(duties).map((own, g) => own.map((count) => count * groups[g]!.present));
    return { duties, steps, cost, tally: play.tally(steps) };
  };
  const covers = designApart(given, seed, control);
  let shifts: readonly GroupShift[] = covers.flatMap(({ patterns }, group) =>
    patterns.map((pattern) => ({ group, pattern })),
  );
  const apart = designed(shifts, sum(covers.map(({ objective }) => objective)));
  const isEnough = ({ tally }: DesignedGroups) =>
    queues.every(
      ({ targetServiceLevel }, q) => tally.service(q).value >= targetServiceLevel + MARGIN,
    ) &&
    (over === 'week' ||
      lateness(play, tally) <= Math.max(LITTLE_LATE, lateness(play, apart.tally)));
  const random = seededRandom(seed);
  const ease = queues.map(() => 0);
  const known: Measured[] = [
    {
      slopes: serviceSlopes(play, staff),
      present: staff.map((own, g) => Float64Array.from(own, (n) => n / groups[g]!.present)),
    },
  ];
  let now = apart;
  let best: DesignedGroups | undefined;
  let bestShifts = shifts;
  /** The best design without the shifts that no queue needs over the period. */
  const withoutIdle = (cover: GroupCover) => {
    const whole = bestShifts.map((shift) => ({
      ...shift,
      duty: dutiesOf([shift.pattern], models[shift.group]!)[0]!,
      price: shift.pattern.cost,
    }));
    const stopped = () => control.signal?.aborted ?? false;
    const kept = new Set(leaveOut(play, whole, cyclic, MARGIN, stopped));
    const rest = whole.filter((one) => kept.has(one));
    while (cover.shifts.length > 0) cover.removeAt(cover.shifts.length - 1);
    for (const { group, pattern } of rest) cover.add({ group, pattern });
    return designed(rest, cover.cost);
  };
  let cover: GroupCover | undefined;
  let unchanged = 0;
  for (let round = 0; round < ROUNDS && !control.signal?.aborted; round++) {
    const slopes = serviceSlopes(play, now.steps);
    known.push({
      slopes,
      present: now.steps.map((own, g) =>
        byInterval(own, intervals).map((count) => count / groups[g]!.present),
      ),
    });
    if (over === 'week') adjust(ease, work, now.tally);
    const needs = allNeeds(
      known.map(({ slopes: at, present }, k) =>
        sharedNeeds(work, at, present, ease, k === known.length - 1),
      ),
    );
    cover = new GroupCover(models, needs);
    for (const shift of shifts) cover.add(shift);
    const steps = Math.min(MOST_STEPS, STEPS_PER_SHIFT * shifts.length);
    shareShifts(cover, random, new SearchBudget('together', 2 * MOST_STEPS, control), steps);
    shifts = [...cover.shifts];
    now = designed(shifts, cover.cost);
    if (isEnough(now) && now.cost < (best?.cost ?? Infinity) * (1 - LEAST_GAIN)) {
      best = now;
      bestShifts = shifts;
      unchanged = 0;
    } else if (best !== undefined && ++unchanged === MOST_UNCHANGED) break;
  }
  const isDayByDay = models.every(({ dayGroups }) => dayGroups.every(({ length }) => length === 1));
  if (over === 'week' && best !== undefined && isDayByDay) {
    const fewer = withoutIdle(cover!);
    if (fewer.cost < best.cost && isEnough(fewer)) best = fewer;
  }
  return { together: best !== undefined && best.cost < apart.cost ? best : apart, apart };
}

interface Measured {
  readonly slopes: ServiceSlopes;
  readonly present: readonly Float64Array[];
}

/** Share of the way to what is missing that a round goes: all of it swings. */
const SHARE_OF_CHANGE = 0.8;

/** Makes a queue easier or harder on its intervals, by what it has over the period. */
function adjust(ease: number[], { queues }: GroupsToDesign['work'], tally: ServiceTally): void {
  for (const [q, { targetServiceLevel }] of queues.entries()) {
    const wanted = log(Math.max(LEAST_LATE, 1 - targetServiceLevel - MARGIN));
    const missing = wanted - log(Math.max(LEAST_LATE, tally.lateShare(q)));
    ease[q] = Math.max(-MOST_EASE, Math.min(MOST_EASE, ease[q]! + SHARE_OF_CHANGE * missing));
  }
}

const LEAST_LATE = 1e-3;

/** Share of all contacts that come too late beyond what the targets allow in their intervals. */
function lateness({ work }: CentrePlay, tally: ServiceTally): number {
  const late = lateShares(tally);
  let beyond = 0;
  let all = 0;
  for (const [q, { contacts, targetServiceLevel }] of work.queues.entries()) {
    for (const [i, count] of contacts.entries()) {
      all += count;
      const share = exp(late[q * contacts.length + i]!);
      beyond += count * Math.max(0, share - (1 - targetServiceLevel));
    }
  }
  return all > 0 ? beyond / all : 0;
}

const LITTLE_LATE = 0.004;
