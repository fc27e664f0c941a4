import type { Field } from '../live/calculator.ts';

const share = (name: string, initial: number): Field => ({
  kind: 'number',
  name,
  initial,
  min: 0,
  max: 0.9,
  step: 0.5,
  percent: true,
  slider: true,
});

export const fields: readonly Field[] = [
  { kind: 'number', name: 'agents', initial: 100, min: 0, max: 100_000, step: 1 },
  share('leave', 0.1),
  share('sickness', 0.05),
  share('training', 0.03),
  share('meetings', 0.03),
  share('breaks', 0.1),
];
