import type { ContactMeasures } from '../../core/contact-measures.ts';
import type { HandleParts } from '../call-record.ts';

/** What really happened in one interval, or all day. */
export interface MeasuredPeriod extends ContactMeasures<number> {
  /** Mean handle seconds of the answered calls that tell them; absent if none does. */
  readonly ahtSeconds?: number | undefined;
  /** Mean seconds of each part, over the answered calls that tell it; absent for a part that none tells. */
  readonly handleParts: HandleParts;
  /**
   * Busy share of the agents' time on position, above 1 if calls outlast the time that was given;
   * absent without `staffedSeconds`, or if no call tells how long an agent was busy with it.
   */
  readonly occupancy?: number | undefined;
  /** How often one contact was enough, and who came again; absent without `repeatWindowSeconds`. */
  readonly resolution?: Resolution | undefined;
}

/** What {@link measureCalls} found. */
export interface CallMeasures {
  /** Every interval, in order; a call counts where it arrived. */
  readonly intervals: readonly MeasuredPeriod[];
  /** All intervals together. */
  readonly day: MeasuredPeriod;
}

/** How often one answered contact was enough. */
export interface Resolution {
  /**
   * Contacts that can be judged: answered, not themselves a repeat, and with the whole window after
   * them inside the records.
   */
  readonly judged: number;
  /** Share of these whose customer did not come again within the window; absent where none can be judged. */
  readonly firstContactResolution?: number | undefined;
  /** Contacts with a known customer. */
  readonly known: number;
  /** Share of these whose customer had been answered within the window before; absent where no customer is known. */
  readonly repeatRate?: number | undefined;
}
