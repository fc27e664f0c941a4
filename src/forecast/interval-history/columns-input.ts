import * as z from 'zod/mini';
import { isNonNegative } from '../../core/check-numbers.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { localDate } from '../../time/time-kinds.ts';
import { series } from '../series.ts';

/** Numbers of a column, one for each interval: 0 or more, `null` or `NaN` where there is no row. */
type Column = ArrayLike<number | null>;

/**
 * What a database or a file in columns says: lists with one number for each interval from the first of `startDate` on, in
 * the order of time and without gaps. A local date has 48 half-hours, and 46 or 50 when the clocks change.
 */
export interface HistoryColumns {
  /** Local date of the first interval, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Contacts offered to agents (each 0 or more; `null` or `NaN` where there is no row). The other lists are as long. */
  readonly contacts: Column;
  /** All that arrived, before any self-service. */
  readonly arrivals?: Column | undefined;
  /** Served without an agent. */
  readonly selfServed?: Column | undefined;
  /** Offered and answered. */
  readonly answered?: Column | undefined;
  /** Offered and given up. */
  readonly abandoned?: Column | undefined;
  /** Made by the agents themselves. */
  readonly outbound?: Column | undefined;
  /** Mean handle time in seconds; 0 counts as unknown. Default the sum of the parts below. */
  readonly ahtSeconds?: Column | undefined;
  /** Mean seconds of ringing at the agent. */
  readonly ringSeconds?: Column | undefined;
  /** Mean seconds of talk. */
  readonly talkSeconds?: Column | undefined;
  /** Mean seconds on hold. */
  readonly holdSeconds?: Column | undefined;
  /** Mean seconds of work after the contact. */
  readonly afterContactSeconds?: Column | undefined;
}

/** The lists of columns, by their names. */
export type ColumnName = Exclude<keyof HistoryColumns, 'startDate'>;

const column = () =>
  series('a list of numbers of 0 or more, null or NaN where there is no row', isNonNegative);

export const historyColumns = /* @__PURE__ */ schemaOf<HistoryColumns>()(() =>
  z
    .strictObject({
      startDate: localDate(),
      contacts: column(),
      arrivals: z.optional(column()),
      selfServed: z.optional(column()),
      answered: z.optional(column()),
      abandoned: z.optional(column()),
      outbound: z.optional(column()),
      ahtSeconds: z.optional(column()),
      ringSeconds: z.optional(column()),
      talkSeconds: z.optional(column()),
      holdSeconds: z.optional(column()),
      afterContactSeconds: z.optional(column()),
    })
    .check(
      stated(
        'Each list is as long as `contacts`, which has one number at least',
        ({ value: columns, issues }) => {
          const { startDate: _startDate, ...lists } = columns;
          const { length } = columns.contacts;
          for (const [name, list] of Object.entries(lists)) {
            if (list === undefined || (list.length === length && length > 0)) continue;
            const message = length > 0 ? 'as long as `contacts`' : 'one number at least';
            issues.push({ code: 'custom', path: [name], message, input: columns });
          }
        },
      ),
    ),
);
