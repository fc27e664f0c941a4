import { keepWithin } from '../../core/keep-within.ts';
import { whatIfGrid as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { occupancy } from '../delay/occupancy.ts';
import { serviceLevel } from '../delay/service-level.ts';
import { averageSpeedOfAnswer } from '../delay/waiting-times.ts';
import { erlangC } from '../erlang-b-and-c.ts';
import { erlangAMeasures } from '../patience/impatient-queue.ts';
import type { WhatIfGridInput } from './input.ts';
import { whatIfGridInputSchema } from './input.ts';

/** What one number of agents gives. */
export interface WhatIfRow {
  readonly agents: number;
  /** Share of contacts that find every agent busy. */
  readonly waitProbability: number;
  /** Mean wait of all contacts in average handle times; absent where a queue without abandonment is overloaded. */
  readonly averageWait?: number | undefined;
  /** Busy share of the agents' time. */
  readonly occupancy: number;
  /** Share of contacts that leave: 0 where everybody waits. */
  readonly abandonProbability: number;
  /** Share of all contacts answered in time, for each answer time. */
  readonly serviceLevels: readonly number[];
}

/**
 * What would a few agents more or less change, at each of several answer times?
 *
 * Erlang C, or with a patience Erlang A, for every number of agents and every answer time in one
 * call: fast enough to be called again at each move of a slider.
 *
 * @param input - Load, agents, answer times, and patience if any; see {@link WhatIfGridInput}.
 * @returns One row for each number of agents, in the order given.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { whatIfGrid } from 'halfhour/erlang';
 *
 * const grid = whatIfGrid({
 *   offeredLoad: 10,
 *   agents: [13, 14, 15],
 *   answerTimesInAht: [10 / 180, 20 / 180],
 * });
 * grid.map((row) => row.serviceLevels[1]); // => [0.7955…, 0.8883…, 0.9414…]
 * ```
 */
export function whatIfGrid(input: WhatIfGridInput): readonly WhatIfRow[] {
  keepWithin('whatIfGrid', limits, {
    cells: input?.agents?.length * input?.answerTimesInAht?.length,
  });
  const { offeredLoad, agents, answerTimesInAht, patienceInAht } = parseInput(
    'whatIfGrid',
    whatIfGridInputSchema,
    input,
  );
  return agents.map((count) =>
    patienceInAht === undefined
      ? patientRow(count, offeredLoad, answerTimesInAht)
      : impatientRow(count, offeredLoad, answerTimesInAht, patienceInAht),
  );
}

function patientRow(agents: number, offeredLoad: number, times: readonly number[]): WhatIfRow {
  const averageWait = averageSpeedOfAnswer(agents, offeredLoad);
  return {
    agents,
    waitProbability: erlangC(agents, offeredLoad),
    ...(averageWait < Infinity && { averageWait }),
    occupancy: occupancy(agents, offeredLoad),
    abandonProbability: 0,
    serviceLevels: times.map((time) => serviceLevel(agents, offeredLoad, time)),
  };
}

function impatientRow(
  agents: number,
  offeredLoad: number,
  times: readonly number[],
  patience: number,
): WhatIfRow {
  const measures = erlangAMeasures(agents, offeredLoad, patience, 0);
  return {
    agents,
    waitProbability: measures.waitProbability,
    averageWait: measures.averageWait,
    occupancy: measures.occupancy,
    abandonProbability: measures.abandonProbability,
    serviceLevels: times.map(
      (time) => erlangAMeasures(agents, offeredLoad, patience, time).servedWithin,
    ),
  };
}
