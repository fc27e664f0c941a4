// How many contacts will come next week, how sure is that, and how good were such forecasts so far?
//
//   npx tsx examples/forecast-next-week.ts

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backtest, forecastVolume, intervalHistory, readExport } from 'halfhour';
import { percent } from './support/money.ts';
import { textTable } from './support/text-table.ts';

const file = join(import.meta.dirname, 'data/telecom-support.csv');
const read = readExport(readFileSync(file));
if (read.kind !== 'intervals') throw new Error('the sample has a row for each half-hour');
const history = intervalHistory(read.rows, {
  timeZone: 'Europe/Berlin',
  intervalSeconds: 1800,
  holidays: [
    { date: '2024-10-03', name: 'German Unity Day' },
    { date: '2024-12-25', name: 'Christmas Day' },
    { date: '2025-01-01', name: "New Year's Day" },
    { date: '2025-05-01', name: 'Labour Day' },
    { date: '2025-10-03', name: 'German Unity Day' },
  ],
});

const forecast = forecastVolume(history, { days: 7, levels: [0.1, 0.9] });
console.log('The next seven days\n');
console.log(
  textTable(
    ['day', 'contacts', '80 % of such days', ''],
    forecast.days.map(({ date, contacts, quantiles: [low = 0, high = 0], holiday = '' }) => [
      date,
      contacts.toFixed(0),
      `${low.toFixed(0)} to ${high.toFixed(0)}`,
      holiday,
    ]),
  ),
);
console.log(`\nWhy so\n\n  ${forecast.reasons.map(({ message }) => message).join('\n  ')}`);

const { models } = backtest(history, {
  models: ['combination', 'smoothed-profile', 'seasonal-naive'],
  origins: 4,
});
console.log('\nHow such forecasts did on four past weeks\n');
console.log(
  textTable(
    ['model', 'half-hours', 'days', 'bias'],
    models.map(({ name, wape, dayWape, bias }) => [
      name,
      percent(wape ?? 0),
      percent(dayWape ?? 0),
      percent(bias ?? 0),
    ]),
  ),
);
