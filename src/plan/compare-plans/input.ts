import * as z from 'zod/mini';
import { isNumber } from '../../core/check-numbers.ts';
import { resultOf } from '../../core/check-result.ts';
import { lazily } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import {
  HEADCOUNT_STEPS,
  type HeadcountBridge,
  type HeadcountStep,
} from '../headcount-bridge/result.ts';

/** A plan to compare: what `planWorkforce` returns, or for a plan made elsewhere what `headcountBridge` returns. */
export interface ComparedPlan extends Pick<HeadcountBridge, 'headcount'> {}

const STEPS_RULE = 'Its `headcount` has every step of the bridge, in order and with its numbers';

export const comparedPlan = /* @__PURE__ */ lazily(() =>
  resultOf<ComparedPlan>('what planWorkforce or headcountBridge returns', {
    headcount: 'list',
  }).check(
    stated(
      STEPS_RULE,
      z.superRefine(({ headcount }, context) => {
        if (headcount.length === HEADCOUNT_STEPS.length && headcount.every(isStep)) return;
        const message = `the ${HEADCOUNT_STEPS.length} steps of headcountBridge`;
        context.addIssue({ code: 'custom', message, path: ['headcount'] });
      }),
    ),
  ),
);

function isStep(step: HeadcountStep | null, i: number): boolean {
  if (typeof step !== 'object' || step === null) return false;
  const { name, change, hoursAWeek, people, reason, inputs } = step;
  return (
    name === HEADCOUNT_STEPS[i] &&
    [change, hoursAWeek, people].every((value) => typeof value === 'number' && isNumber(value)) &&
    typeof reason === 'string' &&
    typeof inputs === 'object' &&
    inputs !== null
  );
}
