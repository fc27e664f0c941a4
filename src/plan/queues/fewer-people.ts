import { sum } from '../../core/sum.ts';
import type { Duty } from '../../duty/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { CentrePlay } from '../../simulate/centre-period/centre-play.ts';
import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';
import type { GroupShifts } from './group-plan.ts';
import { leaveOut } from './leave-out.ts';
import { onPositionSteps, stepMinutesOf } from './steps-of-shifts.ts';

/** Rotas are made again so often at most: each time those of the groups that could do without some of their duties. */
const ROUNDS = 1;

/** What every queue keeps above its target, as plays smile on what was picked by them. */
const MARGIN = 0.0025;

/** Agents on position of each group in small steps of the week, absences taken off. */
export function presentSteps(
  { groups, intervalSeconds }: CentreWork,
  made: readonly Pick<GroupShifts, 'shifts'>[],
): Float64Array[] {
  return made.map(({ shifts: { duties } }, g) =>
    onPositionSteps(duties, 7, stepMinutesOf(intervalSeconds), true).map(
      (people) => people * groups[g]!.present,
    ),
  );
}

/**
 * Rotas have whole people, who give more than was asked for. What their duties give is played, the ones that no queue needs
 * are left out, and the rotas made again for what is left, as long as that takes fewer people.
 *
 * @param madeOf - Shifts and rota of a group that give as much as some duties do in every interval.
 */
export function withFewerPeople(
  play: CentrePlay,
  first: readonly GroupShifts[],
  madeOf: (duties: readonly Duty[], group: number) => GroupShifts,
  over: 'week' | 'interval',
  { signal }: Pick<SearchControl, 'signal'>,
): readonly GroupShifts[] {
  if (over === 'interval') return first;
  const { groups, queues } = play.work;
  const hasRota = ({ rotation }: GroupShifts) => hasAnswer(rotation?.status);
  const costOf = (made: readonly GroupShifts[]) =>
    sum(
      made.map(
        ({ rotation, shifts }, g) =>
          groups[g]!.cost * (rotation?.employees ?? sum(shifts.duties.map(({ count }) => count))),
      ),
    );
  const isEnough = (made: readonly GroupShifts[]) => {
    const tally = play.tally(presentSteps(play.work, made));
    return queues.every(
      ({ targetServiceLevel }, q) => tally.service(q).value >= targetServiceLevel + MARGIN,
    );
  };
  const stopped = () => signal?.aborted ?? false;
  let best = first;
  for (let round = 0; round < ROUNDS && best.some(hasRota) && !stopped(); round++) {
    const all = best.flatMap(({ shifts: { duties } }, group) =>
      duties.flatMap((duty) =>
        Array.from({ length: duty.count }, () => ({
          group,
          duty: { ...duty, count: 1 },
          price: groups[group]!.cost * duty.lengthMinutes,
        })),
      ),
    );
    const kept = leaveOut(play, all, true, MARGIN, stopped);
    if (kept.length === all.length) break;
    const next = best.map((made, g) => {
      const own = kept.flatMap(({ group, duty }) => (group === g ? [duty] : []));
      const before = all.filter(({ group }) => group === g).length;
      return own.length === before || !hasRota(made) ? made : madeOf(own, g);
    });
    if (!next.every((made, g) => hasRota(made) || !hasRota(best[g]!))) break;
    if (costOf(next) >= costOf(best) || !isEnough(next)) break;
    best = next;
  }
  return best;
}
