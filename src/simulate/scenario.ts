import * as z from 'zod/mini';
import { numbers, perInterval } from '../core/bulk-kinds.ts';
import {
  type ArrivalModel,
  arrivalModel,
  type HandleTimeShape,
  handleTimeShape,
  type PatienceCurve,
  patienceCurve,
  type RedialHabit,
  redialHabit,
} from '../core/caller-behaviour.ts';
import { isNonNegative, isPositive, isWholeNumber } from '../core/check-numbers.ts';
import { fraction, nonNegative, openFraction, positive } from '../core/kinds.ts';
import {
  type ServiceLevelDefinition,
  serviceLevelDefinition,
} from '../core/service-level-definition.ts';
import { searchControlFields } from '../search/search-control.schema.ts';
import type { SearchControl } from '../search/search-control.ts';

/** Who serves, how, and for whom: everything about a queue but when the calls come. */
export interface ServiceScenario {
  /** Length of an interval in seconds (above 0), 1800 for half-hours. */
  readonly intervalSeconds: number;
  /** Mean handle time in seconds (above 0), one for all intervals or one for each. */
  readonly ahtSeconds: number | ArrayLike<number>;
  /**
   * Agents on position (whole numbers, 0 or more): one number for all intervals, one for each, or
   * several for each, in equal steps, where meals and rests begin or end within an interval.
   */
  readonly agents: number | ArrayLike<number>;
  /** Seconds within which a contact should be answered (0 or more), the 20 of 80/20. */
  readonly answerTimeSeconds: number;
  /** Share of the contacts that should be (0 to 1); default 0.8. */
  readonly targetServiceLevel?: number | undefined;
  /** Which of the four definitions the target is about; default `servedWithin`. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** How handle times vary around their mean; default exponential. */
  readonly handleTime?: HandleTimeShape | undefined;
  /** Mean patience in seconds (above 0) of callers with exponential patience; without it they wait for ever. */
  readonly patienceSeconds?: number | undefined;
  /** Patience of any form, instead of `patienceSeconds`. */
  readonly patienceCurve?: PatienceCurve | undefined;
  /** Callers who give up and call again; without it they do not. */
  readonly redials?: RedialHabit | undefined;
}

export const serviceFields = () => ({
  intervalSeconds: positive(),
  ahtSeconds: perInterval(isPositive, 'a number above 0'),
  agents: agentsField(),
  answerTimeSeconds: nonNegative(),
  targetServiceLevel: z.optional(fraction()),
  serviceLevelDefinition: z.optional(serviceLevelDefinition()),
  handleTime: z.optional(handleTimeShape()),
  patienceSeconds: z.optional(positive()),
  patienceCurve: z.optional(patienceCurve()),
  redials: z.optional(redialHabit()),
});

export const agentsField = () => perInterval(isWholeNumber, 'a whole number of 0 or more');

/** The calls, the callers and the agents of a simulated day. */
export interface QueueScenario extends ServiceScenario {
  /** Expected contacts in each interval (0 or more, not a whole number as a rule). */
  readonly contacts: ArrayLike<number>;
  /** How many calls come on one day and another; default Poisson. */
  readonly arrivals?: ArrivalModel | undefined;
  /**
   * Seconds before the first interval in which its calls come and its agents work, uncounted
   * (0 or more); default 0, a day that opens with empty queues. Several hours give a steady state.
   */
  readonly warmUpSeconds?: number | undefined;
}

export const queueFields = () => ({
  contacts: numbers(isNonNegative, 'a number of 0 or more').check(
    z.refine(({ length }) => length > 0, 'a list of at least one interval'),
  ),
  ...serviceFields(),
  arrivals: z.optional(arrivalModel()),
  warmUpSeconds: z.optional(nonNegative()),
});

/** Days to simulate, unless the caller says otherwise. */
export const DEFAULT_REPLICATIONS = 400;

/** How often the day is simulated, and when that is enough. */
export interface ReplicationControl extends Pick<SearchControl, 'seed' | 'onProgress' | 'signal'> {
  /** Days to simulate at most (whole number of 2 or more); default 400. */
  readonly replications?: number | undefined;
  /**
   * Stop sooner, once the interval of the day's service level reaches no further than this to each
   * side (above 0), though not before 30 days.
   */
  readonly halfWidth?: number | undefined;
  /** How sure the confidence intervals are (above 0, below 1); default 0.95. */
  readonly confidence?: number | undefined;
}

export const replicationFields = () => {
  const { seed, onProgress, signal } = searchControlFields();
  const replications = 'a whole number of 2 or more';
  return {
    seed,
    onProgress,
    signal,
    replications: z.optional(z.int(replications).check(z.gte(2, replications))),
    halfWidth: z.optional(positive()),
    confidence: z.optional(openFraction()),
  };
};

/** What {@link checkService} asks, in one sentence. */
export const SERVICE_RULE =
  'Lists of `ahtSeconds` have a number for each interval, those of `agents` a multiple of that; `patienceCurve` only where no patienceSeconds are given';

type ServiceRule = 'ahtSeconds' | 'agents' | 'patienceSeconds' | 'patienceCurve';

/** The rules between the fields of who serves and of whom, for a given number of intervals. */
export function checkService(
  {
    ahtSeconds,
    agents,
    patienceSeconds,
    patienceCurve,
  }: Partial<Pick<ServiceScenario, ServiceRule>>,
  intervals: number,
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[] = [],
): void {
  const fault = (field: ServiceRule, message: string) =>
    context.addIssue({ code: 'custom', message, path: [...path, field] });
  const asMany = `one number, or as many as there are intervals (${intervals})`;
  if (typeof ahtSeconds === 'object' && ahtSeconds.length !== intervals) {
    fault('ahtSeconds', asMany);
  }
  if (typeof agents === 'object' && (agents.length === 0 || agents.length % intervals !== 0)) {
    fault('agents', `${asMany}, or a multiple of that`);
  }
  if (patienceSeconds !== undefined && patienceCurve !== undefined) {
    fault('patienceCurve', 'absent where patienceSeconds is given');
  }
}

/** The same of a queue whose contacts are expected. */
export function checkQueue(
  queue: Pick<QueueScenario, 'contacts' | ServiceRule>,
  context: z.core.$RefinementCtx,
): void {
  checkService(queue, queue.contacts.length, context);
}
