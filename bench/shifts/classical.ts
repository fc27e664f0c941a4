import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesignProblem } from 'halfhour/shifts';

/** A shift design problem of the classical kind: few distinct shifts, little deviation, no breaks. */
export interface ClassicalInstance {
  readonly id: string;
  readonly intervalMinutes: number;
  readonly demand: readonly number[];
  readonly shiftTypes: readonly {
    readonly minStart: number;
    readonly maxStart: number;
    readonly minLength: number;
    readonly maxLength: number;
  }[];
  readonly weights: {
    readonly under: number;
    readonly over: number;
    readonly shiftInstances: number;
  };
  readonly objective?: { readonly value: number; readonly status: string } | undefined;
}

/** The instances in the data folder, none where it is absent. */
export function classicalInstances(folder: string): ClassicalInstance[] {
  const path = join(folder, 'shift-design', 'classical.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ClassicalInstance[]) : [];
}

/**
 * The instance in our words. Its deviations are weighed by the minute (Di Gaspero et al. 2007): only
 * so are the published values optimal; by the slot, far lower sums are reachable.
 */
export function designProblemOf(
  instance: ClassicalInstance,
  deviationPer: 'minute' | 'slot' = 'minute',
): DesignProblem {
  const { intervalMinutes, demand, weights, shiftTypes } = instance;
  const perHour = deviationPer === 'minute' ? 60 : 60 / intervalMinutes;
  return {
    requirement: { intervalSeconds: 60 * intervalMinutes, agents: [...demand] },
    shiftTypes: shiftTypes.map(({ minStart, maxStart, minLength, maxLength }, index) => ({
      id: `type ${index + 1}`,
      costPerHour: 0,
      earliestStartMinutes: minStart * intervalMinutes,
      latestStartMinutes: (maxStart * intervalMinutes) % 1440,
      lengthMinutes: Array.from(
        { length: maxLength - minLength + 1 },
        (_, extra) => (minLength + extra) * intervalMinutes,
      ),
    })),
    understaffing: { costPerHour: weights.under * perHour },
    overstaffingCostPerHour: weights.over * perHour,
    costPerDistinctShift: weights.shiftInstances,
  };
}
