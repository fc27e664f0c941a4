import {
  analyseTraffic,
  backtest,
  forecastVolume,
  intervalHistory,
  MODEL_NAMES,
} from 'halfhour/forecast';
import type { Centre } from './real-centres.ts';

/** What `docs/guides/forecast.md` says of a bank, step by step, in its order. */
export function walkThrough({ rows, holidays }: Centre): void {
  const history = intervalHistory(rows, {
    timeZone: 'America/New_York',
    intervalSeconds: 1800,
    holidays,
  });
  console.log('\nread');
  for (const { code, message } of history.findings) console.log(`  ${code}: ${message}`);

  const traffic = analyseTraffic(history);
  const { total, weekdays, months, busyHour, peak } = traffic;
  console.log(`look: ${total?.contactsPerDate.toFixed(0)} a day`);
  for (const { name, contactsPerDate } of [...weekdays, ...months])
    console.log(`  ${name.padEnd(10)} ${contactsPerDate.toFixed(0)}`);
  console.log(`  busy hour ${clock(busyHour)}, ${percent(busyHour?.share)} of the day`);
  console.log(`  peak ${peak?.date} ${clock(peak)}, ${peak?.contacts}`);

  const { cleaning, calendarEffects } = forecastVolume(history, { days: 7 });
  console.log('forecast');
  for (const { date, message, action } of cleaning) console.log(`  ${date} ${action}: ${message}`);
  for (const { date, traits, factor } of calendarEffects)
    console.log(`  ${date} ${traits.join(', ')}: ${percent(factor)}`);

  console.log('ask how good it is, six origins, 7 days');
  const { models } = backtest(history, {
    models: MODEL_NAMES,
    origins: 6,
    horizonDays: 7,
    levels: [0.1, 0.9],
  });
  console.log(`  ${''.padEnd(20)}WAPE days bias  MASE 80 % band, half-hours days`);
  for (const { name, wape, dayWape, bias, accuracy } of models) {
    const scores = [wape, dayWape, bias].map((share) => percent(share).padEnd(5)).join('');
    const bands = [accuracy, accuracy.byDay].map((level) =>
      percent(level?.distribution?.bands[0]?.coverage).padEnd(6),
    );
    console.log(`  ${name.padEnd(20)}${scores}${accuracy.mase?.toFixed(2)} ${bands.join('')}`);
  }
}

const percent = (share: number | undefined) =>
  share === undefined ? '–' : (100 * share).toFixed(1);

const clock = (at: { readonly startMinutes: number } | undefined) =>
  at === undefined
    ? '–'
    : `${Math.floor(at.startMinutes / 60)}:${String(at.startMinutes % 60).padStart(2, '0')}`;
