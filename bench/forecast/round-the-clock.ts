import { type IntervalHistory, intervalHistory } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';

/** Half a year of half-hours round the clock, quieter at night and at weekends, with Poisson noise. */
export function halfYear(): IntervalHistory {
  return historyOf(182);
}

/** The same for some years. */
export function years(count: number): IntervalHistory {
  return historyOf(365 * count);
}

function historyOf(days: number): IntervalHistory {
  const random = seededRandom(1);
  const rows = simulatedRows(
    '2024-01-01',
    days,
    (_, weekday, minutes) =>
      (weekday < 5 ? 60 : 30) * (1.2 - Math.cos((2 * Math.PI * minutes) / 1440)),
    (mean) => poissonDraw(mean, random),
  );
  return intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
}
