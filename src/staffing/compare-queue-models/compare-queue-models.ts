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
  /** How the staff of Erlang A does if nobody gives up. */
  readonly erlangAStaffWithoutAbandonment: UnlimitedQueuePerformance;
}

/** How a queue that may grow without end does. */
export interface UnlimitedQueuePerformance
  extends Omit<QueuePerformance, 'asaSeconds' | 'asaAnsweredSeconds'> {
  /** Average speed of answer in seconds; absent where the queue grows without end. */
  readonly asaSeconds?: number | undefined;
  /** The mean wait in seconds of the contacts that are answered; absent where the queue grows without end. */
  readonly asaAnsweredSeconds?: number | undefined;
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
    erlangAStaffWithoutAbandonment: withoutEndlessWait(
      queuePerformance(erlangA.agents, offeredLoad, ahtSeconds, waiting),
    ),
  };
}

function withoutEndlessWait(queue: QueuePerformance): UnlimitedQueuePerformance {
  if (queue.asaSeconds < Infinity) return queue;
  const { asaSeconds: _endless, asaAnsweredSeconds: _endlessToo, ...rest } = queue;
  return rest;
}
