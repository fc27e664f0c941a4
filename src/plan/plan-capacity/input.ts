import * as z from 'zod/mini';
import {
  fraction,
  fractionAboveZero,
  fractionBelowOne,
  listOf,
  name,
  nonNegative,
  oneOf,
  openFraction,
  positive,
  wholeNumberBetween,
} from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import {
  outlookFields,
  type PeriodOutlook,
  pastPeriods,
  yearOf,
} from '../../forecast/forecast-periods/input.ts';
import { type HiringTerms, hiringTerms, unlikePeriods } from '../../hiring/hiring-input.ts';
import { WEEK_SECONDS } from '../../time/durations.ts';
import { localDate } from '../../time/time-kinds.ts';
import { capacityCalendar } from './capacity-calendar.ts';

/** The work of the next years, who is there to do it, and how sure all of that is. */
export interface PlanCapacityInput {
  /** First date of the first period, `YYYY-MM-DD`. */
  readonly from: string;
  /** What a period is (default `month`). Every rate and amount of the teams is for one. */
  readonly period?: 'month' | 'week' | undefined;
  /** How many periods (whole number, 1 to 260; default as many as the first queue has `contacts`). */
  readonly periods?: number | undefined;
  /** Who waits for what: all with the same number of periods. */
  readonly queues: readonly CapacityQueue[];
  /** Who does the work: a site, or a part of one that hires for itself. */
  readonly teams: readonly CapacityTeam[];
  /** What else may come, each planned anew beside the plan (default none). */
  readonly scenarios?: readonly CapacityScenario[] | undefined;
  /** Plan hires for what is enough in this share of the draws (above 0, below 1; default: for the numbers as given). */
  readonly confidence?: number | undefined;
  /** A period is short where more than this share of its need is missing (0 or more, default 0.02). */
  readonly tolerance?: number | undefined;
  /** Draws of all uncertain parts together (1 to 10,000; default 1000). */
  readonly draws?: number | undefined;
}

/**
 * The contacts of one queue, and how many people they take. Give exactly one of `contacts` and `volume`, and of `occupancy`
 * and `service`.
 */
export interface CapacityQueue {
  readonly name: string;
  /** The team that serves it. A queue that two sites share is two queues. */
  readonly team: string;
  /** Contacts in each period (0 or more each). */
  readonly contacts?: readonly number[] | undefined;
  /** Or what came before: contacts of each period, and how unsure they are, are then those of `forecastPeriods`. */
  readonly volume?: CapacityVolume | undefined;
  /**
   * How unsure contacts are: standard deviation of their logarithm, 0.1 for about 10 % (0 to 1), one or one a period; default 0,
   * with `volume` what its trial says.
   */
  readonly contactsError?: number | readonly number[] | undefined;
  /** Mean handle time (above 0), one or one a period. */
  readonly ahtSeconds: number | readonly number[];
  /** How unsure it is: standard deviation of its logarithm (0 to 1, default 0). */
  readonly ahtError?: number | undefined;
  /** Busy share of the time on position (above 0, up to 1), for work that can wait or where it is known. */
  readonly occupancy?: number | undefined;
  /** Or a service target, met in every interval of a typical week by Erlang C. */
  readonly service?: CapacityService | undefined;
}

/** The past of a queue, and what is planned for it. */
export interface CapacityVolume extends PeriodOutlook {
  /** Contacts of the periods just before `from`, in order, none left out: 6 to 1,200 (0 or more each). */
  readonly past: readonly number[];
}

/** A service target and the week in which it is met. */
export interface CapacityService {
  /** Share of contacts to answer in time (above 0, below 1). */
  readonly targetServiceLevel: number;
  /** The time, in seconds (0 or more). */
  readonly answerTimeSeconds: number;
  /** Length of an interval of the profile, in seconds. */
  readonly intervalSeconds: number;
  /** Contacts of each open interval of a typical week; only the shares count, so any scale will do. */
  readonly profile: readonly number[];
}

