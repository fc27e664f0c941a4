import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { Duty } from '../../duty/index.ts';
import { log } from '../../math/elementary/log.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { DesignProblem } from '../../shifts/design-problem.ts';
import { searchDesign } from '../../shifts/design-shifts/search-design.ts';
import { coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import { dutiesOf } from '../../shifts/engine/model/duties-of.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { CentrePlay } from './centre-play.ts';
import { GroupCover, type GroupShift } from './group-cover.ts';
import { type ServiceSlopes, serviceSlopes } from './service-slopes.ts';
import type { ServiceTally } from './service-tally.ts';
import { shareShifts } from './share-shifts.ts';
import { allNeeds, sharedNeeds } from './shared-needs.ts';
import { byInterval, onPositionSteps, stepMinutesOf } from './steps-of-shifts.ts';

/** What a group's shifts are made of; what they have to cover is for all groups together. */
export type GroupProblem = Omit<DesignProblem, 'requirement' | 'fixedShifts' | 'understaffing'>;

export interface GroupDesigns {
  /** Of each group its shifts. */
  readonly duties: readonly (readonly Duty[])[];
  readonly cost: number;
  /** What the same staff would cost with a design for each group by itself. */
  readonly costApart: number;
  readonly dutiesApart: readonly (readonly Duty[])[];
  readonly tally: ServiceTally;
  readonly tallyApart: ServiceTally;
}

export interface DesignControl {
  readonly seed: number;
  readonly cyclic: boolean;
  /** Whether every interval has to meet the target, or the period as a whole. */
  readonly over: 'interval' | 'period';
  readonly stepsApart: number;
  readonly stepsTogether: number;
  readonly log?: (text: string) => void;
}

const ROUNDS = 6;

/** The easiest that a queue may be on an interval: so much of the logarithm of what comes too late. */
const MOST_EASE = 0.7;

export function designGroups(
  play: CentrePlay,
  staff: readonly (readonly number[])[],
  problems: readonly GroupProblem[],
  { seed, cyclic, over, stepsApart, stepsTogether, log: say }: DesignControl,
): GroupDesigns {
  const { work } = play;
  const { groups, queues, intervalSeconds } = work;
  const intervals = queues[0]!.contacts.length;
  const days = (intervals * intervalSeconds) / DAY_SECONDS;
  const stepMinutes = stepMinutesOf(intervalSeconds);
  const requirementOf = (agents: readonly number[]) => ({
    intervalSeconds,
    agents,
    cyclic,
    ...(!cyclic && {}),
  });
  const models = problems.map((problem) =>
    coverModelOf({ ...problem, requirement: requirementOf(new Array(intervals).fill(0)) }),
  );
  const apart = problems.map((problem, g) => {
    const { present } = groups[g]!;
    const agents = staff[g]!.map((count) => roundUpHeadCount(count / present));
    const model = coverModelOf({ ...problem, requirement: requirementOf(agents) });
    const budget = new SearchBudget('groups', stepsApart);
    return searchDesign(model, [], seed, budget, false).cover;
  });
  const stepsOf = (duties: readonly (readonly Duty[])[]) =>
    duties.map((own) => onPositionSteps(own, days, stepMinutes, cyclic));
  const presentOf = (steps: readonly Float64Array[]) =>
    steps.map((own, g) => own.map((people) => people * groups[g]!.present));
  const dutiesIn = (shifts: readonly GroupShift[]) =>
    models.map((model, g) =>
      dutiesOf(
        shifts.filter(({ group }) => group === g).map(({ pattern }) => pattern),
        model,
      ),
    );
  let shifts: readonly GroupShift[] = apart.flatMap(({ patterns }, group) =>
    patterns.map((pattern) => ({ group, pattern })),
  );
  const dutiesApart = dutiesIn(shifts);
  const costApart = apart.reduce((all, { objective }) => all + objective, 0);
  const tallyApart = play.tally(presentOf(stepsOf(dutiesApart)));
  say?.(
    `apart ${costApart.toFixed(1)} ${queues.map((_, q) => (100 * tallyApart.service(q).value).toFixed(1)).join(' ')}`,
  );
  const random = seededRandom(seed);
  const ease = queues.map(() => 0);
  const known: { slopes: ServiceSlopes; present: readonly Float64Array[] }[] = [
    {
      slopes: serviceSlopes(play, staff),
      present: staff.map((own, g) => Float64Array.from(own, (n) => n / groups[g]!.present)),
    },
  ];
  let best: { duties: Duty[][]; cost: number; tally: ServiceTally } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const duties = dutiesIn(shifts);
    const steps = stepsOf(duties);
    const slopes = serviceSlopes(play, presentOf(steps));
    if (over === 'period')
      for (const [q, { targetServiceLevel }] of queues.entries()) {
        const missing =
          log(1 - targetServiceLevel) - log(Math.max(1e-3, slopes.tally.lateShare(q)));
        ease[q] = Math.max(-MOST_EASE, Math.min(MOST_EASE, ease[q]! + 0.8 * missing));
      }
    known.push({ slopes, present: steps.map((own) => byInterval(own, intervals)) });
    const needs = allNeeds(
      known.map(({ slopes: at, present }) => sharedNeeds(work, at, present, ease)),
    );
    const cover = new GroupCover(models, needs);
    for (const shift of shifts) cover.add(shift);
    shareShifts(cover, random, new SearchBudget('together', Infinity), stepsTogether);
    shifts = [...cover.shifts];
    const next = dutiesIn(shifts);
    const tally = play.tally(presentOf(stepsOf(next)));
    const isEnough = queues.every(
      ({ targetServiceLevel }, q) => tally.service(q).value >= targetServiceLevel,
    );
    say?.(
      `round ${round} ${cover.cost.toFixed(1)} short ${cover.shortage.toFixed(2)} ${queues.map((_, q) => (100 * tally.service(q).value).toFixed(1)).join(' ')} ease ${ease.map((e) => e.toFixed(2)).join(' ')}`,
    );
    if (isEnough && cover.cost < (best?.cost ?? costApart))
      best = { duties: next, cost: cover.cost, tally };
  }
  return {
    ...(best ?? { duties: dutiesApart, cost: costApart, tally: tallyApart }),
    costApart,
    dutiesApart,
    tallyApart,
  };
}
