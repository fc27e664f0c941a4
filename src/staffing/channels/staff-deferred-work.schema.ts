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
};

/** The schema of `StaffDeferredWorkOptions`. */
export const staffDeferredWorkOptionsSchema = z
  .strictObject(shape)
  .check(deadlineIsWorkable)
  .readonly();

/** The schema of `RunDeferredWorkOptions`. */
export const runDeferredWorkOptionsSchema = z
  .strictObject({ ...shape, agents: z.array(nonNegative()).readonly() })
  .check(deadlineIsWorkable, ({ value, issues }) => {
    if (value.agents.length === value.intervals.length) return;
    const message = `as long as intervals (${value.intervals.length})`;
    issues.push({ code: 'custom', message, input: value, path: ['agents', 'length'] });
  })
  .readonly();

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
