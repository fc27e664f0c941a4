import { log } from '../../math/elementary/log.ts';
import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';
import type { ServiceSlopes } from '../../simulate/centre-period/service-slopes.ts';
import type { SharedNeeds } from './group-cover.ts';

/** Slopes below this are of queues that hardly wait at all: nothing is scaled up by less. */
const LEAST_GAIN = 0.03;

/** The slopes are believed so far from where they were measured: agents, or a share of those that are there. */
const TRUST_AGENTS = 2;
const TRUST_SHARE = 0.2;

/**
 * What the queues ask of the groups together, near the staff whose slopes are known: the logarithm of what comes too late
 * in each interval falls by the gains of all who are there, whoever they are, and has to come down to that of the target,
 * or above it by what a queue may be easier on its intervals.
 *
 * @param present - People on position by group and interval, those of a schedule before shrinkage.
 * @param isLatest - Whether it is the staff that the next search begins with: only then is a staff that is far from what is
 *   wanted of use, to say how far the search may go.
 * @param ease - By how much the logarithm may be above that of the target in every interval, by queue.
 */
export function sharedNeeds(
  { queues, groups }: CentreWork,
  { late, gains }: ServiceSlopes,
  present: readonly Float64Array[],
  ease: readonly number[],
  isLatest: boolean,
): SharedNeeds {
  const intervals = queues[0]!.contacts.length;
  const needs = new Float64Array(queues.length * intervals);
  const gives = groups.map(() => new Float64Array(needs.length));
  for (const [q, { contacts, targetServiceLevel }] of queues.entries()) {
    const wanted = Math.min(log(MOST_LATE), log(1 - targetServiceLevel) + ease[q]!);
    for (let i = 0; i < intervals; i++) {
      const cell = q * intervals + i;
      // Where most come too late one agent more does little, and says nothing of how many it takes.
      if (contacts[i] === 0 || late[cell]! > log(TOO_LATE_TO_TELL)) continue;
      const scale = gains.reduce((most, own) => Math.max(most, own[cell]!), LEAST_GAIN);
      let have = 0;
      for (const [g, own] of gains.entries()) {
        const give = (own[cell]! / scale) * groups[g]!.present;
        gives[g]![cell] = give;
        have += give * present[g]![i]!;
      }
      const trust = Math.max(TRUST_AGENTS, TRUST_SHARE * have);
      const lack = (late[cell]! - wanted) / scale;
      if (!isLatest && lack < -trust) continue;
      needs[cell] = Math.max(0, have + Math.min(trust, Math.max(-trust, lack)));
    }
  }
  return { intervals, needs, gives };
}

/** Needs of several staffs: all of them hold. */
export function allNeeds(parts: readonly SharedNeeds[]): SharedNeeds {
  const joined = (of: (part: SharedNeeds) => Float64Array) =>
    Float64Array.from(parts.flatMap((part) => Array.from(of(part))));
  const { intervals, gives } = parts[0]!;
  return {
    intervals,
    needs: joined(({ needs }) => needs),
    gives: gives.map((_, g) => joined((part) => part.gives[g]!)),
  };
}

const TOO_LATE_TO_TELL = 0.75;

/** However easy a queue may be on an interval, so many are not to come too late. */
const MOST_LATE = 0.6;
