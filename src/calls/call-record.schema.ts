import * as z from 'zod';
import { checkRows, type RowFault } from '../core/bulk-kinds.ts';
import type { CallRecord } from './call-record.ts';

const PARTS: ReadonlySet<string> = new Set(['ring', 'talk', 'hold', 'afterContact']);

/** Rows of a call log. */
export const callRecords = () =>
  z
    .custom<readonly CallRecord[]>((value) => Array.isArray(value), 'a list of call records')
    .superRefine((calls, context) => checkRows(calls, faultsOf, context));

function faultsOf(call: CallRecord | null | undefined): RowFault[] {
  if (typeof call !== 'object' || call === null) return [{ field: '', expected: 'a call record' }];
  const faults: RowFault[] = [];
  const expectSeconds = (field: string, value: unknown) => {
    if (typeof value === 'number' && value >= 0 && value < Infinity) return;
    faults.push({ field, expected: 'a number of 0 or more' });
  };
  expectSeconds('arrivalSeconds', call.arrivalSeconds);
  expectSeconds('waitSeconds', call.waitSeconds);
  if (call.handleSeconds !== undefined) expectSeconds('handleSeconds', call.handleSeconds);
  for (const [part, seconds] of Object.entries(call.handleParts ?? {})) {
    if (!PARTS.has(part)) faults.push({ field: `handleParts.${part}`, expected: 'absent' });
    else if (seconds !== undefined) expectSeconds(`handleParts.${part}`, seconds);
  }
  if (call.outcome !== 'answered' && call.outcome !== 'abandoned') {
    faults.push({ field: 'outcome', expected: "one of 'answered', 'abandoned'" });
  }
  for (const field of ['agent', 'customer'] as const) {
    if (call[field] !== undefined && typeof call[field] !== 'string') {
      faults.push({ field, expected: 'a text' });
    }
  }
  return faults;
}
