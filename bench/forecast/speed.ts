import { forecastVolume, intervalHistory, MODEL_NAMES } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';
import { measure, report } from '../measure.ts';

/** Half a year of half-hours round the clock, two weeks ahead: every model, choice and bands included. */
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
  report(
    'two weeks from 26 weeks of half-hours',
    measure(
      MODEL_NAMES.map((model) => ({
        name: model,
        work: () => forecastVolume(history, { days: 14, model }),
      })),
      { rounds: 3 },
    ),
  );
}
