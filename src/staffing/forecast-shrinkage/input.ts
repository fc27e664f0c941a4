import * as z from 'zod/mini';
import { type RowFault, rows } from '../../core/bulk-kinds.ts';
import { isNonNegative, isPositive } from '../../core/check-numbers.ts';
import { fractionBelowOne, listOf, name, oneOf, openFraction } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { localDate } from '../../time/time-kinds.ts';

/** Time lost in a past day, week or month, or in a half-hour of a day. */
export interface LostTime {
  /** Its date, or the first one of its week or month. */
  readonly date: string;
  /** Start of the half-hour in minutes after midnight; absent where a row is a whole day, week or month. */
  readonly startMinutes?: number | undefined;
  /** Time lost without a plan, a number from 0 to `available`: hours, days or seconds; a rate where `available` is 1. */
  readonly lost: number;
  /** Time that it is lost of, in the same unit (above 0, or 0 where nobody was to be there). */
  readonly available: number;
}

/** Time off that is planned or known: leave that is granted, training, meetings. */
export interface PlannedTime {
  readonly name: string;
  readonly from: string;
  /** Last date. */
  readonly to: string;
  /** Share of the paid time of these dates (0 to below 1); shares of one date add up. */
  readonly share: number;
  /** Half-hours that it is in, from and to in minutes after midnight (default all day). */
  readonly startMinutes?: number | undefined;
  readonly endMinutes?: number | undefined;
}

/** Everything that {@link forecastShrinkage} takes. */
export interface ForecastShrinkageInput {
  /** What was lost without a plan, in any order; a date or half-hour twice is added up. */
  readonly history: readonly LostTime[];
  /** What a row of the history is of; half-hours are rows of days. */
  readonly period: 'day' | 'week' | 'month';
  /** First date to forecast: after the history. */
  readonly from: string;
  /** Last date. */
  readonly to: string;
  readonly planned?: readonly PlannedTime[] | undefined;
  /** How much of the future the bands hold (above 0, below 1; default 0.8). */
  readonly confidence?: number | undefined;
}

export const forecastShrinkageInput = /* @__PURE__ */ schemaOf<ForecastShrinkageInput>()(() =>
  z
    .strictObject({
      history: rows<LostTime>('a list of time lost', faultsOf).check(
        z.refine((list) => list.some(({ available }) => available > 0), {
          error: 'a list with some time available',
          abort: true,
        }),
      ),
      period: oneOf(['day', 'week', 'month']),
      from: localDate(),
      to: localDate(),
      planned: z.optional(listOf(planned())),
      confidence: z.optional(openFraction()),
    })
    .check(
      z.refine(({ from, to }) => from <= to, { error: 'a date from `from` on', path: ['to'] }),
      z.refine(({ from, history }) => history.every(({ date }) => date < from), {
        error: 'a date after the history',
        path: ['from'],
      }),
      z.refine(
        ({ period, history }) =>
          period === 'day' || history.every(({ startMinutes }) => startMinutes === undefined),
        { error: "'day' where rows are half-hours", path: ['period'] },
      ),
    ),
);

const planned = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      name: name(),
      from: localDate(),
      to: localDate(),
      share: fractionBelowOne(),
      startMinutes: z.optional(minutes()),
      endMinutes: z.optional(minutes()),
    })
    .check(
      z.refine(({ from, to }) => from <= to, { error: 'a date from `from` on', path: ['to'] }),
    ),
);

const minutes = () =>
  z
    .number('minutes after midnight, from 0 to 1440')
    .check(
      z.gte(0, 'minutes after midnight, from 0 to 1440'),
      z.lte(1440, 'minutes after midnight, from 0 to 1440'),
    );

function faultsOf(row: unknown): RowFault[] {
  if (typeof row !== 'object' || row === null) return [{ field: '', expected: 'time lost' }];
  const { date, startMinutes, lost, available }: Partial<LostTime> = row;
  const faults: RowFault[] = [];
  if (typeof date !== 'string' || Number.isNaN(toDayNumber(date))) {
    faults.push({ field: 'date', expected: "a date of the calendar in the form 'YYYY-MM-DD'" });
  }
  const isTime = typeof available === 'number' && (isPositive(available) || available === 0);
  if (!isTime) faults.push({ field: 'available', expected: 'a number of 0 or more' });
  else if (typeof lost !== 'number' || !isNonNegative(lost) || lost > available) {
    faults.push({ field: 'lost', expected: 'a number from 0 to `available`' });
  }
  if (startMinutes !== undefined && !(isNonNegative(startMinutes) && startMinutes < 1440)) {
    faults.push({ field: 'startMinutes', expected: 'minutes after midnight, below 1440' });
  }
  return faults;
}
