import * as z from 'zod/mini';
import { numbers, perInterval } from '../../core/bulk-kinds.ts';
import { isNonNegative, isShare } from '../../core/check-numbers.ts';
import {
  fraction,
  fractionBelowOne,
  listOf,
  nonNegative,
  positive,
  positiveWholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost } from '../../core/tie.ts';
import { plural } from '../../core/words.ts';
import { availability, type Shrinkage, shrinkageSchema } from '../../staffing/shrinkage.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { type BridgeContract, bridgeContract } from './bridge-contract-input.ts';

/** The shifts of the same intervals, meals and rests in place. */
export interface BridgeShifts {
  /** Mean agents on position in each interval, meals and rests taken off (0 or more). */
  readonly onPosition: ArrayLike<number>;
  /** Paid hours of all shifts of the series, at least those on position. */
  readonly paidHours: number;
  /**
   * Fewest paid hours in which shifts of the allowed kinds could cover the series, of however many distinct ones: the
   * `bound` of `designShifts` where an hour costs 1. Without it the hours of few distinct shifts are not told apart
   * from those of their shape.
   */
  readonly leastPaidHours?: number | undefined;
}

const bridgeShifts = /* @__PURE__ */ schemaOf<BridgeShifts>()(() =>
  z.strictObject({
    onPosition: numbers(isNonNegative, 'a number of 0 or more'),
    paidHours: nonNegative(),
    leastPaidHours: z.optional(nonNegative()),
  }),
);

/** The people who fill the shifts week after week. */
export interface BridgeRota {
  /** People in all crews (1 or more). */
  readonly people: number;
  /** Paid hours of all their shifts in a mean week. Default: everybody works the full-time hours. */
  readonly hoursAWeek?: number | undefined;
  /** The same people by contract, where they have several: whole people are then counted of each. */
  readonly contracts?: readonly BridgeContract[] | undefined;
}

const bridgeRota = /* @__PURE__ */ schemaOf<BridgeRota>()(() =>
  z.strictObject({
    people: positiveWholeNumber(),
    hoursAWeek: z.optional(nonNegative()),
    contracts: z.optional(
      listOf(bridgeContract(), 'a list of contracts').check(
        z.minLength(1, 'a list of at least one contract'),
      ),
    ),
  }),
);

/** People who are paid and do not yet do a full share of the work. */
export interface Newcomers {
  /** How many (0 or more). */
  readonly people: number;
  /** Share of a full person's work that they do, 0 (in training) to 1. */
  readonly productivity: number;
}

export const newcomersSchema = /* @__PURE__ */ schemaOf<Newcomers>()(() =>
  z.strictObject({ people: nonNegative(), productivity: fraction() }),
);

/** A plan as plain numbers, from the contacts to the people: what is left out loses nothing. */
export interface HeadcountBridgeInput {
  /** Length of an interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Weeks that the series stand for, above 0 (default: what the intervals add up to); 1 for a typical week of opening hours. */
  readonly weeks?: number | undefined;
  /** Contacts offered in each interval (0 or more). */
  readonly contacts: ArrayLike<number>;
  /** Handle time in seconds (0 or more), one for all or one an interval. */
  readonly ahtSeconds: number | ArrayLike<number>;
  /** Share of the contacts that give up with the agents of the target (0 to 1), one for all or one an interval; default 0. */
  readonly abandonProbability?: number | ArrayLike<number> | undefined;
  /** Agents on position that the service target takes in each interval (0 or more). */
  readonly targetAgents: ArrayLike<number>;
  /** The same with the minimum staff, at least `targetAgents`; default these. */
  readonly agents?: ArrayLike<number> | undefined;
  /**
   * Lost time: a share of the scheduled time, or components with their bases. What is lost at work and of the schedule
   * comes before the shifts; what is lost of paid time (leave) after the rota.
   */
  readonly shrinkage?: Shrinkage | undefined;
  /** Agents on the schedule in each interval, whole, at least `agents` over what shrinkage leaves of the schedule; default just that. */
  readonly scheduledAgents?: ArrayLike<number> | undefined;
  /** The shifts that cover them. Without them agents are scheduled by the interval. */
  readonly shifts?: BridgeShifts | undefined;
  /** The rota that fills the shifts. Without it people are hours over full-time hours. */
  readonly rota?: BridgeRota | undefined;
  /** Paid hours a week of one full-time employee (above 0, default 40). */
  readonly fullTimeHours?: number | undefined;
  /** Hours of leave a week that are owed from before, beyond the shrinkage (0 or more). */
  readonly leaveOwedHoursAWeek?: number | undefined;
  /** Share of the posts that stand empty until somebody new has come (0 to below 1): leavers a month times the months to fill a post. */
  readonly vacancyShare?: number | undefined;
  /** People in training or still learning, by how much they do. */
  readonly newcomers?: readonly Newcomers[] | undefined;
  /** What a paid hour costs (0 or more), in any currency: every step in money as well. */
  readonly costPerHour?: number | undefined;
}

