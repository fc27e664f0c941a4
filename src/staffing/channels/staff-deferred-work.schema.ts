import * as z from 'zod';
import {
  fractionAboveZero,
  nonNegative,
  oneOf,
  positive,
  wholeNumber,
} from '../../core/domain.schema.ts';
import type { Deadline } from './deferred-jobs.ts';

/** The schema of `DeferredInterval`. */
export const deferredIntervalSchema = z
  .strictObject({
    contacts: nonNegative(),
    ahtSeconds: nonNegative(),
    open: z.boolean().optional(),
  })
  .refine(({ contacts, ahtSeconds }) => contacts === 0 || ahtSeconds > 0, {
    message: 'a number above 0 where there are contacts',
    path: ['ahtSeconds'],
  })
  .readonly();

/** The schema of `Backlog`. */
export const backlogSchema = z
  .strictObject({ contacts: nonNegative(), ahtSeconds: positive(), dueBy: wholeNumber() })
  .readonly();

/** The schema of `Deadline`. */
export const deadlineSchema = z
  .strictObject({ withinSeconds: positive(), clock: oneOf(['elapsed', 'open']) })
  .readonly();

const shape = {
  intervalSeconds: positive(),
  intervals: z.array(deferredIntervalSchema).readonly(),
  deadline: deadlineSchema,
  backlog: z.array(backlogSchema).readonly().optional(),
  maxOccupancy: fractionAboveZero().optional(),
  helpingAgents: z.array(nonNegative()).readonly().optional(),
};

/** The schema of `StaffDeferredWorkOptions`. */
export const staffDeferredWorkOptionsSchema = z
  .strictObject(shape)
  .check(deadlineIsWorkable, helpInEveryInterval)
  .readonly();

/** The schema of `RunDeferredWorkOptions`. */
export const runDeferredWorkOptionsSchema = z
  .strictObject({ ...shape, agents: z.array(nonNegative()).readonly() })
  .check(deadlineIsWorkable, helpInEveryInterval, ({ value, issues }) => {
    issues.push(...otherLength('agents', value.agents, value.intervals));
  })
  .readonly();

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
