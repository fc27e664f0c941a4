import * as z from 'zod/mini';
import { nonNegative, openFraction, positive, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import type { IntervalTarget } from './interval-risk.ts';

/** An interval, its target, and how surely it is to be met. */
export interface AgentsForConfidenceInput extends IntervalTarget {
  /** How surely the interval has to meet its target, above 0 and below 1. */
  readonly probability: number;
}

export const agentsForConfidenceInputSchema = /* @__PURE__ */ schemaOf<AgentsForConfidenceInput>()(
  () => z.strictObject({ ...intervalTargetShape(), probability: openFraction() }),
);

/** A day whose intervals share a target. */
export interface DayServiceLevelRiskInput {
  /** Length of an interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Share of the day's contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** The answer time in seconds, 0 or more. */
  readonly answerTimeSeconds: number;
  /** The intervals of the day with their staff; agents have to exceed the offered load. */
  readonly intervals: readonly {
    readonly contacts: number;
    readonly ahtSeconds: number;
    readonly agents: number;
  }[];
}

export const dayServiceLevelRiskInputSchema = /* @__PURE__ */ schemaOf<DayServiceLevelRiskInput>()(
  () =>
    z
      .strictObject({
        intervalSeconds: positive(),
        targetServiceLevel: openFraction(),
        answerTimeSeconds: nonNegative(),
        intervals: z.array(
          z.strictObject({
            contacts: nonNegative(),
            ahtSeconds: positive(),
            agents: wholeNumber(),
          }),
        ),
      })
      .check(
        stated(
          'The `agents` of an interval with contacts are more than its offered load',
          ({ value, issues }) => {
            for (const [i, { contacts, ahtSeconds, agents }] of value.intervals.entries()) {
              if (contacts === 0 || (contacts * ahtSeconds) / value.intervalSeconds < agents)
                continue;
              issues.push({
                code: 'custom',
                message: 'more agents than the offered load',
                input: agents,
                path: ['intervals', i, 'agents'],
              });
            }
          },
        ),
      ),
);

/** An interval with its staff. */
export interface ServiceLevelRiskInput extends IntervalTarget {
  /** Agents on position, whole, 0 or more. */
  readonly agents: number;
}

export const serviceLevelRiskInputSchema = /* @__PURE__ */ schemaOf<ServiceLevelRiskInput>()(() =>
  z.strictObject({ ...intervalTargetShape(), agents: wholeNumber() }),
);

const intervalTargetShape = () => ({
  contacts: nonNegative(),
  intervalSeconds: positive(),
  ahtSeconds: positive(),
  targetServiceLevel: openFraction(),
  answerTimeSeconds: nonNegative(),
});
