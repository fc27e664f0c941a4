import { parseInput } from '../core/parse-input.ts';
import type { Step } from '../core/step.ts';
import type { QualityMonitoringInput } from './input.ts';
import { qualityMonitoringSchema } from './input.ts';

/** What monitoring takes and costs in a month. */
export interface QualityMonitoring {
  /** Scored contacts, each counted once. */
  readonly evaluations: number;
  /** Hours of scoring, all raters together. */
  readonly evaluationHours: number;
  /** Hours of coaching. */
  readonly coachingHours: number;
  /** Hours of calibration, all raters together. */
  readonly calibrationHours: number;
  /** Raters needed, in full-time heads, not rounded. */
  readonly heads: number;
  /** Agents for each rater; absent without work. */
  readonly span?: number | undefined;
  /** Cost of the raters, and of the agents' time in coaching. */
  readonly cost: number;
  /** Cost of one scored contact; absent without any. */
  readonly costPerEvaluation?: number | undefined;
  /** The same as the `workload` of a support role of `evaluateCost`. */
  readonly workload: { readonly minutesPerAgent: number; readonly productiveHours: number };
  readonly steps: readonly Step[];
}

/**
 * What does quality monitoring take?
 *
 * Work decides, not a span: scored contacts times minutes times raters. Six raters on one recording
 * make the scoring six times as dear; whether they are worth it is a question of their agreement.
 *
 * @param input - Agents, contacts, minutes, raters and prices of one month.
 * @returns Hours, heads, span and cost.
 * @throws InvalidInputError for every field outside its domain, and for calibration that leaves no time.
 * @example
 * ```ts
 * import { qualityMonitoring } from 'halfhour/quality';
 *
 * const monitoring = qualityMonitoring({
 *   agents: 100,
 *   evaluationsPerAgent: 8,
 *   evaluationMinutes: 20,
 *   coachingMinutes: 10,
 *   productiveHours: 120,
 *   costMonthly: 8000,
 * });
 * monitoring.heads; // => 3.3333…
 * monitoring.span; // => 30
 * monitoring.costPerEvaluation; // => 33.333…
 * ```
 */
export function qualityMonitoring(input: QualityMonitoringInput): QualityMonitoring {
  parseInput('qualityMonitoring', qualityMonitoringSchema, input);
  const { agents, evaluationsPerAgent, evaluationMinutes, productiveHours, costMonthly } = input;
  const { raters = 1, coachingMinutes = 0, calibrationMinutes = 0, agentHourCost = 0 } = input;
  const evaluations = agents * evaluationsPerAgent;
  const evaluationHours = (evaluations * raters * evaluationMinutes) / 60;
  const coachingHours = (evaluations * coachingMinutes) / 60;
  // Calibration is work of each head, so it is taken off the hours that a head has.
  const freeHours = productiveHours - calibrationMinutes / 60;
  const heads = (evaluationHours + coachingHours) / freeHours;
  const cost = heads * costMonthly + coachingHours * agentHourCost;
  return {
    evaluations,
    evaluationHours,
    coachingHours,
    calibrationHours: (heads * calibrationMinutes) / 60,
    heads,
    ...(heads > 0 && { span: agents / heads }),
    cost,
    ...(evaluations > 0 && { costPerEvaluation: cost / evaluations }),
    workload: {
      minutesPerAgent: evaluationsPerAgent * (raters * evaluationMinutes + coachingMinutes),
      productiveHours: freeHours,
    },
    steps: [
      {
        name: 'heads',
        formula:
          'agents * evaluationsPerAgent * (raters * evaluationMinutes + coachingMinutes) / 60 / (productiveHours - calibrationMinutes / 60)',
        inputs: {
          agents,
          evaluationsPerAgent,
          raters,
          evaluationMinutes,
          coachingMinutes,
          productiveHours,
          calibrationMinutes,
        },
        value: heads,
        unit: 'heads',
      },
      {
        name: 'cost',
        formula: 'heads * costMonthly + coachingHours * agentHourCost',
        inputs: { heads, costMonthly, coachingHours, agentHourCost },
        value: cost,
      },
    ],
  };
}
