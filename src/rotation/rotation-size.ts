import { keepWithin } from '../core/keep-within.ts';
import { generateRotation as limits } from '../core/limits.ts';
import type { RotationInput } from './rotation-input.ts';

/** Refuses a rota for more people or of more shifts than a search gets through. */
export function keepRotationWithin(
  callee: 'generateRotation' | 'generateAlternatives' | 'relaxRotation',
  input: RotationInput,
): void {
  const people = input?.employees;
  keepWithin(callee, limits, {
    employees: typeof people === 'number' ? people : people?.max,
    shifts: input?.shifts?.length,
    steps: input?.maxSteps,
  });
}
