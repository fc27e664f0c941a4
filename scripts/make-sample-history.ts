import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../src/core/random.ts';

// Makes the sample history of the examples: a year of half-hours of a telecom support line that is
// open around the clock, in the local time of Berlin. Everything in it is invented; its structure
// is what planners meet: weekdays, seasons, growth, holidays with echoes, bill days, an outage, a
// storm of calls, a few missing rows, the clock hour that exists twice.

const HOLIDAYS: Readonly<Record<string, string>> = {
  '2024-10-03': 'German Unity Day',
  '2024-12-25': 'Christmas Day',
  '2024-12-26': 'Second Day of Christmas',
  '2025-01-01': "New Year's Day",
  '2025-04-18': 'Good Friday',
  '2025-04-21': 'Easter Monday',
  '2025-05-01': 'Labour Day',
  '2025-05-29': 'Ascension Day',
  '2025-06-09': 'Whit Monday',
  '2025-10-03': 'German Unity Day',
  '2025-12-25': 'Christmas Day',
  '2025-12-26': 'Second Day of Christmas',
  '2026-01-01': "New Year's Day",
};

const MONDAY_TO_SUNDAY = [1.12, 1.05, 1.0, 0.99, 0.97, 0.72, 0.58];
const JANUARY_TO_DECEMBER = [1.06, 1.0, 1.01, 0.98, 0.96, 0.95, 0.93, 0.94, 1.0, 1.02, 1.06, 1.04];
const CONTACTS_PER_DAY = 2600;
const GROWTH_PER_YEAR = 0.06;

const FIRST_DAY = Date.UTC(2024, 9, 1);

const random = seededRandom(20241001);

/** The files of the sample, by name. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'telecom-support.csv': lines([
    'time,arrivals,contacts,ring_seconds,talk_seconds,hold_seconds,after_contact_seconds',
    ...Array.from({ length: 365 }, (_, day) => dayRows(day)).flat(),
  ]),
  'holidays.csv': lines([
    'date,name',
    ...Object.entries(HOLIDAYS).map(([date, name]) => `${date},${name}`),
  ]),
};

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../examples/data');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(sampleFiles)) writeFileSync(join(folder, name), text);
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

function dayRows(day: number): string[] {
  const date = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
  const level = dayLevel(date, day);
  return clockOf(date).flatMap((minutes) => {
    const text = `${date}T${clock(minutes)}`;
    const expected = level * slotShare(minutes, date) * disturbance(date, minutes);
    const selfServed = 0.34 + 0.04 * (day / 365);
    const contacts = poisson(expected * gamma(60));
    const arrivals = contacts + poisson((contacts * selfServed) / (1 - selfServed));
    const aht = handleTime(minutes, contacts);
    // Four rows that the reporting system lost.
    const lost = date === '2025-09-17' && minutes >= 600 && minutes < 720;
    return lost ? [] : [[text, arrivals, contacts, ...aht].join(',')];
  });
}

function dayLevel(date: string, day: number): number {
  const at = new Date(`${date}T00:00:00Z`);
  const weekday = (at.getUTCDay() + 6) % 7;
  const season = JANUARY_TO_DECEMBER[at.getUTCMonth()]!;
  const growth = 1 + (GROWTH_PER_YEAR * day) / 365;
  // Bills go out on the 5th: two days of questions.
  const bill = [5, 6].includes(at.getUTCDate()) ? 1.18 : 1;
  const holiday = date in HOLIDAYS ? 0.55 : isAfterHoliday(at) ? 1.12 : 1;
  const weekdayShare = date in HOLIDAYS ? 1 : MONDAY_TO_SUNDAY[weekday]!;
  return CONTACTS_PER_DAY * season * growth * bill * holiday * weekdayShare * gamma(400);
}

function isAfterHoliday(at: Date): boolean {
  const before = new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10);
  return before in HOLIDAYS;
}

/** Share of the day that falls into a half-hour: a hump before noon, a lower one after work, a night. */
function slotShare(minutes: number, date: string): number {
  const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return curve(minutes, isWeekend) / total(isWeekend);
}

function curve(minutes: number, isWeekend: boolean): number {
  const hour = (minutes + 15) / 60;
  const hump = (centre: number, width: number) => Math.exp(-(((hour - centre) / width) ** 2) / 2);
  const morning = isWeekend ? hump(12, 2.8) : hump(10.3, 2.1);
  return 0.07 + morning + 0.62 * hump(15.5, 2) + 0.5 * hump(19.3, 1.7);
}

function total(isWeekend: boolean): number {
  let sum = 0;
  for (let minutes = 0; minutes < 1440; minutes += 30) sum += curve(minutes, isWeekend);
  return sum;
}

/** An outage of the telephone system, and a network failure that made customers call. */
function disturbance(date: string, minutes: number): number {
  if (date === '2025-03-12' && minutes >= 780 && minutes < 960) return 0;
  if (date === '2025-08-21' && minutes >= 540) return 2.6;
  if (date === '2024-11-19' && minutes >= 1020 && minutes < 1200) return 3.4;
  return 1;
}

/** Seconds of ring, talk, hold and after-contact work; nights take longer, and averages of few vary more. */
function handleTime(minutes: number, contacts: number): (number | '')[] {
  if (contacts === 0) return ['', '', '', ''];
  const night = minutes < 360 || minutes >= 1320 ? 1.12 : 1;
  const wobble = 1 + (gamma(8) - 1) / Math.sqrt(contacts);
  const seconds = [4, 232 * night * wobble, 21 * wobble, 58 * wobble];
  return seconds.map((value) => Math.max(1, Math.round(value * 10) / 10));
}

/** The half-hours that the clock shows on a date: 46 in the night to summer time, 50 in the night back. */
function clockOf(date: string): number[] {
  const usual = Array.from({ length: 48 }, (_, i) => i * 30);
  if (date === '2025-03-30') return usual.filter((minutes) => minutes < 120 || minutes >= 180);
  if (date === '2024-10-27') return usual.flatMap((m) => (m === 150 ? [150, 120, 150] : [m]));
  return usual;
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A gamma variate of mean 1 and the given shape (Marsaglia and Tsang 2000). */
function gamma(shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < x * x * 0.5 + d - d * v + d * Math.log(v))
      return (d * v) / shape;
  }
}

function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A Poisson variate, by counting exponential gaps in pieces that cannot underflow. */
function poisson(mean: number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 100) {
    const limit = Math.exp(-Math.min(left, 100));
    for (let product = random(); product > limit; product *= random()) count++;
  }
  return count;
}
