import * as z from 'zod';
import { searchControlShape } from '../../search/search-control.schema.ts';
import {
  checkScenario,
  queueScenarioShape,
  replicationControlShape,
} from '../simulate-queue/input.ts';

export const verifyStaffingSchema = z
  .strictObject({
    ...queueScenarioShape,
    ...replicationControlShape,
    maxSteps: searchControlShape.maxSteps,
  })
  .readonly()
  .superRefine(checkScenario);
