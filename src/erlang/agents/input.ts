import * as z from 'zod/mini';
import { nonNegative, openFraction, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { AgentsForServiceLevelsInput } from './agents-for-service-levels.ts';

const numbers = () =>
  z.custom<Float64Array>((value) => value instanceof Float64Array, 'a Float64Array');

export const agentsForServiceLevelsInputSchema =
  /* @__PURE__ */ schemaOf<AgentsForServiceLevelsInput>()(() =>
    z
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
      }),
  );
