import { type IntervalHistory, intervalHistory } from 'halfhour/forecast';
import { addDays, type Holiday, weekdayOf } from 'halfhour/time';
import { type Random, seededRandom } from '../../src/core/random.ts';
import { normalQuantile } from '../../src/math/distributions/normal.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';
import type { Centre } from './real-centres.ts';

/** How contacts of a simulated centre come about: everything that a forecast has to find out. */
interface Mechanism {
  readonly name: string;
  readonly intervalMinutes?: number;
  /** Open minutes of each weekday, Monday first; undefined where closed. */
  readonly hours: readonly (readonly [number, number] | undefined)[];
  /** Contacts of an average open day, times these for each weekday. */
  readonly perDay: number;
  readonly weekdays: readonly number[];
  /** Hours at which the day peaks, and how wide. */
  readonly peaks: readonly (readonly [hour: number, width: number, height: number])[];
  /** Factor of the level on the nth day. */
  readonly level?: (day: number) => number;
  /** Log standard deviation of single days, and how much of it a day hands to the next. */
  readonly dayNoise: number;
  readonly persistence?: number;
  /** Log standard deviation of a slow wandering of the level, a day. */
  readonly wander?: number;
  /** Variance of intervals over that of Poisson, less one, for each contact expected. */
  readonly bursts?: number;
  /** Share of days that lie far off (between half and double). */
  readonly oddDays?: number;
  readonly calendar?: (date: string) => number;
  readonly holidays?: readonly Holiday[];
  readonly closedOnHolidays?: boolean;
  /** Days of history that each forecast may see. */
  readonly trainingDays?: number;
  /** Days that are simulated. */
  readonly days?: number;
}

const FROM = '2022-01-03';
const DAYS = 364;
const ORIGINS = 16;

const every = (from: number, to: number) => Array.from({ length: 7 }, () => [from, to] as const);
const week = (hours: readonly [number, number], closed: readonly number[]) =>
  Array.from({ length: 7 }, (_, day) => (closed.includes(day) ? undefined : hours));

const TWO_PEAKS = [
  [10.5, 2, 1],
  [15, 2.5, 0.8],
] as const;
const ROUND_THE_CLOCK = [
  [3, 3, 0.1],
  [11, 4, 1],
  [18, 4, 0.9],
] as const;
const dayOfMonth = (date: string) => Number(date.slice(8));
const HOLIDAYS: readonly Holiday[] = [
  ['2022-01-17', 'Winter'],
  ['2022-02-21', 'Presidents'],
  ['2022-04-15', 'Good Friday'],
  ['2022-04-18', 'Easter Monday'],
  ['2022-05-30', 'Spring'],
  ['2022-07-04', 'Summer'],
  ['2022-09-05', 'Labour'],
  ['2022-10-10', 'Autumn'],
  ['2022-11-11', 'November'],
  ['2022-11-24', 'Thanks'],
  ['2022-12-26', 'Christmas'],
].map(([date, name]) => ({ date: date!, name: name! }));

const MECHANISMS: readonly Mechanism[] = [
  {
    name: 'bank with paydays and holidays',
    hours: week([420, 1260], [5, 6]),
    perDay: 12000,
    weekdays: [1.25, 1.05, 0.95, 0.95, 1, 0, 0],
    peaks: TWO_PEAKS,
    dayNoise: 0.05,
    persistence: 0.6,
    calendar: (date) => (dayOfMonth(date) <= 2 ? 1.2 : dayOfMonth(date) === 15 ? 1.1 : 1),
    holidays: HOLIDAYS,
    closedOnHolidays: true,
  },
  {
    name: 'weekend on Friday and Saturday',
    intervalMinutes: 15,
    hours: week([480, 1200], [4, 5]),
    perDay: 2500,
    weekdays: [1, 0.95, 0.95, 1.05, 0, 0, 1.3],
    peaks: TWO_PEAKS,
    dayNoise: 0.08,
    wander: 0.015,
    holidays: HOLIDAYS,
  },
  {
    name: 'quiet emergency line',
    hours: every(0, 1440),
    perDay: 110,
    weekdays: [1, 1, 1, 1, 1.1, 0.95, 0.9],
    peaks: ROUND_THE_CLOCK,
    dayNoise: 0.08,
    bursts: 0.15,
    holidays: HOLIDAYS,
  },
  {
    name: 'two level shifts, hourly',
    intervalMinutes: 60,
    hours: [...week([480, 1080], [5, 6]).slice(0, 5), [540, 780], undefined],
    perDay: 900,
    weekdays: [1.3, 1.1, 1, 1, 0.9, 0.5, 0],
    peaks: TWO_PEAKS,
    level: (day) => (day < 210 ? 1 : day < 290 ? 0.72 : 0.9),
    dayNoise: 0.07,
  },
  {
    name: 'growing round the clock',
    hours: every(0, 1440),
    perDay: 40000,
    weekdays: [1.1, 1, 1, 1, 1, 0.8, 0.75],
    peaks: ROUND_THE_CLOCK,
    level: (day) => 1.01 ** (day / 7) * (1 + 0.15 * Math.sin((2 * Math.PI * day) / 365)),
    dayNoise: 0.03,
    persistence: 0.5,
    wander: 0.01,
    oddDays: 0.02,
  },
  {
    name: 'noisy with odd days',
    hours: week([540, 1140], [6]),
    perDay: 1500,
    weekdays: [1.2, 1, 1, 1, 1.1, 0.6, 0],
    peaks: TWO_PEAKS,
    dayNoise: 0.16,
    oddDays: 0.04,
    bursts: 0.01,
    holidays: HOLIDAYS,
  },
  {
    name: 'five weeks of history',
    hours: every(360, 1380),
    perDay: 3000,
    weekdays: [1.2, 1, 1, 1, 1.05, 0.7, 0.6],
    peaks: ROUND_THE_CLOCK,
    dayNoise: 0.06,
    persistence: 0.3,
    trainingDays: 35,
  },
  {
    name: 'a wandering level',
    hours: every(0, 1440),
    perDay: 6000,
    weekdays: [1.15, 1.05, 1, 1, 1, 0.75, 0.7],
    peaks: ROUND_THE_CLOCK,
    dayNoise: 0.05,
    persistence: 0.8,
    wander: 0.03,
    calendar: (date) => (dayOfMonth(date) >= 25 ? 1.08 : 1),
  },
  {
    name: 'a trickle',
    hours: week([480, 1020], [5, 6]),
    perDay: 9,
    weekdays: [1.2, 1, 1, 1, 0.8, 0, 0],
    peaks: TWO_PEAKS,
    dayNoise: 0.1,
  },
  {
    name: 'three years with seasons and growth',
    hours: week([480, 1200], [6]),
    perDay: 4000,
    weekdays: [1.25, 1.05, 1, 1, 1.05, 0.6, 0],
    peaks: TWO_PEAKS,
    level: (day) => 1.08 ** (day / 365) * Math.exp(seasonOf(day % 365)),
    dayNoise: 0.06,
    persistence: 0.4,
    holidays: [2022, 2023, 2024, 2025].flatMap((year) =>
      ['01-01', '05-01', '10-03', '12-25'].map((day) => ({ date: `${year}-${day}`, name: day })),
    ),
    closedOnHolidays: true,
    trainingDays: 1100,
    days: 3 * 365 + 30,
  },
];

