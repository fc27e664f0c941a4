import * as z from 'zod/mini';
import { name, positiveWholeNumber, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { localDate, timeZone } from '../../time/time-kinds.ts';
import { type Rota, rotaSchema, strangeDays } from '../rota.ts';
import { type RotationShift, rotationShiftSchema } from '../rotation-shift.ts';

/** Someone who walks through a rota. */
export interface RotaFollower {
  /** A name that nobody else has. */
  readonly name: string;
  /** Week of the rota (from 0) in which the person is in the calendar week of the roster's start. */
  readonly week: number;
  /** First local date of work, `YYYY-MM-DD` (default: the start of the roster). */
  readonly from?: string | undefined;
}

/** The rota, the dates and the people of a roster. */
export interface LayRosterInput {
  /** Weeks of the cycle, each of 7 shift ids or `null`, Monday first. */
  readonly rota: Rota;
  /** The shifts of the rota. */
  readonly shifts: readonly RotationShift[];
  /** Who follows the rota; several may share a week of it, as teams do. */
  readonly employees: readonly RotaFollower[];
  /** First local date, `YYYY-MM-DD`, of any weekday. */
  readonly startDate: string;
  /** Number of dates, 1 or more. */
  readonly days: number;
  /** IANA time zone of the dates. */
  readonly timeZone: string;
}

export const layRosterInput = /* @__PURE__ */ schemaOf<LayRosterInput>()(() =>
  z
    .strictObject({
      rota: rotaSchema(),
      shifts: z.array(rotationShiftSchema()),
      employees: z
        .array(z.strictObject({ name: name(), week: wholeNumber(), from: z.optional(localDate()) }))
        .check(z.minLength(1, 'at least one person')),
      startDate: localDate(),
      days: positiveWholeNumber(),
      timeZone: timeZone(),
    })
    .check(
      stated(
        'The `rota` holds ids of the shifts; the `week` of an employee is one of the rota, and no `name` comes twice',
        ({ value, issues }) => {
          const fault = (path: (string | number)[], message: string) =>
            issues.push({ code: 'custom', path, message, input: value });
          const { rota, shifts, employees } = value;
          for (const { week, day } of strangeDays(rota, shifts))
            fault(['rota', week, day], 'the id of a shift');
          for (const [i, { name, week }] of employees.entries()) {
            if (week >= rota.length)
              fault(['employees', i, 'week'], `a week of the rota, below ${rota.length}`);
            if (employees.findIndex((other) => other.name === name) < i)
              fault(['employees', i, 'name'], 'a name that nobody else has');
          }
        },
      ),
    ),
);
