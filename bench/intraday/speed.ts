import { intervalHistory, prepareDay, reforecastDay, updateDay } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';
import { measure, report } from '../measure.ts';

/** A day of half-hours updated at noon, with 26 weeks behind it: in one call, and in two steps. */
export function run(): void {
  const random = seededRandom(1);
  const rows = simulatedRows(
    '2024-01-01',
    182,
    (_, weekday, minutes) =>
      (weekday < 5 ? 60 : 30) * (1.2 - Math.cos((2 * Math.PI * minutes) / 1440)),
    (mean) => poissonDraw(mean, random),
  );
  const history = intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
  const day = prepareDay(history);
  const actuals = day.intervals.slice(0, 24).map(({ contacts }) => 1.1 * contacts);
  report(
    'a day updated at noon, from 26 weeks of half-hours',
    measure(
      [
        { name: 'reforecastDay', work: () => reforecastDay(history, { actuals }) },
        { name: 'prepareDay, once a day', work: () => prepareDay(history) },
        { name: 'updateDay, every half-hour', work: () => updateDay(day, { actuals }) },
      ],
      { rounds: 3 },
    ),
  );
}