/** Quiet summers, and a rush before Christmas. */
function seasonOf(dayOfYear: number): number {
  const summer = 0.12 * Math.cos((2 * Math.PI * (dayOfYear - 20)) / 365);
  return summer + 0.35 * Math.exp(-(((dayOfYear - 342) / 12) ** 2) / 2);
}

/** Centres of unlike kinds whose truth is known, the same ones at every run. */
export function simulatedCentres(): Centre[] {
  return MECHANISMS.map(simulate);
}

function simulate(mechanism: Mechanism, place: number): Centre {
  const {
    name,
    hours,
    holidays = [],
    intervalMinutes = 30,
    trainingDays = 182,
    days = DAYS,
  } = mechanism;
  const random = seededRandom(100 + place);
  const isOff = new Set(mechanism.closedOnHolidays ? holidays.map(({ date }) => date) : []);
  const totals = dayTotals(mechanism, random);
  const shapes = hours.map((open) => shapeOf(mechanism.peaks, open, intervalMinutes));
  const { bursts = 0 } = mechanism;
  const rows = simulatedRows(
    FROM,
    days,
    (date, weekday, minutes) =>
      isOff.has(date) ? undefined : multiply(totals.get(date), shapes[weekday]!.get(minutes)),
    (mean) => poissonDraw(mean * Math.exp(normal(random) * Math.sqrt(Math.log1p(bursts))), random),
    intervalMinutes,
  );
  const openingHours: IntervalHistory['openingHours'] = hours.flatMap((open, weekday) =>
    open === undefined ? [] : [{ weekdays: [weekday], startMinutes: open[0], endMinutes: open[1] }],
  );
  const last = addDays(FROM, days - 1);
  return {
    name,
    rows,
    holidays,
    // Ten days apart, so that forecasts start on every weekday.
    origins: Array.from({ length: ORIGINS }, (_, i) => addDays(last, -13 - 10 * (ORIGINS - 1 - i))),
    first: FROM,
    last,
    before: (date) =>
      intervalHistory(
        rows.filter(({ time }) => time < date && time >= addDays(date, -trainingDays)),
        { timeZone: 'UTC', intervalSeconds: 60 * intervalMinutes, openingHours, holidays },
      ),
  };
}

function dayTotals(mechanism: Mechanism, random: Random): Map<string, number> {
  const {
    dayNoise,
    persistence = 0,
    wander = 0,
    oddDays = 0,
    level = () => 1,
    days = DAYS,
  } = mechanism;
  const totals = new Map<string, number>();
  let noise = normal(random);
  let walk = 0;
  for (let day = 0; day < days; day++) {
    const date = addDays(FROM, day);
    noise = persistence * noise + Math.sqrt(1 - persistence ** 2) * normal(random);
    walk += wander * normal(random);
    const odd = random() < oddDays ? 0.5 * 4 ** random() : 1;
    const usual = mechanism.perDay * mechanism.weekdays[weekdayOf(date)]! * level(day);
    const calendar = mechanism.calendar?.(date) ?? 1;
    totals.set(date, usual * calendar * odd * Math.exp(dayNoise * noise + walk));
  }
  return totals;
}

/** Share of the day's contacts by start minute. */
function shapeOf(
  peaks: Mechanism['peaks'],
  open: readonly [number, number] | undefined,
  intervalMinutes: number,
): Map<number, number> {
  const shape = new Map<number, number>();
  if (open === undefined) return shape;
  for (let minutes = open[0]; minutes < open[1]; minutes += intervalMinutes) {
    const heights = peaks.map(
      ([hour, width, height]) => height * Math.exp(-(((minutes / 60 - hour) / width) ** 2) / 2),
    );
    shape.set(minutes, 0.05 + heights.reduce((a, b) => a + b, 0));
  }
  const total = [...shape.values()].reduce((a, b) => a + b, 0);
  for (const [minutes, height] of shape) shape.set(minutes, height / total);
  return shape;
}

function multiply(total = 0, share: number | undefined): number | undefined {
  return share === undefined ? undefined : total * share;
}

function normal(random: Random): number {
  return normalQuantile(random() * (1 - 2 ** -52) + 2 ** -53);
}
