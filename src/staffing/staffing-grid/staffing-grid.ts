import { keepWithin } from '../../core/keep-within.ts';
import { staffingGrid as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { staffInterval } from '../engine/interval-staffing.ts';
import { queuePerformance } from '../engine/queue-performance.ts';
import type { GridTarget, StaffingGridInput } from './input.ts';
import { staffingGridInputSchema } from './input.ts';

/** A grid of agents by targets. */
export interface StaffingGrid {
  /** Erlangs. */
  readonly offeredLoad: number;
  /** The columns, each with the agents that it takes. */
  readonly columns: readonly (GridTarget & { readonly requiredAgents: number })[];
  /** The rows. */
  readonly rows: readonly StaffingGridRow[];
}

/** How so many agents do. */
export interface StaffingGridRow {
  readonly agents: number;
  /** Mean wait of all contacts in seconds; absent where the queue grows without end. */
  readonly asaSeconds?: number | undefined;
  readonly occupancy: number;
  readonly waitProbability: number;
  readonly abandonProbability: number;
  /** The share answered within each column's answer time. */
  readonly serviceLevels: readonly number[];
  /** Whether each column's target is met. */
  readonly meets: readonly boolean[];
}

/**
 * What if there were one agent more or fewer, or another target? All in one table.
 *
 * @param options - The work, the numbers of agents and the targets; see {@link StaffingGridInput}.
 * @returns Rows of agents, columns of targets; see {@link StaffingGrid}.
 * @throws `InvalidInputError` on a bad field.
 * @example
 * ```ts
 * import { staffingGrid } from 'halfhour/staffing';
 *
 * const { columns, rows } = staffingGrid({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   agents: [13, 14, 15],
 *   targets: [
 *     { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
 *     { targetServiceLevel: 0.9, answerTimeSeconds: 20 },
 *   ],
 * });
 * columns.map(({ requiredAgents }) => requiredAgents); // => [14, 15]
 * rows.map(({ meets }) => meets); // => [[false, false], [true, false], [true, true]]
 * ```
 */
export function staffingGrid(options: StaffingGridInput): StaffingGrid {
  keepWithin('staffingGrid', limits, { cells: options?.agents?.length * options?.targets?.length });
  const { agents, targets, patienceSeconds, serviceLevelDefinition, ...work } = parseInput(
    'staffingGrid',
    staffingGridInputSchema,
    options,
  );
  const offeredLoad = (work.contacts * work.ahtSeconds) / work.intervalSeconds;
  const model = { patienceSeconds, serviceLevelDefinition };
  const columns = targets.map((target) => ({
    ...target,
    requiredAgents: staffInterval(work, { ...target, ...model }, 1).agents,
  }));
  // A queue is worked out once for each answer time, however many targets share it.
  const times = [...new Set(targets.map((target) => target.answerTimeSeconds))];
  const timeOf = targets.map((target) => times.indexOf(target.answerTimeSeconds));
  const rows = agents.map((count) => {
    const queues = times.map((answerTimeSeconds) =>
      queuePerformance(count, offeredLoad, work.ahtSeconds, { answerTimeSeconds, ...model }),
    );
    const { asaSeconds, occupancy, waitProbability, abandonProbability } = queues[0]!;
    return {
      agents: count,
      ...(asaSeconds < Infinity && { asaSeconds }),
      occupancy,
      waitProbability,
      abandonProbability,
      serviceLevels: timeOf.map((time) => queues[time]!.serviceLevel),
      // More agents never serve worse, so this is the same question, ties included.
      meets: columns.map(({ requiredAgents }) => count >= requiredAgents),
    };
  });
  return { offeredLoad, columns, rows };
}
