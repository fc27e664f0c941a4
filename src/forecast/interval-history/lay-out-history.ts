import type { GridTable } from '../../time/interval-grid.ts';
import type { IntervalHistory } from '../history.ts';
import { plainHistory } from '../history-series.ts';
import type { Totals } from './add-up-rows.ts';
import { describeFindings, type Reading } from './findings.ts';
import { inferZeros } from './infer-zeros.ts';
import type { HistoryOptions } from './input.ts';
import { readCalendar } from './read-calendar.ts';

/** Makes a history of what stands in each interval: finds hours, empty half-hours and what is odd. */
export function layOutHistory(
  read: Pick<Reading, 'placement' | 'duplicates' | 'totals'>,
  options: HistoryOptions,
): IntervalHistory {
  const { placement, totals } = read;
  const { grid } = placement;
  const calendar = readCalendar(grid, totals, options);
  const zeros = findZeros(grid, calendar.open, totals.contacts, options.missingRows);
  for (const i of zeros) totals.contacts[i] = 0;
  const findings = describeFindings({ ...read, calendar, zeros });
  maskClosed(totals, calendar.open);
  return plainHistory({
    timeZone: options.timeZone,
    intervalSeconds: options.intervalSeconds,
    days: calendar.days,
    starts: grid.starts,
    startMinutes: grid.startMinutes,
    open: calendar.open,
    ...totals,
    openingHours: calendar.openingHours,
    holidays: options.holidays ?? [],
    findings,
  });
}

function findZeros(
  grid: GridTable,
  open: Uint8Array,
  contacts: Float64Array,
  missingRows: HistoryOptions['missingRows'],
): readonly number[] {
  if (missingRows === 'unknown') return [];
  if (missingRows === undefined) return inferZeros({ ...grid, open, contacts });
  return [...contacts.keys()].filter((i) => open[i] === 1 && Number.isNaN(contacts[i]));
}

/** While closed nothing is offered to agents; self-service may go on, so the other volumes stay. */
function maskClosed({ contacts, ahtSeconds, components }: Totals, open: Uint8Array): void {
  for (const values of [contacts, ahtSeconds, ...Object.values(components ?? {})]) {
    if (values === undefined) continue;
    for (let i = 0; i < values.length; i++) if (open[i] === 0) values[i] = Number.NaN;
  }
}
