import { forecastVolume, MODEL_NAMES } from 'halfhour/forecast';
import { measure, report } from '../measure.ts';
import { halfYear, years } from './round-the-clock.ts';

/** Half a year of half-hours round the clock, two weeks ahead: every model, choice and bands included. */
export function run(): void {
  const history = halfYear();
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
  const long = years(3);
  report(
    'two weeks and a year from three years of half-hours',
    measure(
      [14, 365].map((days) => ({
        name: `${days} days`,
        work: () => forecastVolume(long, { days }),
      })),
      { rounds: 1 },
    ),
  );
}
