import * as z from 'zod';
import { isNonNegative } from '../../core/check-numbers.ts';
import { positiveWholeNumber } from '../../core/domain.schema.ts';
import { checkRows, type RowFault } from '../../core/bulk-kinds.ts';
import { checkService, replicationControlShape, serviceScenarioShape } from '../simulate-queue/input.ts';
import type { ReplayedCall } from './replayed-calls.ts';

export const replayCallsSchema = z
  .strictObject({
    ...serviceScenarioShape,
    ...replicationControlShape,
    calls: z
      .custom<readonly ReplayedCall[]>(Array.isArray, 'a list of calls')
      .superRefine((calls, context) => checkRows(calls, faultsOf, context)),
    intervals: positiveWholeNumber(),
  })
  .readonly()
  .superRefine((input, context) => checkService(input, input.intervals, context));

const SECONDS = [
  'arrivalSeconds',
  'handleSeconds',
  'patienceSeconds',
  'patienceAtLeastSeconds',
] as const;

function faultsOf(call: ReplayedCall | null | undefined): RowFault[] {
  if (typeof call !== 'object' || call === null) return [{ field: '', expected: 'a call' }];
  const faults: RowFault[] = SECONDS.filter((field) => {
    const seconds: unknown = call[field];
    if (seconds === undefined) return field === 'arrivalSeconds';
    return typeof seconds !== 'number' || !isNonNegative(seconds);
  }).map((field) => ({ field, expected: 'a number of 0 or more' }));
  if (call.patienceSeconds !== undefined && call.patienceAtLeastSeconds !== undefined) {
    const expected = 'absent where patienceSeconds is given';
    faults.push({ field: 'patienceAtLeastSeconds', expected });
  }
  return faults;
}
