import * as z from 'zod/mini';
import { type RowFault, rows } from '../../core/bulk-kinds.ts';
import { isNonNegative } from '../../core/check-numbers.ts';
import { positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import {
  checkService,
  type ReplicationControl,
  replicationFields,
  SERVICE_RULE,
  type ServiceScenario,
  serviceFields,
} from '../scenario.ts';

/** A call that really came: what is not known of it is drawn at random. */
export interface ReplayedCall {
  /** When it joined the queue, in seconds from the start of the first interval (0 or more). */
  readonly arrivalSeconds: number;
  /** How long an agent was busy with it (0 or more), where that is known. */
  readonly handleSeconds?: number | undefined;
  /** How long the caller was prepared to wait (0 or more), where that is known. */
  readonly patienceSeconds?: number | undefined;
  /** How long the caller waited without giving up (0 or more), so that the patience was longer. */
  readonly patienceAtLeastSeconds?: number | undefined;
}

const SECONDS = [
  'arrivalSeconds',
  'handleSeconds',
  'patienceSeconds',
  'patienceAtLeastSeconds',
] as const;

function faultsOf(row: unknown): RowFault[] {
  if (typeof row !== 'object' || row === null) return [{ field: '', expected: 'a call' }];
  const call: Partial<ReplayedCall> = row;
  const faults: RowFault[] = SECONDS.filter((field) => {
    const seconds = call[field];
    if (seconds === undefined) return field === 'arrivalSeconds';
    return typeof seconds !== 'number' || !isNonNegative(seconds);
  }).map((field) => ({ field, expected: 'a number of 0 or more' }));
  if (call.patienceSeconds !== undefined && call.patienceAtLeastSeconds !== undefined) {
    const expected = 'absent where patienceSeconds is given';
    faults.push({ field: 'patienceAtLeastSeconds', expected });
  }
  return faults;
}

/** Everything that {@link replayCalls} takes. */
export interface ReplayCallsInput extends ServiceScenario, ReplicationControl {
  /** The calls, in any order; those that arrive after the last interval are left out. */
  readonly calls: readonly ReplayedCall[];
  /** Number of intervals (whole number of 1 or more): 48 for a day of half-hours. */
  readonly intervals: number;
}

export const replayCallsInput = /* @__PURE__ */ schemaOf<ReplayCallsInput>()(() =>
  z
    .strictObject({
      ...serviceFields(),
      ...replicationFields(),
      calls: rows<ReplayedCall>('a list of calls', faultsOf),
      intervals: positiveWholeNumber(),
    })
    .check(
      stated(
        SERVICE_RULE,
        z.superRefine((input, context) => checkService(input, input.intervals, context)),
      ),
    ),
);
