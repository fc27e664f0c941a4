import * as z from 'zod/mini';
import { nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { WEEK_SECONDS } from '../../time/durations.ts';
import { intervalLength } from '../../time/time-kinds.ts';
import { rotationRulesFields } from '../rotation-rules.ts';
import type { RotationShift } from '../rotation-shift.ts';

/** How to turn a requirement into the demand of a rota. */
export interface RotationDemandInput extends SearchControl {
  /** Agents needed in each interval of a week that goes round, from Monday 00:00 on (0 or more). */
  readonly requirement: readonly number[];
  /** Length of an interval in seconds; the intervals fill a week. */
  readonly intervalSeconds: number;
  /** The shifts that may be used, at the same times on every day. */
  readonly shifts: readonly RotationShift[];
}

export const rotationDemandInput = /* @__PURE__ */ schemaOf<RotationDemandInput>()(() =>
  z
    .strictObject({
      ...searchControlFields(),
      requirement: z.array(nonNegative()),
      intervalSeconds: intervalLength(),
      shifts: rotationRulesFields().shifts,
    })
    .check(
      stated('`requirement` has a number for each interval of a week', ({ value, issues }) => {
        const expected = WEEK_SECONDS / value.intervalSeconds;
        if (value.requirement.length === expected) return;
        const message = `an array of ${expected}, one for each interval of a week`;
        issues.push({ code: 'custom', path: ['requirement'], message, input: value });
      }),
    ),
);
