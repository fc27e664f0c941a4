import { parseInput } from '../../core/parse-input.ts';
import { type QueuePerformance, queuePerformance } from '../engine/queue-performance.ts';
import { type RequiredAgents, staffQuestion } from '../required-agents/required-agents.ts';
import type { CompareQueueModelsInput } from './input.ts';
import { compareQueueModelsInputSchema } from './input.ts';

/** The answers of both models, and what either says of the other's answer. */
export interface QueueModelComparison {
  /** Everybody waits: on the safe side in real centres. A limit on abandonment means nothing to it. */
  readonly erlangC: RequiredAgents;
  /** Contacts give up: tends to be optimistic in real centres. */
  readonly erlangA: RequiredAgents;
  /** How the staff of Erlang C does if contacts give up. */
  readonly erlangCStaffWithAbandonment: QueuePerformance;
  /** How the staff of Erlang A does if nobody gives up; below the offered load the ASA is infinite. */
  readonly erlangAStaffWithoutAbandonment: QueuePerformance;
}

/**
 * What do Erlang C and Erlang A each ask for, and how far are they apart?
 *
 * Neither is simply right. Against simulations of real centres Erlang A is the more accurate and tends to be
 * optimistic; Erlang C is pessimistic where contacts give up (T. R. Robbins, Evaluating the performance of the
 * Erlang models for call centers, IJAST 9(1), 2019). Where all are patient and days vary, both are optimistic.
 *
 * @param options - The interval and its targets, with patience; see {@link CompareQueueModelsInput}.
 * @returns Both answers with their steps, and either staff in the other's queue.
 * @throws `InvalidInputError` as for {@link requiredAgents}; a target besides abandonment is needed.
 * @example
 * ```ts
 * import { compareQueueModels } from 'halfhour/staffing';
 *
 * const { erlangC, erlangA } = compareQueueModels({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   patienceSeconds: 300,
 * });
 * [erlangC.agents, erlangA.agents]; // => [14, 13]
 * ```
 */
export function compareQueueModels(options: CompareQueueModelsInput): QueueModelComparison {
  const question = parseInput('compareQueueModels', compareQueueModelsInputSchema, options);
  const waiting = { ...question, patienceSeconds: undefined, maxAbandonProbability: undefined };
  const erlangC = staffQuestion(waiting);
  const erlangA = staffQuestion(question);
  const { offeredLoad } = erlangC;
  const { ahtSeconds } = question;
  return {
    erlangC,
    erlangA,
    erlangCStaffWithAbandonment: queuePerformance(
      erlangC.agents,
      offeredLoad,
      ahtSeconds,
      question,
    ),
    erlangAStaffWithoutAbandonment: queuePerformance(
      erlangA.agents,
      offeredLoad,
      ahtSeconds,
      waiting,
    ),
  };
}
