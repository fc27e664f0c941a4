import * as z from 'zod/mini';
import { nonNegative, openFraction, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

const numbers = () =>
  z.custom<Float64Array>((value) => value instanceof Float64Array, 'a Float64Array');

/** A series of intervals with one service-level target. */
export interface AgentsForServiceLevelsInput {
  /** Contacts offered in each interval, 0 or more. */
  readonly contacts: Float64Array;
  /** Average handle time in each interval in seconds, 0 or more; as long as `contacts`. */
  readonly ahtSeconds: Float64Array;
  /** Length of every interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** The answer time in seconds, 0 or more. */
  readonly answerTimeSeconds: number;
  /** Share to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
}

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
      .check(
        stated('`ahtSeconds` has as many numbers as `contacts`', ({ value, issues }) => {
          if (value.ahtSeconds.length === value.contacts.length) return;
          issues.push({
            code: 'custom',
            message: `as long as contacts (${value.contacts.length})`,
            path: ['ahtSeconds', 'length'],
            input: value.ahtSeconds.length,
          });
        }),
      ),
  );