/** People who hire, train and leave together. */
export interface CapacityTeam {
  readonly name: string;
  /** Paid hours a week of a full-time agent (above 0). */
  readonly fullTimeHours: number;
  /** Share of paid time off position (0 to below 1), one, one a period, or what `forecastShrinkage` returns. */
  readonly shrinkage: number | readonly number[] | CapacityShrinkage;
  /** How unsure it is: its standard error as a share of paid time, 0.02 for two points (0 to 1, default 0). */
  readonly shrinkageError?: number | undefined;
  /** Who is there and how hiring works, as `hiringPlan` takes it; `measureAttrition().hiring` has its attrition by stages. */
  readonly hiring: HiringTerms;
  /** How unsure all rates of leaving are: standard deviation of their logarithm (0 to 1, default 0). */
  readonly attritionError?: number | undefined;
}

/** The days of a shrinkage forecast; each period needs one at least. */
export interface CapacityShrinkage {
  readonly days: readonly { readonly date: string; readonly shrinkage: number }[];
}

/** What is otherwise than in the plan. */
export interface CapacityScenario {
  readonly name: string;
  /** Queues that it touches (default all). */
  readonly queues?: readonly string[] | undefined;
  /** Teams that it touches (default all). */
  readonly teams?: readonly string[] | undefined;
  /** Contacts times this, one or one a period: growth, a campaign, a bot. */
  readonly contactsFactor?: number | readonly number[] | undefined;
  /** Handle time times this (above 0). */
  readonly ahtFactor?: number | undefined;
  /** Shrinkage times this (0 or more). */
  readonly shrinkageFactor?: number | undefined;
  /** Every rate of leaving times this (0 or more). */
  readonly attritionFactor?: number | undefined;
  /** Nobody is hired (default false). */
  readonly withoutHires?: boolean | undefined;
}

const service = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      targetServiceLevel: openFraction(),
      answerTimeSeconds: nonNegative(),
      intervalSeconds: positive(),
      profile: z.array(nonNegative()).check(
        z.refine((profile) => profile.some((contacts) => contacts > 0), {
          error: 'a list with a contact at least',
        }),
      ),
    })
    .check(
      z.refine(({ profile, intervalSeconds }) => profile.length * intervalSeconds <= WEEK_SECONDS, {
        error: 'intervals of one week at most',
        path: ['profile'],
      }),
    ),
);

const oneOrEach = (kind: () => z.core.$ZodType<number, number>, expected: string) =>
  z.union([kind(), z.array(kind())], `${expected}, or one for each period`);

const queue = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      name: name(),
      team: name(),
      contacts: z.optional(
        z.array(nonNegative()).check(z.minLength(1, 'a list of at least one period')),
      ),
      volume: z.optional(z.strictObject({ past: pastPeriods(), ...outlookFields() })),
      contactsError: z.optional(oneOrEach(fraction, 'a fraction from 0 to 1')),
      ahtSeconds: oneOrEach(positive, 'a number above 0'),
      ahtError: z.optional(fraction()),
      occupancy: z.optional(fractionAboveZero()),
      service: z.optional(service()),
    })
    .check(
      z.refine((given) => (given.contacts === undefined) !== (given.volume === undefined), {
        error: 'given, or else volume, but not both',
        path: ['contacts'],
      }),
      z.refine((given) => (given.occupancy === undefined) !== (given.service === undefined), {
        error: 'given, or else service, but not both',
        path: ['occupancy'],
      }),
    ),
);

const team = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: name(),
    fullTimeHours: positive(),
    shrinkage: z.union(
      [
        fractionBelowOne(),
        z.array(fractionBelowOne()),
        z.object({
          days: z.array(z.object({ date: localDate(), shrinkage: fractionBelowOne() })),
        }),
      ],
      'a fraction from 0 to below 1, one for each period, or what forecastShrinkage returns',
    ),
    shrinkageError: z.optional(fraction()),
    hiring: z.strictObject(hiringTerms()),
    attritionError: z.optional(fraction()),
  }),
);

const scenario = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: name(),
    queues: z.optional(listOf(name())),
    teams: z.optional(listOf(name())),
    contactsFactor: z.optional(oneOrEach(nonNegative, 'a number of 0 or more')),
    ahtFactor: z.optional(positive()),
    shrinkageFactor: z.optional(nonNegative()),
    attritionFactor: z.optional(nonNegative()),
    withoutHires: z.optional(z.boolean()),
  }),
);

