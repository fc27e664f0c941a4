import type { TextValues } from '../../core/text.ts';
import type { HeadcountStepName } from './result.ts';

/** What a step says of itself: hours a week that it adds to those before it, and why. */
export interface StepDraft {
  readonly name: HeadcountStepName;
  readonly change: number;
  /** The numbers of the reason. */
  readonly values: TextValues;
  readonly inputs: Readonly<Record<string, number>>;
}

/** What the rounding of an hour in a billion is worth: no loss, and no gain. */
const NOISE = 1e-12;

/** A loss is never below 0, whatever the rounding of two sums leaves between them. */
export function lossOf(after: number, before: number): number {
  const loss = after - before;
  return loss <= NOISE * Math.abs(after) ? 0 : loss;
}

/** 0.06123 as 0.061, which is 6.1 %. */
export function percent(share: number): number {
  return Number((100 * share).toFixed(1)) / 100;
}
