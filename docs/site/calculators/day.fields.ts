import type { Field } from '../live/calculator.ts';

const DAY = [12, 21, 34, 45, 52, 58, 61, 57, 49, 44, 46, 50, 53, 51, 45, 38, 30, 24, 18, 12];

export const fields: readonly Field[] = [
  {
    kind: 'lines',
    name: 'contacts',
    initial: DAY.map((contacts, i) => {
      const minutes = 8 * 60 + 30 * i;
      const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
      return `${hour}:${i % 2 === 0 ? '00' : '30'} ${contacts}`;
    }).join('\n'),
    rows: 12,
  },
  { kind: 'choice', name: 'interval', initial: '30', options: ['15', '30', '60'] },
  { kind: 'number', name: 'aht', initial: 240, min: 1, max: 36_000, step: 1 },
  { kind: 'number', name: 'target', initial: 0.8, min: 0.01, max: 0.999, step: 1, percent: true },
  { kind: 'number', name: 'answerTime', initial: 20, min: 0, max: 36_000, step: 1 },
  { kind: 'number', name: 'shrinkage', initial: 0.3, min: 0, max: 0.95, step: 1, percent: true },
  {
    kind: 'number',
    name: 'occupancy',
    initial: 0.85,
    min: 0.1,
    max: 1,
    step: 1,
    percent: true,
    optional: true,
  },
];
