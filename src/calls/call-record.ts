import { sum } from '../core/sum.ts';
/** One row of a call log: one contact as it really went. */
export interface CallRecord {
  /** When it joined the queue, in seconds from the start of the first interval. */
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

/** Seconds that an agent spent on a call, if its row tells. */
export function handleTimeOf({ handleSeconds, handleParts }: CallRecord): number | undefined {
  if (handleSeconds !== undefined || handleParts === undefined) return handleSeconds;
  const known = Object.values(handleParts).filter((seconds) => seconds !== undefined);
  return known.length === 0 ? undefined : sum(known);
}
