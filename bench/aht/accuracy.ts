import { existsSync } from 'node:fs';
import {
  accuracy,
  forecastAht,
  type HistoryRow,
  type IntervalHistory,
  intervalHistory,
} from 'halfhour/forecast';
import { readSharedTable, sharedDataPath } from '../../test/support/shared-data.ts';

const FILE = 'forecast/bank_il_calls_january1999.csv';
const OPTIONS = {
  timeZone: 'Asia/Jerusalem',
  intervalSeconds: 1800,
  openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 }],
};

/**
 * How well handle times are forecast from three weeks of calls: call-weighted WAPE over the rest of
 * the month, for both ways to count three weeks: from the first of the month, and whole weeks of the
 * country, which begin on Sunday.
 */
export function run(): void {
  if (!existsSync(sharedDataPath(FILE))) {
    console.log(`  skipped: ${FILE} is not here`);
    return;
  }
  const calls = answeredCalls();
  console.log(`  ${calls.length} answered calls; call-weighted WAPE of half-hour means in %`);
  for (const end of ['1999-01-22', '1999-01-24']) {
    const training = intervalHistory(
      calls.filter(({ time }) => time < end),
      OPTIONS,
    );
    const rest = intervalHistory(
      calls.filter(({ time }) => time >= end),
      OPTIONS,
    );
    const { intervals, profile } = forecastAht(training, { days: rest.days.length });
    const forecasts = intervals.map(({ ahtSeconds }) => ahtSeconds);
    console.log(
      `  trained before ${end}: forecastAht ${score(rest, forecasts)}, without weekday factors ${score(
        rest,
        intervals.map(({ startMinutes }) => profile.slotSeconds[startMinutes / 30]!),
      )}, global mean ${score(rest, forecasts.fill(meanOf(training)))}`,
    );
  }
}

function answeredCalls(): (HistoryRow & { readonly time: string })[] {
  return readSharedTable(FILE)
    .filter(([, , , , outcome, , service]) => outcome === 'AGENT' && Number(service) > 0)
    .map(([time = '', , , , , , service]) => ({ time, contacts: 1, ahtSeconds: Number(service) }));
}

function score({ ahtSeconds, contacts }: IntervalHistory, forecasts: readonly number[]): string {
  const { wape } = accuracy(ahtSeconds!, forecasts, {
    weights: contacts.map((count) => count || 0),
  });
  return (100 * wape!).toFixed(2);
}

function meanOf({ ahtSeconds, contacts }: IntervalHistory): number {
  let worked = 0;
  let handled = 0;
  for (const [i, seconds] of ahtSeconds!.entries()) {
    if (seconds === null) continue;
    worked += seconds * contacts[i]!;
    handled += contacts[i]!;
  }
  return worked / handled;
}
