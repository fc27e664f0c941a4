import * as z from 'zod';
import { nonNegative, openFraction, positive } from '../../core/domain.schema.ts';

const numbers = () =>
  z.custom<Float64Array>((value) => value instanceof Float64Array, 'a Float64Array');

export const agentsForServiceLevelsInputSchema = z
  .strictObject({
    contacts: numbers(),
    ahtSeconds: numbers(),
    intervalSeconds: positive(),
    answerTimeSeconds: nonNegative(),
    targetServiceLevel: openFraction(),
  })
  .check(({ value, issues }) => {
    if (value.ahtSeconds.length === value.contacts.length) return;
    issues.push({
      code: 'custom',
      message: `as long as contacts (${value.contacts.length})`,
      path: ['ahtSeconds', 'length'],
      input: value.ahtSeconds.length,
    });
  });
