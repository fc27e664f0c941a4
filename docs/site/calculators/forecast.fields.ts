import type { Field } from '../live/calculator.ts';

/** Shares of a day's contacts by hour from 8 to 20 o'clock, in thousandths. */
const HOURS = [52, 78, 98, 104, 96, 84, 88, 94, 92, 82, 72, 60];
const WEEKDAYS = [620, 560, 530, 520, 500, 240, 0];
const WEEKS = 8;

/** Contacts of eight weeks by the hour, made up: nothing of them happened. */
function sample(): string {
  const lines = ['time,contacts'];
  let state = 7;
  for (let day = 0; day < 7 * WEEKS; day++) {
    const total = WEEKDAYS[day % 7]!;
    if (total === 0) continue;
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    for (const [i, share] of HOURS.entries()) {
      // A generator of whole numbers below 2 ** 31, so that every page has the same history.
      state = (state * 48_271) % 2_147_483_647;
      const wobble = 0.85 + (0.3 * state) / 2_147_483_647;
      lines.push(
        `${date} ${String(8 + i).padStart(2, '0')}:00,${Math.round((total * share * wobble) / 1000)}`,
      );
    }
  }
  return lines.join('\n');
}

export const fields: readonly Field[] = [
  { kind: 'lines', name: 'history', initial: sample(), rows: 12 },
  {
    kind: 'choice',
    name: 'zone',
    initial: 'Europe/Berlin',
    options: [
      'Europe/Berlin',
      'Europe/London',
      'America/New_York',
      'America/Los_Angeles',
      'Asia/Shanghai',
      'Asia/Tokyo',
      'Asia/Kolkata',
      'Australia/Sydney',
      'UTC',
    ],
  },
  { kind: 'number', name: 'days', initial: 7, min: 1, max: 60, step: 1 },
];
