import * as z from 'zod';
import { finite, name, oneOf, openFraction } from '../../core/domain.schema.ts';
import { COST_MEASURES } from './measure.ts';

const measure = () => oneOf(COST_MEASURES).optional();

export const tornadoOptionsSchema = z
  .strictObject({
    measure: measure(),
    change: openFraction().optional(),
    paths: z.array(name()).readonly().optional(),
    ranges: z
      .array(z.strictObject({ path: name(), low: finite(), high: finite() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();

export const costScenarioSchema = z
  .strictObject({
    name: name(),
    changes: z
      .array(
        z
          .strictObject({
            path: name(),
            value: finite().optional(),
            factor: finite().optional(),
          })
          .check(({ value, issues }) => {
            if ((value.value === undefined) !== (value.factor === undefined)) return;
            const message = 'given, or else factor, but not both';
            issues.push({ code: 'custom', path: ['value'], message, input: value });
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export const bridgeOptionsSchema = z.strictObject({ measure: measure() }).readonly();

export const breakEvenOptionsSchema = z
  .strictObject({
    path: name(),
    between: z.tuple([finite(), finite()], 'a pair of two finite numbers').readonly(),
    measure: measure(),
    target: finite(),
  })
  .readonly();
