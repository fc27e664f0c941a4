import * as z from 'zod';
import { nonNegative, openFraction, positive, wholeNumber } from '../../core/domain.schema.ts';
import { serviceTargetsShape } from '../targets/service-targets.schema.ts';

/** The schema of `GridTarget`. */
export const gridTargetSchema = z
  .strictObject({ targetServiceLevel: openFraction(), answerTimeSeconds: nonNegative() })
  .readonly();

/** The schema of `StaffingGridOptions`. */
export const staffingGridOptionsSchema = z
  .strictObject({
    contacts: nonNegative(),
    intervalSeconds: positive(),
    ahtSeconds: positive(),
    patienceSeconds: positive().optional(),
    serviceLevelDefinition: serviceTargetsShape.serviceLevelDefinition,
    agents: z.array(wholeNumber()).readonly(),
    targets: z.array(gridTargetSchema).min(1, 'at least one target').readonly(),
  })
  .readonly();
