import type { Field } from '../live/calculator.ts';

export const fields: readonly Field[] = [
  { kind: 'number', name: 'contacts', initial: 100, min: 0, max: 100_000, step: 1 },
  { kind: 'choice', name: 'interval', initial: '30', options: ['15', '30', '60'] },
  { kind: 'number', name: 'aht', initial: 180, min: 1, max: 36_000, step: 1 },
  { kind: 'number', name: 'target', initial: 0.8, min: 0.01, max: 0.999, step: 1, percent: true },
  { kind: 'number', name: 'answerTime', initial: 20, min: 0, max: 36_000, step: 1 },
  { kind: 'number', name: 'shrinkage', initial: 0.3, min: 0, max: 0.95, step: 1, percent: true },
  { kind: 'number', name: 'occupancy', min: 0.1, max: 1, step: 1, percent: true, optional: true },
  { kind: 'number', name: 'patience', min: 1, max: 36_000, step: 1, optional: true },
];
