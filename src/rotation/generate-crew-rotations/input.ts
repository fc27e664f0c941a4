import * as z from 'zod/mini';
import { positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type RotationInput, rotationInputFields } from '../rotation-input.ts';
import { rotationRulesAgree } from '../rotation-rules.ts';

/** Rotas to be found for several crews that cover one demand together. */
export interface CrewRotationsInput extends Omit<RotationInput, 'employees'> {
  /** People of all crews together (whole number of at least `crews`). */
  readonly employees: number;
  /** Number of crews (1 or more). */
  readonly crews: number;
}

export const crewRotationsInput = /* @__PURE__ */ schemaOf<CrewRotationsInput>()(() =>
  z
    .strictObject({
      ...rotationInputFields(),
      employees: positiveWholeNumber(),
      crews: positiveWholeNumber(),
    })
    .check(
      rotationRulesAgree(),
      z.refine(({ employees, crews }) => crews <= employees, {
        path: ['crews'],
        error: 'at most employees',
      }),
    ),
);
