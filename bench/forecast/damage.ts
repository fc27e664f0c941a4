import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { damagedRows } from '../../test/support/damaged-rows.ts';
import type { Centre } from './real-centres.ts';

/** Forecasts from damaged variants of a series and counts what must not happen. */
export function damageCampaign(centre: Centre, variants: number): void {
  let invalid = 0;
  let refused = 0;
  const thrown: string[] = [];
  for (let nth = 0; nth < variants; nth++) {
    const { name, rows } = damagedRows(centre.rows, nth, seededRandom(nth + 1));
    try {
      const history = intervalHistory(rows, {
        timeZone: 'America/New_York',
        intervalSeconds: 1800,
        holidays: centre.holidays,
      });
      const { intervals, days } = forecastVolume(history, { days: 7 });
      const isValid = [...intervals, ...days].every(({ contacts, quantiles }) =>
        [contacts, ...quantiles].every((x) => x >= 0 && x < Infinity),
      );
      if (!isValid) invalid++;
    } catch (error) {
      if (error instanceof Error && 'code' in error) refused++;
      else thrown.push(`${nth} ${name}: ${String(error)}`);
    }
  }
  console.log(
    `${centre.name}: ${variants} damaged variants, ${invalid} invalid, ` +
      `${refused} refused with a clear error, ${thrown.length} other errors`,
  );
  for (const line of thrown) console.log(`  ${line}`);
}
