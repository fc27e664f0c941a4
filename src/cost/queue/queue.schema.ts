import * as z from 'zod';
import { nonNegative, openFraction, positive } from '../../core/domain.schema.ts';

const interval = {
  intervalSeconds: positive(),
  ahtSeconds: positive(),
  answerTimeSeconds: nonNegative(),
};

export const cheapestAgentsSchema = z
  .strictObject({
    contacts: nonNegative(),
    ...interval,
    patienceSeconds: positive().optional(),
    agentHourCost: positive(),
    waitingHourCost: nonNegative().optional(),
    abandonedContactCost: nonNegative().optional(),
  })
  .readonly();

export const costStaircaseSchema = z
  .strictObject({
    volumes: z.array(nonNegative()).readonly(),
    ...interval,
    targetServiceLevel: openFraction(),
    agentHourCost: nonNegative(),
  })
  .readonly();
