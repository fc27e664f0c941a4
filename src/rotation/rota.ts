import { checkResults } from '../core/check-result.ts';
import { InvalidInputError } from '../core/errors.ts';
import { parseInput } from '../core/parse-input.ts';
import type { Rota, RotationShift } from './rotation-input.ts';
import { rotaSchema } from './rotation-problem.schema.ts';

/** Checks a rota that is to be read, and that its shifts are all listed; shifts may carry more than is read. */
export function checkRotaOfShifts(
  callee: string,
  rota: Rota,
  shifts: readonly RotationShift[],
): void {
  parseInput(callee, rotaSchema, rota);
  checkResults(callee, 'shifts', shifts, 'a shift', {
    startMinutes: 'number',
    lengthMinutes: 'number',
  });
  const known = new Set(shifts.map(({ id }) => id));
  const issues = rota.flatMap((days, week) =>
    days.flatMap((id, day) =>
      id === null || known.has(id)
        ? []
        : [{ path: `rota[${week}][${day}]`, expected: 'the id of a shift, or null', received: id }],
    ),
  );
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}
