import { MODEL_NAMES } from 'halfhour/forecast';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { damageCampaign } from './damage.ts';
import { fewContactsTable } from './few-contacts.ts';
import { fromTotalsTable } from './from-totals.ts';
import { holyMonthTable } from './holy-month.ts';
import { dailyOrigins, dailyTable, SCORE_HEADER, scoreRow } from './protocol.ts';
import { centres, longSeries, quietLines } from './real-centres.ts';
import { seriesTable } from './series-table.ts';
import { shiftedProfileTable } from './shifted-profile.ts';
import { simulatedCentres } from './simulated-centres.ts';
import { walkThrough } from './walk-through.ts';

/**
 * The protocol of the accuracy table: rolling origins, up to 26 weeks of training, errors pooled.
 * `--models` compares every model, `--simulated` takes the simulated centres as well, `--daily N`
 * forecasts every Nth open day one day ahead and updates it at noon, `--damage N` runs N damaged
 * variants of each real series. `--series` prints the table by series instead, of all, or of those whose
 * names hold what follows: holidays too, and beside what 0.1.0 reached. `--training N` gives each forecast N days
 * of history. `--few` prints lines with a few contacts alone, `--shifted` busy lines whose profile moved, `--month` a line
 * with a holy month, `--totals` lines whose profile is borrowed, `--walk` what the guide says of the bank step by step.
 */
export function run(args: readonly string[]): void {
  const real = hasSharedData ? centres() : [];
  if (!hasSharedData) {
    console.log('the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
  }
  if (args.includes('--few')) {
    fewContactsTable(hasSharedData ? [...real, ...longSeries()] : []);
    return;
  }
  if (args.includes('--totals')) {
    if (hasSharedData) fromTotalsTable([...real, ...quietLines(), ...longSeries()]);
    return;
  }
  if (args.includes('--shifted')) {
    shiftedProfileTable();
    return;
  }
  if (args.includes('--month')) {
    holyMonthTable();
    return;
  }
  if (args.includes('--walk')) {
    if (real[0] !== undefined) walkThrough(real[0]);
    return;
  }
  const named = args.indexOf('--series');
  if (named >= 0) {
    const part = args[named + 1]?.replace(/^--.*/, '') ?? '';
    const series = hasSharedData ? [...real, ...quietLines(), ...longSeries()] : [];
    seriesTable(
      series.filter(({ name }) => name.includes(part)),
      numberAfter(args, '--training'),
    );
    return;
  }
  const all = [...real, ...(args.includes('--simulated') ? simulatedCentres() : [])];
  const models = args.includes('--models') ? MODEL_NAMES : (['combination'] as const);
  const every = numberAfter(args, '--daily') ?? 7;
  console.log(SCORE_HEADER);
  for (const centre of all) {
    for (const model of models) {
      const title = models.length > 1 ? `${centre.name}, ${model}` : centre.name;
      for (const days of [7, 14]) {
        scoreRow(`${title}, ${days} days`, centre, centre.origins, { days, model });
      }
      if (every > 0) {
        const daily = dailyOrigins(centre, every);
        scoreRow(`${title}, 1 day`, centre, daily, { days: 1, model });
      }
    }
  }
  for (const centre of real) {
    if (every > 0) dailyTable(centre, every);
    const variants = numberAfter(args, '--damage') ?? 18;
    if (variants > 0) damageCampaign(centre, variants);
  }
}

function numberAfter(args: readonly string[], option: string): number | undefined {
  const place = args.indexOf(option);
  return place < 0 ? undefined : Number(args[place + 1]);
}
