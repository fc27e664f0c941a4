import type { Field } from '../live/calculator.ts';

const people = (name: string, initial: number): Field => ({
  kind: 'number',
  name,
  initial,
  min: 0,
  max: 60,
  step: 1,
});

export const fields: readonly Field[] = [
  people('early', 2),
  people('late', 2),
  people('night', 1),
  people('earlyWeekend', 1),
  people('lateWeekend', 1),
  people('nightWeekend', 1),
  { kind: 'number', name: 'fewest', initial: 6, min: 1, max: 120, step: 1 },
  { kind: 'number', name: 'most', initial: 12, min: 1, max: 120, step: 1 },
  { kind: 'number', name: 'rest', initial: 11, min: 0, max: 48, step: 1 },
  { kind: 'number', name: 'stretch', initial: 6, min: 1, max: 14, step: 1 },
  { kind: 'number', name: 'daysOff', initial: 2, min: 1, max: 7, step: 1 },
  { kind: 'number', name: 'nights', initial: 4, min: 1, max: 14, step: 1 },
  { kind: 'number', name: 'hours', initial: 40, min: 1, max: 168, step: 1 },
  { kind: 'choice', name: 'forward', initial: 'yes', options: ['yes', 'no'] },
];
