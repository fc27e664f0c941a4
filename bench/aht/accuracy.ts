import { existsSync } from 'node:fs';
import {
  accuracy,
  forecastAht,
  type HistoryRow,
  type IntervalHistory,
  intervalHistory,
} from 'halfhour/forecast';
import { readSharedTable, sharedDataPath } from '../../test/support/shared-data.ts';
import { simulatedLines } from './simulated-lines.ts';
import { slotMeans } from './slot-means.ts';

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
  simulatedLines();
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
  roll('all calls', calls);
  for (const [type, name] of TYPES) {
    roll(
      name,
      calls.filter((call) => call.type === type),
    );
  }
}

/** The types of the bank's calls that come a thousand times a month: lines of their own, and quiet ones. */
const TYPES = [
  ['PS', 'regular services'],
  ['NE', 'stock exchange'],
  ['IN', 'internet help'],
  ['NW', 'new customers'],
  ['PE', 'regular services in English'],
  ['TT', 'to be called back'],
] as const;

/** The rest of the month from every day after two weeks, a day and a week ahead, against plain means of slots. */
function roll(name: string, calls: ReturnType<typeof answeredCalls>): void {
  for (const days of [1, 7]) {
    const errors = { forecastAht: 0, slotMean: 0, mean: 0 };
    let worked = 0;
    let origins = 0;
    let moved = 0;
    for (let day = 15; day <= 32 - days; day++, origins++) {
      const end = `1999-01-${String(day).padStart(2, '0')}`;
      const training = intervalHistory(
        calls.filter(({ time }) => time < end),
        OPTIONS,
      );
      const { intervals, profile } = forecastAht(training, { days });
      if (profile.level !== 1) moved++;
      const forecasts = new Map(
        intervals.map((interval) => [interval.start.slice(0, 16), interval]),
      );
      const slots = slotMeans(training);
      const mean = meanOf(training);
      const rest = intervalHistory(
        calls.filter(({ time }) => time >= end),
        OPTIONS,
      );
      for (const [i, seconds] of rest.ahtSeconds!.entries()) {
        const start = new Date(rest.starts[i]! + 2 * 3_600_000).toISOString().slice(0, 16);
        const forecast = forecasts.get(start);
        if (seconds === null || forecast === undefined) continue;
        const weight = rest.contacts[i]!;
        worked += weight * seconds;
        errors.forecastAht += weight * Math.abs(seconds - forecast.ahtSeconds);
        errors.slotMean += weight * Math.abs(seconds - (slots[forecast.startMinutes / 30] ?? mean));
        errors.mean += weight * Math.abs(seconds - mean);
      }
    }
    const shown = Object.entries(errors).map(
      ([method, error]) => `${method} ${((100 * error) / worked).toFixed(2)}`,
    );
    console.log(
      `  ${name}, ${days} days ahead from ${origins} origins: ${shown.join(', ')}; level moved ${moved} times`,
    );
  }
}

function answeredCalls(): (HistoryRow & { readonly time: string; readonly type: string })[] {
  return readSharedTable(FILE)
    .filter(([, , , , outcome, , service]) => outcome === 'AGENT' && Number(service) > 0)
    .map(([time = '', , type = '', , , , service]) => ({
      time,
      type,
      contacts: 1,
      ahtSeconds: Number(service),
    }));
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
