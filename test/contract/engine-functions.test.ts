import { afterAll, beforeAll, expect, it } from 'vitest';

// What a file of src calls, the check for purity sees. What the built-in packages bring along, only a run does: so
// the engine's own functions are watched, from before the library is loaded.

const OWN_OF_THE_ENGINE = [
  'acos',
  'acosh',
  'asin',
  'asinh',
  'atan',
  'atan2',
  'atanh',
  'cbrt',
  'cos',
  'cosh',
  'exp',
  'expm1',
  'fround',
  'hypot',
  'log',
  'log10',
  'log1p',
  'log2',
  'pow',
  'sin',
  'sinh',
  'tan',
  'tanh',
] as const;

const math = Math as unknown as Record<string, (...args: number[]) => number>;
const originals = OWN_OF_THE_ENGINE.map((name) => [name, math[name]!] as const);
const called = new Set<string>();
let isWatching = false;

beforeAll(() => {
  for (const [name, original] of originals) {
    math[name] = (...args) => {
      // Whole powers of two, as papaparse asks for, are exact everywhere.
      const isExact = name === 'pow' && args[0] === 2 && Number.isInteger(args[1]);
      if (isWatching && !isExact) called.add(`Math.${name} by ${callerOf(new Error())}`);
      return original(...args);
    };
  }
});

afterAll(() => {
  for (const [name, original] of originals) math[name] = original;
});

it('no package that is built in calls a function whose last bits are the engine’s own', async () => {
  const { planWorkforce } = await import('halfhour/plan');
  const { forecastVolume, intervalHistory } = await import('halfhour/forecast');
  const { readExport } = await import('halfhour/read');
  const lines = ['Date,Time,Contacts,AHT'];
  for (let day = 0; day < 70; day++) {
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    for (let hour = 8; hour < 18; hour++) {
      const contacts = 40 + ((day * 7 + hour * 13) % 11) - 5 * (day % 7);
      lines.push(`${date},${String(hour).padStart(2, '0')}:00,${contacts},300`);
    }
  }
  isWatching = true;
  const read = readExport(lines.join('\n'), { timeZone: 'Europe/Berlin' });
  if (read.kind !== 'intervals') throw new Error('not what it was made for');
  const history = intervalHistory(read.rows, {
    timeZone: 'Europe/Berlin',
    intervalSeconds: 3600,
  });
  for (const model of ['low-rank', 'harmonic-regression'] as const) {
    forecastVolume(history, { days: 7, model });
  }
  planWorkforce(history, {
    forecast: { days: 7 },
    targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
    shifts: {
      shiftTypes: [{ id: 'day', lengthMinutes: 480, startGridMinutes: 60 }],
      maxSteps: 1000,
    },
    verification: { replications: 5 },
  });
  isWatching = false;
  expect([...called]).toEqual([]);
});

/** The file and line that called what made this error. */
function callerOf({ stack = '' }: Error): string {
  return stack.split('\n')[2]?.trim() ?? 'nobody';
}
