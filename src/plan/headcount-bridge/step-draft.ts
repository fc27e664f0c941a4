import type { HeadcountStepName } from './result.ts';

/** What a step says of itself: hours a week that it adds to those before it, and why. */
export interface StepDraft {
  readonly name: HeadcountStepName;
  readonly change: number;
  readonly reason: string;
  readonly inputs: Readonly<Record<string, number>>;
}

/** What the rounding of an hour in a billion is worth: no loss, and no gain. */
const NOISE = 1e-12;

/** A loss is never below 0, whatever the rounding of two sums leaves between them. */
export function lossOf(after: number, before: number): number {
  const loss = after - before;
  return loss <= NOISE * Math.abs(after) ? 0 : loss;
}

/** 12345.678 as `12,346`, 12.345 as `12.3`: hours and people as a planner reads them. */
export function readable(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : 1;
  const [whole, part] = (Math.abs(value) < 0.05 ? 0 : value).toFixed(digits).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined || part === '0' ? grouped : `${grouped}.${part}`;
}

/** 0.0612 as `6.1 %`. */
export function percent(share: number): string {
  return `${+(100 * share).toFixed(1)} %`;
}
