import { formatInstant, intervalGrid, localDateTimeToInstant, openIntervals } from 'halfhour/time';
import { measure, report } from '../measure.ts';

const year = {
  from: '2024-01-01',
  to: '2024-12-31',
  timeZone: 'Europe/Berlin',
  intervalSeconds: 1800,
};
const formatter = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});
const openingHours = [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1200 }];

/** How fast the half-hours of a year are laid out, against asking the runtime for each of them. */
export function run(): void {
  const grid = intervalGrid(year);
  report(
    'the 17,568 half-hours of a year',
    measure([
      {
        name: 'Intl.DateTimeFormat for each',
        work: () => Array.from(grid.starts, (start) => formatter.format(start)),
      },
      { name: 'intervalGrid', work: () => intervalGrid(year) },
      { name: 'openIntervals', work: () => openIntervals(grid, { openingHours }) },
    ]),
  );
  report(
    'one clock time',
    measure([
      {
        name: 'Intl.DateTimeFormat, one instant',
        work: () => formatter.format(grid.starts[4000]),
      },
      {
        name: 'localDateTimeToInstant',
        work: () => localDateTimeToInstant('2024-03-31', 480, 'Europe/Berlin'),
      },
      { name: 'formatInstant', work: () => formatInstant(grid.starts[4000]!, 'Europe/Berlin') },
    ]),
  );
}
