import { prepareDay, reforecastDay, updateDay } from 'halfhour/forecast';
import { halfYear } from '../forecast/round-the-clock.ts';
import { measure, report } from '../measure.ts';

/** A day of half-hours updated at noon, with 26 weeks behind it: in one call, and in two steps. */
export function run(): void {
  const history = halfYear();
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
