import type { Field } from '../live/calculator.ts';

const DAY = [0, 0, 0, 0, 0, 0, 0, 4, 9, 14, 17, 18, 16, 14, 15, 16, 15, 12, 9, 7, 5, 3, 0, 0];

export const fields: readonly Field[] = [
  {
    kind: 'lines',
    name: 'agents',
    initial: DAY.map((agents, hour) => `${String(hour).padStart(2, '0')}:00 ${agents}`).join('\n'),
    rows: 12,
  },
  { kind: 'number', name: 'fullHours', initial: 8.5, min: 2, max: 14, step: 0.5 },
  { kind: 'number', name: 'partHours', initial: 5, min: 2, max: 14, step: 0.5, optional: true },
  { kind: 'number', name: 'meal', initial: 30, min: 0, max: 120, step: 15 },
  { kind: 'number', name: 'surplusPrice', initial: 0, min: 0, max: 10, step: 0.1 },
];
