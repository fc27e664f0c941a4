import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { seededRandom } from '../../src/core/random.ts';
import { normalQuantile } from '../../src/math/distributions/normal.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';

const FROM = '2026-01-05';
const HISTORY_DAYS = 182;
const SEEDS = 6;
const WEEKDAYS = [1.15, 1.05, 1, 1, 1.05, 0.75, 0.65];

/** Three busy lines: contacts at their peak, deviation of single days, of a slot's wandering a day. */
const LINES = [
  { name: 'chance alone', usual: 500, day: 0, wander: 0 },
  { name: 'days that differ', usual: 5000, day: 0.045, wander: 0 },
  { name: 'a profile that wanders', usual: 15_600, day: 0.035, wander: 0.006 },
];

/**
 * A busy line whose profile comes one hour later since some weeks: WAPE of the week ahead, beside that of the mean of
 * the last four same weekdays; 0 weeks where nothing moved.
 */
export function shiftedProfileTable(): void {
  console.log(`${''.padEnd(28)} weeks ago  wape   mean of 4`);
  for (const line of LINES) {
    for (const weeks of [0, 2, 4, 6, 8]) {
      const sums = { seen: 0, ours: 0, mean: 0 };
      for (let seed = 1; seed <= SEEDS; seed++) addWeek(line, weeks, 7 * seed, sums);
      const percent = (error: number) => ((100 * error) / sums.seen).toFixed(2);
      console.log(
        line.name.padEnd(28),
        String(weeks).padEnd(10),
        percent(sums.ours).padEnd(6),
        percent(sums.mean),
      );
    }
  }
}

function addWeek(
  { usual, day, wander }: (typeof LINES)[number],
  weeks: number,
  seed: number,
  sums: { seen: number; ours: number; mean: number },
): void {
  const random = seededRandom(seed);
  const normal = () => normalQuantile(random() * (1 - 2 ** -52) + 2 ** -53);
  const origin = addDays(FROM, HISTORY_DAYS);
  const shift = weeks === 0 ? '9999' : addDays(origin, -7 * weeks);
  const walks = new Float64Array(48);
  let today = '';
  let noise = 0;
  const rows = simulatedRows(
    FROM,
    HISTORY_DAYS + 7,
    (date, weekday, minutes) => {
      if (date !== today) {
        today = date;
        noise = 0.5 * noise + day * Math.sqrt(0.75) * normal();
        for (let slot = 0; slot < walks.length; slot++) walks[slot]! += wander * normal();
      }
      const hour = ((minutes - (date >= shift ? 60 : 0) + 1440) % 1440) / 60;
      const shape =
        0.18 +
        Math.exp(-(((hour - 10.5) / 2.6) ** 2)) +
        0.8 * Math.exp(-(((hour - 16) / 2.8) ** 2));
      return usual * shape * WEEKDAYS[weekday]! * Math.exp(noise + walks[minutes / 30]!);
    },
    (mean) => poissonDraw(mean, random),
  );
  const seen = new Map(rows.map(({ time, contacts }) => [String(time), Number(contacts)]));
  const history = intervalHistory(
    rows.filter(({ time }) => String(time) < origin),
    { timeZone: 'UTC', intervalSeconds: 1800 },
  );
  for (const { start, date, contacts } of forecastVolume(history, { days: 7 }).intervals) {
    const clock = start.slice(10, 16);
    const actual = seen.get(`${date}${clock}`)!;
    const past = [1, 2, 3, 4].map((ago) => seen.get(`${addDays(date, -7 * ago)}${clock}`)!);
    sums.seen += actual;
    sums.ours += Math.abs(actual - contacts);
    sums.mean += Math.abs(actual - past.reduce((a, b) => a + b, 0) / 4);
  }
}
