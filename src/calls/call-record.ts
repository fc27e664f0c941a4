import { type RowFault, rows } from '../core/bulk-kinds.ts';
import { isNonNegative } from '../core/check-numbers.ts';
import { sum } from '../core/sum.ts';

/** One row of a call log: one contact as it really went. */
export interface CallRecord {
  /** When it joined the queue, in seconds from the start of the first interval (0 or more). */
  readonly arrivalSeconds: number;
  /** Seconds until it was answered or given up (0 or more). */
  readonly waitSeconds: number;
  /** What became of it. */
  readonly outcome: 'answered' | 'abandoned';
  /** Seconds that an agent spent on it, all parts together (0 or more); answered calls only. Default the sum of its parts. */
  readonly handleSeconds?: number | undefined;
  /** The parts of the handle time, as far as they are known. */
  readonly handleParts?: HandleParts | undefined;
  /** Who answered it. */
  readonly agent?: string | undefined;
  /** Who contacted, to see who comes again. */
  readonly customer?: string | undefined;
}

/** Seconds of each part of a handle time (0 or more). */
export interface HandleParts {
  readonly ring?: number | undefined;
  readonly talk?: number | undefined;
  readonly hold?: number | undefined;
  readonly afterContact?: number | undefined;
}

/** Rows of a call log. */
export const callRecords = () => rows<CallRecord>('a list of call records', faultsOf);

const PARTS: readonly string[] = ['ring', 'talk', 'hold', 'afterContact'];

function faultsOf(row: unknown): RowFault[] {
  if (typeof row !== 'object' || row === null) return [{ field: '', expected: 'a call record' }];
  const call: Partial<CallRecord> = row;
  const faults: RowFault[] = [];
  const expectSeconds = (field: string, value: unknown) => {
    if (typeof value === 'number' && isNonNegative(value)) return;
    faults.push({ field, expected: 'a number of 0 or more' });
  };
  expectSeconds('arrivalSeconds', call.arrivalSeconds);
  expectSeconds('waitSeconds', call.waitSeconds);
  if (call.handleSeconds !== undefined) expectSeconds('handleSeconds', call.handleSeconds);
  for (const [part, seconds] of Object.entries(call.handleParts ?? {})) {
    if (!PARTS.includes(part)) faults.push({ field: `handleParts.${part}`, expected: 'absent' });
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

/** Seconds that an agent spent on a call, if its row tells. */
export function handleTimeOf({ handleSeconds, handleParts }: CallRecord): number | undefined {
  if (handleSeconds !== undefined || handleParts === undefined) return handleSeconds;
  const known = Object.values(handleParts).filter((seconds) => seconds !== undefined);
  return known.length === 0 ? undefined : sum(known);
}

/** The contacts of each known customer, in the order of their arrival. */
export function byCustomer(calls: readonly CallRecord[]): CallRecord[][] {
  const groups = groupBy(calls, ({ customer }) => customer);
  return groups.map((contacts) => contacts.sort((a, b) => a.arrivalSeconds - b.arrivalSeconds));
}

/** The calls by a name, those without it left out. */
export function groupBy(
  calls: readonly CallRecord[],
  nameOf: (call: CallRecord) => string | undefined,
): CallRecord[][] {
  const groups = new Map<string, CallRecord[]>();
  for (const call of calls) {
    const name = nameOf(call);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [call]);
    else group.push(call);
  }
  return [...groups.values()];
}

/** How far the records go: to the last contact of anybody, no less than to `least`. */
export function endOfRecords(calls: readonly CallRecord[], least = 0): number {
  return calls.reduce((end, { arrivalSeconds }) => Math.max(end, arrivalSeconds), least);
}
