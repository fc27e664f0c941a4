import { log } from '../../math/elementary/log.ts';
import type { LinearRow } from '../../search/lp/linear-program.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import type { BudgetPart } from '../../search/search-budget.ts';
import { needOf } from '../optimise-skill-groups/least-staff.ts';
import type { CentrePlay } from './centre-play.ts';
import type { CentreWork } from './centre-work.ts';
import { type ServiceSlopes, serviceSlopes } from './service-slopes.ts';
import type { ServiceTally } from './service-tally.ts';

/** Rounds of plays and programs: the mix settles in about eight, the last ones only add what is missing. */
const ROUNDS = 10;
const ROUNDS_OF_ADDITIONS = 3;

/** How far an interval's staff may move in a round, and how many of its agents in large groups. */
const RADIUS = 2;
const SHARE_OF_RADIUS = 0.06;

/**
 * Many mixes cost about the same, and shifts last for hours: an agent by whom a group differs from the intervals beside it
 * has a price, in agents.
 */
const PRICE_OF_LEAPS = 0.1;

const PIVOTS = 300;

/** Agents on position by group and interval that give every queue its target in every interval, and what they cost. */
export interface IntervalStaff {
  /** Of each group, whole agents of each interval. */
  readonly agents: readonly (readonly number[])[];
  /** Agents that each queue would take alone, by the formulas. */
  readonly dedicated: readonly (readonly number[])[];
}

/** Logarithm of the share of a queue's contacts of an interval that may come too late: entry `q * intervals + i`. */
export type WantedLate = ArrayLike<number>;

/**
 * The cheapest agents of each group, interval by interval: the whole period is played, with what one more of each group
 * would do, and a small integer program for each interval moves its staff a little; then played again. Waits that one
 * interval leaves to the next are seen so, as those of an interval alone are not.
 *
 * @param wantedOf - What may come too late in each interval, by how the queues fared in the latest play; default what the
 *   targets leave in every interval.
 * @param budget - Counts the rounds, and ends them.
 */
export function staffByInterval(
  play: CentrePlay,
  wantedOf: (tally: ServiceTally) => WantedLate = () => targetsInEveryInterval(play.work),
  budget?: BudgetPart,
): IntervalStaff {
  const { work } = play;
  const dedicated = work.queues.map((queue) =>
    queue.contacts.map((_, i) => aloneNeed(work, queue, i)),
  );
  let agents = dedicatedStaff(work, dedicated);
  for (let round = 0; round < ROUNDS + ROUNDS_OF_ADDITIONS; round++) {
    if (budget?.exhausted) break;
    const slopes = serviceSlopes(play, agents);
    budget?.spend();
    const wanted = wantedOf(slopes.tally);
    const next = moved(work, agents, slopes, wanted, round < ROUNDS ? 1 : 0, round);
    const isSame = next.every((own, g) => own.every((n, i) => n === agents[g]![i]));
    agents = next;
    if (isSame && round >= ROUNDS) break;
  }
  return { agents, dedicated };
}

function targetsInEveryInterval({ queues }: CentreWork): WantedLate {
  return queues.flatMap(({ contacts, targetServiceLevel }) =>
    contacts.map(() => log(1 - targetServiceLevel)),
  );
}

function aloneNeed(work: CentreWork, queue: CentreWork['queues'][number], i: number): number {
  const contacts = queue.contacts[i]!;
  if (contacts === 0) return 0;
  const { definition, arrivals, ...rest } = queue;
  return needOf(
    [{ ...rest, serviceLevelDefinition: definition, contacts, ahtSeconds: queue.ahtSeconds[i]! }],
    work.intervalSeconds,
  );
}

/** Every queue's own agents, of the cheapest group that takes its contacts. */
function dedicatedStaff(
  { queues, groups }: CentreWork,
  needs: readonly (readonly number[])[],
): number[][] {
  const agents = groups.map(({ min }) => needs[0]!.map((_, i) => min?.[i] ?? 0));
  for (const [q, { name }] of queues.entries()) {
    const able = [...groups.keys()].filter((g) =>
      groups[g]!.skills.some(({ queue }) => queue === name),
    );
    const cheapest = able.reduce((best, g) => (groups[g]!.cost < groups[best]!.cost ? g : best));
    const { max } = groups[cheapest]!;
    const own = agents[cheapest]!;
    for (const [i, need] of needs[q]!.entries()) {
      own[i] = Math.min(max?.[i] ?? Infinity, own[i]! + need);
    }
  }
  return agents;
}

/** The staff of each interval, moved by its own program. */
function moved(
  { queues, groups }: CentreWork,
  agents: readonly (readonly number[])[],
  { late, gains }: ServiceSlopes,
  wanted: WantedLate,
  down: 0 | 1,
  round: number,
): number[][] {
  const intervals = agents[0]!.length;
  const next = agents.map((own) => [...own]);
  for (let i = 0; i < intervals; i++) {
    const open = queues.flatMap(({ contacts }, q) => (contacts[i]! > 0 ? [q] : []));
    if (open.length === 0) continue;
    const largest = agents.reduce((most, own) => Math.max(most, own[i]!), 0);
    // A little further at first, less far when the mix has settled.
    const reach = Math.max(round < ROUNDS / 2 ? RADIUS : 1, Math.round(SHARE_OF_RADIUS * largest));
    const lack = open.map((q) => late[q * intervals + i]! - wanted[q * intervals + i]!);
    if (down === 0 && lack.every((value) => value <= 0)) continue;
    const upper = agents.map((own, g) =>
      Math.min(reach, (groups[g]!.max?.[i] ?? Infinity) - own[i]!),
    );
    const near = agents.map((own) => ((own[i - 1] ?? own[i]!) + (own[i + 1] ?? own[i]!)) / 2);
    const rows: LinearRow[] = open.map((q, k) => {
      const terms = groups.map((_, g) => [g, gains[g]![q * intervals + i]!] as const);
      const most = terms.reduce((all, [g, gain]) => all + gain * upper[g]!, 0);
      return { terms, lower: Math.min(lack[k]!, 0.95 * most), upper: Infinity };
    });
    // How far each group is from its neighbours, up or down.
    for (const [g, own] of agents.entries()) {
      const away = own[i]! - near[g]!;
      const apart = groups.length + g;
      rows.push({
        terms: [
          [apart, 1],
          [g, -1],
        ],
        lower: away,
        upper: Infinity,
      });
      rows.push({
        terms: [
          [apart, 1],
          [g, 1],
        ],
        lower: -away,
        upper: Infinity,
      });
    }
    const { x } = solveInteger(
      {
        objective: [...groups.map(({ cost }) => cost), ...groups.map(() => PRICE_OF_LEAPS)],
        variables: [
          ...agents.map((own, g) => ({
            lower: -Math.min(own[i]! - (groups[g]!.min?.[i] ?? 0), down * reach),
            upper: upper[g]!,
            integer: true,
          })),
          ...groups.map(() => ({ lower: 0, upper: Infinity })),
        ],
        rows,
      },
      { maxSteps: PIVOTS },
    );
    if (x === undefined) continue;
    for (const [g, own] of next.entries()) own[i]! += Math.round(x[g]!);
  }
  return next;
}
