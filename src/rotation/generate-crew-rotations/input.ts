import * as z from 'zod';
import { positiveWholeNumber } from '../../core/domain.schema.ts';
import { crossCheck, rotationProblemSchema } from '../rotation-problem.schema.ts';

export const crewProblemSchema = z
  .strictObject({
    ...rotationProblemSchema.unwrap().shape,
    employees: positiveWholeNumber(),
    crews: positiveWholeNumber(),
  })
  .superRefine(crossCheck)
  .refine(({ employees, crews }) => crews <= employees, {
    path: ['crews'],
    message: 'at most employees',
  })
  .readonly();
