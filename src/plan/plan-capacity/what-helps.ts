import { sum } from '../../core/sum.ts';
import type { HiringDecisions } from '../../hiring/hiring-plan/staffed-period.ts';
import type { CapacityDraw } from './capacity-draws.ts';
import { playDraws } from './play-draws.ts';
import type { CapacityHelp } from './result.ts';
import { leavingAt, type TeamWork } from './team-work.ts';

/** Each lever is moved by a tenth, so that they compare. */
const TENTH = 0.1;
/** Draws that tell one lever from another: their differences have the same draws on both sides. */
const DRAWS = 200;

interface Changed {
  readonly work: TeamWork;
  readonly decisions: HiringDecisions;
}

/** What a tenth of each lever makes up for where a team breaks, the hires being as planned: most first. */
export function whatHelps(
  work: TeamWork,
  decisions: HiringDecisions,
  draws: readonly CapacityDraw[],
  breaks: number,
): CapacityHelp[] {
  const some = draws.slice(0, DRAWS);
  const before = missing({ work, decisions });
  return Object.entries(levers(work, decisions))
    .map(([lever, changed]): CapacityHelp => {
      const after = missing(changed);
      const gained = before.map((agents, t) => agents - after[t]!);
      return {
        lever: lever as CapacityHelp['lever'],
        inBreak: gained[breaks]!,
        inAll: gained.reduce((total, agents) => total + agents, 0),
      };
    })
    .filter(({ inBreak, inAll }) => inBreak > 1e-9 || inAll > 1e-9)
    .sort((a, b) => b.inBreak - a.inBreak || b.inAll - a.inAll);

  /** Agents missing in each period, in the mean of the draws. */
  function missing(changed: Changed): number[] {
    const { shortage } = playDraws(changed.work, changed.decisions, some);
    return shortage.map((agents) => sum(agents) / agents.length);
  }
}

function levers(work: TeamWork, decisions: HiringDecisions): Record<string, Changed> {
  const { hiring, shrinkage, queues } = work;
  const changed = (parts: Partial<TeamWork>): Changed => ({
    work: { ...work, ...parts },
    decisions,
  });
  const { overtime } = hiring;
  return {
    work: changed({
      queues: queues.map((queue) => ({
        ...queue,
        hoursAt: (t, factor) => queue.hoursAt(t, factor * (1 - TENTH)),
      })),
    }),
    shrinkage: changed({ shrinkage: shrinkage.map((share) => share * (1 - TENTH)) }),
    attrition: changed({ hiring: leavingAt(hiring, 1 - TENTH) }),
    hires: {
      work,
      decisions: { ...decisions, hires: decisions.hires.map((people) => people * (1 + TENTH)) },
    },
    earlier: { work, decisions: earlier(work, decisions) },
    ...(overtime && {
      overtime: changed({
        hiring: {
          ...hiring,
          overtime: { ...overtime, maxShare: overtime.maxShare * (1 + TENTH) },
        },
      }),
    }),
  };
}

/** Every class one period earlier, but none before recruiting can have it ready. */
function earlier({ hiring }: TeamWork, decisions: HiringDecisions): HiringDecisions {
  const first = hiring.classes?.leadPeriods ?? 0;
  const moved = (series: readonly number[]) =>
    series.map((value, t) => {
      if (t < first) return value;
      const next = series[t + 1] ?? 0;
      return t === first ? value + next : next;
    });
  return { ...decisions, hires: moved(decisions.hires), classes: moved(decisions.classes) };
}
