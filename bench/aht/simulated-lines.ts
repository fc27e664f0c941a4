import { forecastAht, type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { slotMeans } from './slot-means.ts';

const TRAINING = 91;
const AHEAD = 14;
const SEEDS = 12;
const OPTIONS = { timeZone: 'UTC', intervalSeconds: 1800 };
const OPEN = { from: 16, to: 40 };

/** How the level of a handle time moves, as a log, day by day. */
type Course = (random: () => number) => (day: number) => number;

const COURSES: readonly (readonly [string, Course])[] = [
  ['nothing', () => () => 0],
  ['falls 1 % a week', () => (day) => -0.01 * (day / 7)],
  [
    'falls 1 % a week, stops with the history',
    () => (day) => -0.01 * (Math.min(day, TRAINING) / 7),
  ],
  ['a team learns, half of it in six weeks', () => (day) => 0.25 * 0.5 ** (day / 42)],
  ['a step of 10 % three weeks ago', () => (day) => (day < TRAINING - 21 ? 0 : 0.1)],
  ['wanders by 1 % a day', (random) => walk(random, 0.01)],
  ['wanders by 3 % a day', (random) => walk(random, 0.03)],
];

/** Lines of 13 weeks whose level goes its way, two weeks ahead: WAPE of half-hours by contacts, against slot means. */
export function simulatedLines(): void {
  console.log(
    '  simulated, 13 weeks, two weeks ahead: WAPE of half-hours in %, slot means beside it, of the truth without noise',
  );
  for (const [name, course] of COURSES) {
    const errors = { ours: 0, slots: 0, worked: 0, trends: 0 };
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = seededRandom(977 * seed);
      const level = course(random);
      const history = intervalHistory(rowsOf(level, random), OPTIONS);
      const { intervals, profile } = forecastAht(history, { days: AHEAD });
      if (profile.trend !== 0) errors.trends++;
      const means = slotMeans(history);
      for (const [i, { ahtSeconds, startMinutes }] of intervals.entries()) {
        const slot = startMinutes / 30;
        if (slot < OPEN.from || slot >= OPEN.to) continue;
        const truth = truthAt(level, TRAINING + Math.floor(i / 48), slot);
        errors.worked += truth;
        errors.ours += Math.abs(truth - ahtSeconds);
        errors.slots += Math.abs(truth - means[slot]!);
      }
    }
    const percent = (error: number) => ((100 * error) / errors.worked).toFixed(2);
    console.log(
      `  ${name.padEnd(42)} ${percent(errors.ours)} (${percent(errors.slots)}), a trend ${errors.trends} times of ${SEEDS}`,
    );
  }
}

function truthAt(level: (day: number) => number, day: number, slot: number): number {
  return 240 * (1 + 0.1 * Math.sin(slot / 5)) * Math.exp(level(day));
}

function rowsOf(level: (day: number) => number, random: () => number): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (let day = 0; day < TRAINING; day++) {
    for (let slot = OPEN.from; slot < OPEN.to; slot++) {
      const contacts = 4 + Math.floor(12 * random());
      // The mean of so many exponential times.
      let sum = 0;
      for (let n = 0; n < contacts; n++) sum -= Math.log(1 - random());
      const ahtSeconds = (truthAt(level, day, slot) * sum) / contacts;
      rows.push({ time: Date.UTC(2024, 0, 1 + day) + slot * 1_800_000, contacts, ahtSeconds });
    }
  }
  return rows;
}

function walk(random: () => number, size: number): (day: number) => number {
  const levels = [0];
  for (let day = 1; day < TRAINING + AHEAD; day++) {
    // A sum of twelve draws less six is normal, near enough.
    let normal = -6;
    for (let n = 0; n < 12; n++) normal += random();
    levels.push(levels.at(-1)! + size * normal);
  }
  return (day) => levels[day]!;
}
