import * as z from 'zod';
import { oneOf } from '../../core/domain.schema.ts';
import { breaksCountedOnce } from '../shrinkage/shrinkage.schema.ts';
import { serviceTargetsShape, targetsAgree } from '../targets/service-targets.schema.ts';

/** The schema of `StaffVaryingLoadTargets`. */
export const staffVaryingLoadTargetsSchema = z
  .strictObject({
    ...serviceTargetsShape,
    within: oneOf(['average', 'peak']).optional(),
    start: oneOf(['empty', 'cyclic']).optional(),
  })
  .check(targetsAgree, breaksCountedOnce)
  .readonly();