export const planCapacityInput = /* @__PURE__ */ schemaOf<PlanCapacityInput>()(() =>
  z
    .strictObject({
      from: localDate(),
      period: z.optional(oneOf(['month', 'week'])),
      periods: z.optional(wholeNumberBetween(1, 260)),
      queues: z.array(queue()).check(z.minLength(1, 'a list of at least one queue')),
      teams: z.array(team()).check(z.minLength(1, 'a list of at least one team')),
      scenarios: z.optional(z.array(scenario())),
      confidence: z.optional(openFraction()),
      tolerance: z.optional(nonNegative()),
      draws: z.optional(wholeNumberBetween(1, 10_000)),
    })
    .check(
      stated(
        'Every list has a number for each period, as many as `periods` or else `contacts` of the first queue that has them, and one of the two is given; a season has as many factors as a year has periods; names of queues, teams and scenarios are there once; `team`, `queues` and `teams` name one that is given; days of shrinkage lie in every period',
        ({ value, issues }) => {
          for (const { path, expected } of faultsOf(value)) {
            issues.push({ code: 'custom', path, message: expected, input: value });
          }
        },
      ),
    ),
);

/** How many periods a plan has; absent where neither they nor contacts are given. */
export function periodsOf({
  periods,
  queues,
}: Pick<PlanCapacityInput, 'periods' | 'queues'>): number | undefined {
  return periods ?? queues.find(({ contacts }) => contacts !== undefined)?.contacts?.length;
}

interface Fault {
  readonly path: (string | number)[];
  readonly expected: string;
}

/** What the checks of single fields cannot see. */
function faultsOf(input: PlanCapacityInput): Fault[] {
  const { queues, teams, scenarios = [] } = input;
  const faults: Fault[] = [];
  const periods = periodsOf(input);
  if (periods === undefined)
    return [{ path: ['periods'], expected: 'given, as no queue has contacts' }];
  const each = (path: (string | number)[], list: unknown) => {
    if (Array.isArray(list) && list.length !== periods) {
      faults.push({ path, expected: `one number for each of the ${periods} periods` });
    }
  };
  const known = (path: (string | number)[], one: string, names: readonly string[]) => {
    if (!names.includes(one)) faults.push({ path, expected: `one of ${names.join(', ')}` });
  };
  const teamNames = teams.map((one) => one.name);
  const queueNames = queues.map((one) => one.name);
  for (const [field, names] of Object.entries({
    queues: queueNames,
    teams: teamNames,
    scenarios: ['plan', ...scenarios.map((one) => one.name)],
  })) {
    for (const [i, one] of names.entries()) {
      if (names.indexOf(one) === i) continue;
      const at = field === 'scenarios' ? i - 1 : i;
      faults.push({ path: [field, at, 'name'], expected: 'a name that no other has' });
    }
  }
  for (const [i, one] of queues.entries()) {
    each(['queues', i, 'contacts'], one.contacts);
    each(['queues', i, 'contactsError'], one.contactsError);
    const year = yearOf(input.period);
    if ((one.volume?.season?.length ?? year) !== year)
      faults.push({ path: ['queues', i, 'volume', 'season'], expected: `${year} factors` });
    each(['queues', i, 'ahtSeconds'], one.ahtSeconds);
    known(['queues', i, 'team'], one.team, teamNames);
  }
  for (const [i, { shrinkage, hiring }] of teams.entries()) {
    each(['teams', i, 'shrinkage'], shrinkage);
    for (const { path, expected } of unlikePeriods(hiring, periods)) {
      faults.push({ path: ['teams', i, 'hiring', path], expected });
    }
    if (typeof shrinkage === 'number' || !('days' in shrinkage)) continue;
    const bare = capacityCalendar(input.from, input.period, periods).find(
      ({ from, to }) => !shrinkage.days.some(({ date }) => date >= from && date < to),
    );
    if (bare) {
      const expected = `a day at least of the period from ${bare.from}`;
      faults.push({ path: ['teams', i, 'shrinkage', 'days'], expected });
    }
  }
  for (const [i, one] of scenarios.entries()) {
    each(['scenarios', i, 'contactsFactor'], one.contactsFactor);
    for (const [j, of] of (one.queues ?? []).entries()) {
      known(['scenarios', i, 'queues', j], of, queueNames);
    }
    for (const [j, of] of (one.teams ?? []).entries()) {
      known(['scenarios', i, 'teams', j], of, teamNames);
    }
  }
  return faults;
}
