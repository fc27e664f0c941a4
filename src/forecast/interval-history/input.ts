import * as z from 'zod/mini';
import { oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';
import { intervalLength, timeZone } from '../../time/time-kinds.ts';
import { knownDaysFields } from '../known-days.ts';

/** What must be known beside the numbers of a history. */
export interface HistoryOptions {
  /** IANA time zone of the centre, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Length of an interval in seconds: whole minutes that divide a day (900, 1800, 3600). */
  readonly intervalSeconds: number;
  /** When the centre opens. Default: as the rows show it, said in a finding. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
  /** Days unlike others, of the past and, for forecasts, of the time to come. One without any row was closed. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Local dates on which the centre did not open. */
  readonly closedDates?: readonly string[] | undefined;
  /** What a missing row means while the centre is open. Default: as the rows show it. */
  readonly missingRows?: 'zero' | 'unknown' | undefined;
}

/** How to read the rows of a history. */
export interface IntervalHistoryInput extends HistoryOptions {
  /** What several rows of one interval mean: parts to `'add'`, or corrections of which the `'last'` counts. Default: as the rows show it. */
  readonly duplicates?: 'add' | 'last' | undefined;
  /** What `readExport` says of the file that the rows are from. With a question that is open no history is made. */
  readonly account?: AccountOfRows | undefined;
}

/** The part of an account of `readExport` that decides whether its rows can be taken. */
export interface AccountOfRows {
  /** What the file leaves open, each in plain words with the option that answers it. */
  readonly questions: readonly { readonly message: string }[];
}

const historyFields = () => ({
  timeZone: timeZone(),
  intervalSeconds: intervalLength(),
  ...knownDaysFields(),
  missingRows: z.optional(oneOf(['zero', 'unknown'])),
});

export const historyOptions = /* @__PURE__ */ schemaOf<HistoryOptions>()(() =>
  z.strictObject(historyFields()),
);

export const intervalHistoryInput = /* @__PURE__ */ schemaOf<IntervalHistoryInput>()(() =>
  z.strictObject({
    ...historyFields(),
    duplicates: z.optional(oneOf(['add', 'last'])),
    account: z.optional(z.object({ questions: z.array(z.object({ message: z.string() })) })),
  }),
);

/** What one row of an export says about one interval. Several rows may speak of the same interval. */
export interface HistoryRow {
  /**
   * When the interval starts: ISO 8601 in the local time of the centre (`2024-07-01T08:30`), or with
   * an offset (`…+02:00`, `…Z`), or epoch milliseconds.
   */
  readonly time: string | number;
  /** Contacts offered to agents (0 or more). */
  readonly contacts: number;
  /** All that arrived, before any self-service (0 or more). */
  readonly arrivals?: number | undefined;
  /** Served without an agent (0 or more). */
  readonly selfServed?: number | undefined;
  /** Offered and answered (0 or more); the weight of the handle times, else `contacts` is. */
  readonly answered?: number | undefined;
  /** Offered and given up (0 or more). */
  readonly abandoned?: number | undefined;
  /** Made by the agents themselves (0 or more). */
  readonly outbound?: number | undefined;
  /** Mean handle time in seconds; 0 counts as unknown. Default the sum of the parts below. */
  readonly ahtSeconds?: number | undefined;
  /** Mean seconds of ringing at the agent (0 or more). */
  readonly ringSeconds?: number | undefined;
  /** Mean seconds of talk (0 or more). */
  readonly talkSeconds?: number | undefined;
  /** Mean seconds on hold (0 or more). */
  readonly holdSeconds?: number | undefined;
  /** Mean seconds of work after the contact (0 or more). */
  readonly afterContactSeconds?: number | undefined;
}

/** Every field of a row that holds a number, with the way an error speaks of it. */
export const NUMBER_FIELDS = [
  'contacts',
  'arrivals',
  'selfServed',
  'answered',
  'abandoned',
  'outbound',
  'ahtSeconds',
  'ringSeconds',
  'talkSeconds',
  'holdSeconds',
  'afterContactSeconds',
] as const satisfies readonly (keyof HistoryRow)[];
