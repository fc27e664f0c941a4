import { tzOffset } from '@date-fns/tz/tzOffset';
import * as z from 'zod/mini';
import * as core from 'zod/v4/core';
import { kindOf } from '../core/kinds.ts';
import { toDayNumber } from './day-number.ts';
import { DAY_SECONDS } from './durations.ts';
import { parseInstant } from './parse-instant.ts';

// What reckons with dates and zones is checked only where they are some: `abort`.

/** A date of the calendar, `YYYY-MM-DD`. */
export const localDate = /* @__PURE__ */ kindOf(
  "a date of the calendar in the form 'YYYY-MM-DD'",
  (expected) =>
    core._string(core.$ZodString, {
      error: expected,
      checks: [core._refine<string>(core.$ZodCustom, isDate, { error: expected, abort: true })],
    }) as core.$ZodString<string>,
);

function isDate(text: string): boolean {
  return !Number.isNaN(toDayNumber(text));
}

/** A time of the clock with its offset from UTC. */
export const writtenInstant = /* @__PURE__ */ kindOf(
  "a time with its offset such as '2026-06-01T09:00:00+02:00'",
  (expected) =>
    z.string(expected).check(z.refine((text) => !Number.isNaN(parseInstant(text)), expected)),
);

/** A zone that the runtime knows. */
export const timeZone = /* @__PURE__ */ kindOf(
  "an IANA time zone such as 'Europe/Berlin'",
  (expected) =>
    z.string(expected).check(
      // The first question about a zone loads the engine's tables, which UTC does not need.
      z.refine(
        (zone) => zone === 'UTC' || (zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)))),
        {
          error: expected,
          abort: true,
        },
      ),
    ),
);

/** The length of an interval: whole minutes, a whole number of them in a day. */
export const intervalLength = /* @__PURE__ */ kindOf(
  'a whole number of minutes, in seconds, that divides a day (900, 1800, 3600)',
  (expected) =>
    z
      .int(expected)
      .check(
        z.refine(
          (seconds) => seconds >= 60 && seconds % 60 === 0 && DAY_SECONDS % seconds === 0,
          expected,
        ),
      ),
);

/** An instant in epoch milliseconds, within the years 1900 to 2200. */
export const instant = /* @__PURE__ */ kindOf(
  'epoch milliseconds from the years 1900 to 2200',
  (expected) =>
    z
      .number(expected)
      .check(z.gte(Date.UTC(1900), expected))
      .check(z.lt(Date.UTC(2200), expected)),
);
