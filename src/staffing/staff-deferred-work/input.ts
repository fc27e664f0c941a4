import * as z from 'zod/mini';
import { fractionAboveZero, nonNegative, oneOf, positive, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/** The work that comes in one interval. */
export interface DeferredInterval {
  /** Contacts that come in, 0 or more; they may come while nobody works. */
  readonly contacts: number;
  /** Average handle time in seconds; above 0 where there are contacts. */
  readonly ahtSeconds: number;
  /** Whether people work in this interval; default true. */
  readonly open?: boolean | undefined;
}

const deferredIntervalSchema = /* @__PURE__ */ schemaOf<DeferredInterval>()(() =>
  z
    .strictObject({
      contacts: nonNegative(),
      ahtSeconds: nonNegative(),
      open: z.optional(z.boolean()),
    })
    .check(
      z.refine(({ contacts, ahtSeconds }) => contacts === 0 || ahtSeconds > 0, {
        message: 'a number above 0 where there are contacts',
        path: ['ahtSeconds'],
      }),
    ),
);

/** Work that is left from before. */
export interface Backlog {
  readonly contacts: number;
  /** Average handle time in seconds, above 0. */
  readonly ahtSeconds: number;
  /** Index of the interval by the end of which it is due. */
  readonly dueBy: number;
}

const backlogSchema = /* @__PURE__ */ schemaOf<Backlog>()(() =>
  z.strictObject({ contacts: nonNegative(), ahtSeconds: positive(), dueBy: wholeNumber() }),
);

/** How long work may wait. */
export interface Deadline {
  /** Seconds from arrival to completion, at least two intervals. */
  readonly withinSeconds: number;
  /** Whether all time counts (`elapsed`), or only open intervals (`open`). */
  readonly clock: 'elapsed' | 'open';
}

const deadlineSchema = /* @__PURE__ */ schemaOf<Deadline>()(() =>
  z.strictObject({ withinSeconds: positive(), clock: oneOf(['elapsed', 'open']) }),
);

/** Work that may wait: e-mail, letters, cases of the back office. */
export interface StaffDeferredWorkInput {
  /** Length of each interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** The intervals in order, without gaps. */
  readonly intervals: readonly DeferredInterval[];
  /** How long work may wait. */
  readonly deadline: Deadline;
  /** Work left from before; default none. */
  readonly backlog?: readonly Backlog[] | undefined;
  /** Largest busy share of the time on position, above 0, up to 1; default 1. */
  readonly maxOccupancy?: number | undefined;
  /**
   * Agents of other channels who help in each interval while they are free, 0 or more, fractions too:
   * those between calls, say. They count only where the interval is open; default none.
   */
  readonly helpingAgents?: readonly number[] | undefined;
}

export const staffDeferredWorkInputSchema = /* @__PURE__ */ schemaOf<StaffDeferredWorkInput>()(() =>
  z.strictObject(shape()).check(deadlineRule(), helpRule()),
);

/** Deferred work, and a staff that is given. */
export interface RunDeferredWorkInput extends StaffDeferredWorkInput {
  /** Agents in each interval, 0 or more; they count only where it is open. */
  readonly agents: readonly number[];
}

export const runDeferredWorkInputSchema = /* @__PURE__ */ schemaOf<RunDeferredWorkInput>()(() =>
  z.strictObject({ ...shape(), agents: z.array(nonNegative()) }).check(
    deadlineRule(),
    helpRule(),
    stated('`agents` has a number for each interval', ({ value, issues }) => {
      issues.push(...otherLength('agents', value.agents, value.intervals));
    }),
  ),
);

const shape = () => ({
  intervalSeconds: positive(),
  intervals: z.array(deferredIntervalSchema()),
  deadline: deadlineSchema(),
  backlog: z.optional(z.array(backlogSchema())),
  maxOccupancy: z.optional(fractionAboveZero()),
  helpingAgents: z.optional(z.array(nonNegative())),
});

const helpRule = () =>
  stated('`helpingAgents` has a number for each interval', helpInEveryInterval);

const deadlineRule = () =>
  stated(
    '`deadline.withinSeconds` is at least two intervals; take shorter intervals for shorter deadlines',
    deadlineIsWorkable,
  );

/** Helpers are given for every interval or not at all. */
function helpInEveryInterval({ value, issues }: z.core.ParsePayload<WithHelp>): void {
  if (value.helpingAgents === undefined) return;
  issues.push(...otherLength('helpingAgents', value.helpingAgents, value.intervals));
}

interface WithHelp {
  readonly helpingAgents?: readonly number[] | undefined;
  readonly intervals: readonly unknown[];
}

function otherLength(field: string, given: readonly unknown[], intervals: readonly unknown[]) {
  if (given.length === intervals.length) return [];
  const message = `as long as intervals (${intervals.length})`;
  return [{ code: 'custom' as const, message, input: given, path: [field, 'length'] }];
}

interface WithDeadline {
  readonly intervalSeconds: number;
  readonly deadline: Deadline;
}

/** Work comes in at the end of an interval and is due as if it had come at the start. */
function deadlineIsWorkable({ value, issues }: z.core.ParsePayload<WithDeadline>): void {
  if (value.deadline.withinSeconds >= 2 * value.intervalSeconds) return;
  issues.push({
    code: 'custom',
    message: 'at least two intervals; take shorter intervals for shorter deadlines',
    input: value,
    path: ['deadline', 'withinSeconds'],
  });
}
