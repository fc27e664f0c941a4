import type { RotationInput } from 'halfhour/rotation';
import { readSharedText } from '../../support/shared-data.ts';

interface Instance {
  readonly id: string;
  readonly employees: number;
  readonly demand: readonly (readonly number[])[];
  readonly shifts: readonly {
    readonly name: string;
    readonly start: number;
    readonly length: number;
    readonly min: number;
    readonly max: number;
  }[];
  readonly off: { readonly min: number; readonly max: number };
  readonly work: { readonly min: number; readonly max: number };
  readonly forbidden2: readonly (readonly [string, string])[];
  readonly forbidden3: readonly (readonly [string, string, string])[];
  readonly status: 'feasible' | 'infeasible';
}

export interface NamedProblem {
  readonly id: string;
  readonly problem: RotationInput;
  readonly isFeasible: boolean;
}

/** The published problems of a file, in our words. */
export function readInstances(file: string): NamedProblem[] {
  const instances = JSON.parse(readSharedText(`rotation/${file}.json`)) as readonly Instance[];
  return instances.map(toProblem);
}

function toProblem(instance: Instance): NamedProblem {
  const { id, employees, demand, shifts, off, work, forbidden2, forbidden3, status } = instance;
  return {
    id,
    isFeasible: status === 'feasible',
    problem: {
      employees,
      demand,
      daysOff: off,
      workStretch: work,
      shifts: shifts.map(({ name, start, length, min, max }) => ({
        id: name,
        startMinutes: start,
        lengthMinutes: length,
        minRun: min,
        maxRun: max,
      })),
      forbiddenSequences: [...forbidden2, ...forbidden3.map(([a, , b]) => [a, 'off', b])],
    },
  };
}
