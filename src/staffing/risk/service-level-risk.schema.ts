import * as z from 'zod';
import { nonNegative, openFraction, positive, wholeNumber } from '../../core/domain.schema.ts';

const intervalTargetShape = {
  contacts: nonNegative(),
  intervalSeconds: positive(),
  ahtSeconds: positive(),
  targetServiceLevel: openFraction(),
  answerTimeSeconds: nonNegative(),
};

/** The schema of `ServiceLevelRiskOptions`. */
export const serviceLevelRiskOptionsSchema = z
  .strictObject({ ...intervalTargetShape, agents: wholeNumber() })
  .readonly();

/** The schema of `AgentsForConfidenceOptions`. */
export const agentsForConfidenceOptionsSchema = z
  .strictObject({ ...intervalTargetShape, probability: openFraction() })
  .readonly();

/** The schema of `DayServiceLevelRiskOptions`. */
export const dayServiceLevelRiskOptionsSchema = z
  .strictObject({
    intervalSeconds: positive(),
    targetServiceLevel: openFraction(),
    answerTimeSeconds: nonNegative(),
    intervals: z
      .array(
        z
          .strictObject({
            contacts: nonNegative(),
            ahtSeconds: positive(),
            agents: wholeNumber(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .check(({ value, issues }) => {
    for (const [i, { contacts, ahtSeconds, agents }] of value.intervals.entries()) {
      if (contacts === 0 || (contacts * ahtSeconds) / value.intervalSeconds < agents) continue;
      issues.push({
        code: 'custom',
        message: 'more agents than the offered load',
        input: agents,
        path: ['intervals', i, 'agents'],
      });
    }
  })
  .readonly();
