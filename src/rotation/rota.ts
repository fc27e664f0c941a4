import * as z from 'zod/mini';
import { finite, name } from '../core/kinds.ts';
import { parseArguments, refuse } from '../core/parse-input.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import type { RotationShift } from './rotation-shift.ts';

/** A rota: one row a week of the cycle, 7 days from Monday, each a shift's id or `null` for a day off. */
export type Rota = readonly (readonly (string | null)[])[];

export const rotaSchema = /* @__PURE__ */ schemaOf<Rota>()(() => {
  const day = z.nullable(name('the id of a shift, or null for a day off'));
  return z
    .array(z.array(day).check(z.length(7, 'a week of 7 days')))
    .check(z.minLength(1, 'at least one week'));
});

/** What a reader of a rota needs of its shifts, which may carry more. */
export const shiftsToRead = /* @__PURE__ */ lazily(() =>
  z.array(
    z.object({ id: name(), startMinutes: finite(), lengthMinutes: finite() }, 'a shift'),
    'a list, each of them a shift',
  ),
);

/** Checks a rota that is to be read, and that its shifts are all listed. */
export function checkRotaOfShifts(
  callee: string,
  rota: Rota,
  shifts: readonly RotationShift[],
): void {
  parseArguments(callee, { rota: [rotaSchema, rota], shifts: [shiftsToRead, shifts] });
  const issues = strangeDays(rota, shifts).map(({ week, day, id }) => ({
    path: `rota[${week}][${day}]`,
    expected: 'the id of a shift, or null',
    received: id,
  }));
  refuse(callee, issues);
}

/** The days of a rota on shifts that are not listed. */
export function strangeDays(rota: Rota, shifts: readonly { readonly id: string }[]) {
  const known = new Set<string | null>([null, ...shifts.map(({ id }) => id)]);
  return rota.flatMap((days, week) =>
    days.flatMap((id, day) => (known.has(id) ? [] : [{ week, day, id }])),
  );
}
