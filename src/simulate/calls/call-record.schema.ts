import * as z from 'zod';
import type { CallRecord } from './call-record.ts';

const PARTS: ReadonlySet<string> = new Set(['ring', 'talk', 'hold', 'afterContact']);
/** More bad rows than this are counted, not listed. */
const LISTED = 20;

/** Rows of a call log. They come by the hundred thousand, so they are checked by hand, not row by row by zod. */
export const callRecords = () =>
  z
    .custom<readonly CallRecord[]>((value) => Array.isArray(value), 'a list of call records')
    .superRefine((calls, context) => {
      let bad = 0;
      for (const [row, call] of calls.entries()) {
        for (const { field, expected } of faultsOf(call)) {
          if (++bad <= LISTED) {
            const path = field === '' ? [row] : [row, ...field.split('.')];
            context.addIssue({ code: 'custom', message: expected, path });
          }
        }
      }
      if (bad > LISTED) {
        const message = `without the ${bad - LISTED} more faults that are not listed`;
        context.addIssue({ code: 'custom', message, path: [] });
      }
    });

interface Fault {
  readonly field: string;
  readonly expected: string;
}

function faultsOf(call: CallRecord | null | undefined): Fault[] {
  if (typeof call !== 'object' || call === null) return [{ field: '', expected: 'a call record' }];
  const faults: Fault[] = [];
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
