import { forecastVolume, type HistoryRow, intervalHistory, reforecastDay } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { damagedRows } from '../../test/support/damaged-rows.ts';
import type { Centre } from './real-centres.ts';

/** Zones with clock changes of an hour, of half an hour, at midnight, and of a whole day. */
const ZONES = ['America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Apia'];

/**
 * Forecasts from damaged variants of a series and counts what must not happen. Each variant is a
 * stretch of two to twenty-six weeks, in one of four zones and two interval lengths; every third is
 * also updated within the day.
 */
export function damageCampaign(centre: Centre, variants: number): void {
  let invalid = 0;
  const refusals = new Map<string, number>();
  const faults: string[] = [];
  for (let nth = 0; nth < variants; nth++) {
    const random = seededRandom(nth + 1);
    const { name, rows } = damagedRows(stretchOf(centre.rows, random), nth, random);
    try {
      const history = intervalHistory(rows, {
        timeZone: ZONES[Math.floor(random() * ZONES.length)]!,
        intervalSeconds: random() < 0.7 ? 1800 : 3600,
        holidays: centre.holidays,
      });
      const { intervals, days } = forecastVolume(history, { days: 7 });
      const expectations = [...intervals, ...days];
      if (nth % 3 === 0) {
        const actuals = Array.from({ length: 20 }, () => (random() < 0.3 ? Number.NaN : 9));
        expectations.push(...reforecastDay(history, { actuals }).intervals);
      }
      const isValid = expectations.every(({ contacts, quantiles }) =>
        [contacts, ...quantiles].every(
          (x, k, all) => x >= 0 && x < Infinity && (k < 2 || x >= all[k - 1]!),
        ),
      );
      if (isValid) continue;
      invalid++;
      faults.push(`${nth} ${name}: invalid`);
    } catch (error) {
      if (error instanceof Error && 'code' in error) count(refusals, reasonOf(error));
      else faults.push(`${nth} ${name}: ${String(error)}`);
    }
  }
  const refused = [...refusals.values()].reduce((total, n) => total + n, 0);
  console.log(
    `${centre.name}: ${variants} damaged variants, ${invalid} invalid, ` +
      `${refused} refused with a clear error, ${faults.length - invalid} other errors`,
  );
  for (const [reason, n] of refusals) console.log(`  refused ${n}: ${reason}`);
  for (const line of faults) console.log(`  ${line}`);
}

/** Two to twenty-six weeks of the rows, from anywhere. */
function stretchOf(rows: readonly HistoryRow[], random: () => number): HistoryRow[] {
  const weeks = 2 + Math.floor(25 * random());
  const first = Math.floor(random() * Math.max(1, rows.length - weeks * 140));
  return rows.slice(first, first + weeks * 336);
}

function reasonOf({ message }: Error): string {
  return message.replaceAll(/\[\d+\]/g, '[…]').replace(/ \(got .*$/s, '');
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}