export const headcountBridgeInput = /* @__PURE__ */ schemaOf<HeadcountBridgeInput>()(() => {
  const agents = () => numbers(isNonNegative, 'a number of 0 or more');
  return z
    .strictObject({
      intervalSeconds: positive(),
      weeks: z.optional(positive()),
      contacts: agents(),
      ahtSeconds: perInterval(isNonNegative, 'a number of 0 or more'),
      abandonProbability: z.optional(perInterval(isShare, 'a fraction from 0 to 1')),
      targetAgents: agents(),
      agents: z.optional(agents()),
      shrinkage: z.optional(shrinkageSchema()),
      scheduledAgents: z.optional(agents()),
      shifts: z.optional(bridgeShifts()),
      rota: z.optional(bridgeRota()),
      fullTimeHours: z.optional(positive()),
      leaveOwedHoursAWeek: z.optional(nonNegative()),
      vacancyShare: z.optional(fractionBelowOne()),
      newcomers: z.optional(listOf(newcomersSchema(), 'a list of newcomers')),
      costPerHour: z.optional(nonNegative()),
    })
    .check(
      stated(
        'There is an interval; `ahtSeconds`, `abandonProbability`, `targetAgents`, `agents`, `scheduledAgents` and `onPosition` have as many as `contacts`; none is below the one that it grew out of, nor `paidHours` below the hours on position',
        fitTogether,
      ),
      stated(
        'The people of `rota.contracts` add up to `rota.people` and their hours to `rota.hoursAWeek`; no name stands twice',
        contractsAddUp,
      ),
    );
});

type Payload = z.core.ParsePayload<HeadcountBridgeInput>;

type Refuse = (path: (string | number)[], message: string, input: unknown) => void;

function fitTogether({ value, issues }: Payload): void {
  const refuse: Refuse = (path, message, input) =>
    issues.push({ code: 'custom', message, input, path });
  sameLength(value, refuse);
  neverBelow(value, refuse);
}

function sameLength(input: HeadcountBridgeInput, refuse: Refuse): void {
  const { contacts, ahtSeconds, abandonProbability, targetAgents, agents, scheduledAgents } = input;
  if (contacts.length === 0) refuse(['contacts'], 'a list of at least one interval', contacts);
  const series = { ahtSeconds, abandonProbability, targetAgents, agents, scheduledAgents };
  const paths = Object.entries(series).map(([name, given]) => [[name], given] as const);
  for (const [path, given] of [
    ...paths,
    [['shifts', 'onPosition'], input.shifts?.onPosition] as const,
  ]) {
    if (typeof given !== 'object' || given.length === contacts.length) continue;
    refuse([...path], `as long as contacts, ${plural(contacts.length, 'interval')}`, given.length);
  }
}

/** The first interval of each series that is below; where a number is missing the lengths say so already. */
function neverBelow(input: HeadcountBridgeInput, refuse: Refuse): void {
  const { targetAgents, agents = targetAgents, scheduledAgents, shrinkage = 0, shifts } = input;
  const { positionOfScheduled } = availability(shrinkage);
  const firstBelow = (least: (i: number) => number, series: ArrayLike<number>) => {
    for (let i = 0; i < Math.min(series.length, targetAgents.length, agents.length); i++)
      if (!isAtMost(least(i), series[i]!)) return i;
    return undefined;
  };
  const below = firstBelow((i) => targetAgents[i]!, agents);
  if (below !== undefined)
    refuse(['agents', below], `at least targetAgents, ${targetAgents[below]}`, agents[below]);
  const grossed = (i: number) => agents[i]! / positionOfScheduled;
  const short = firstBelow(grossed, scheduledAgents ?? []);
  if (short !== undefined) {
    const expected = `at least agents over what shrinkage leaves, ${grossed(short)}`;
    refuse(['scheduledAgents', short], expected, scheduledAgents![short]);
  }
  if (shifts === undefined) return;
  const hours = (input.intervalSeconds / HOUR_SECONDS) * sum(shifts.onPosition);
  // Loops over intervals and over shifts round differently.
  if (hours <= shifts.paidHours * (1 + 1e-9)) return;
  refuse(['shifts', 'paidHours'], `at least the hours on position, ${hours}`, shifts.paidHours);
}

function contractsAddUp({ value: { rota }, issues }: Payload): void {
  if (rota?.contracts === undefined) return;
  const { contracts, people, hoursAWeek } = rota;
  const refuse = (path: (string | number)[], message: string, input: unknown) =>
    issues.push({ code: 'custom', message, input, path: ['rota', ...path] });
  const all = sum(contracts.map((contract) => contract.people));
  if (all !== people) refuse(['people'], `the people of its contracts, ${all}`, people);
  const hours = sum(contracts.map((contract) => contract.hoursAWeek));
  // Sums over crews and over contracts round differently.
  if (hoursAWeek === undefined || Math.abs(hours - hoursAWeek) > 1e-9 * hours)
    refuse(['hoursAWeek'], `the hours of its contracts, ${hours}`, hoursAWeek);
  for (const [i, { name }] of contracts.entries())
    if (contracts.findIndex((other) => other.name === name) < i)
      refuse(['contracts', i, 'name'], 'a name that no other contract has', name);
}
