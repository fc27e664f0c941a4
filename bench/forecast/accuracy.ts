import { MODEL_NAMES } from 'halfhour/forecast';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { damageCampaign } from './damage.ts';
import { dailyTable, weeklyTable } from './protocol.ts';
import { centres } from './real-centres.ts';

/**
 * The protocol of the accuracy table: rolling origins on week boundaries, up to 26 weeks of training,
 * errors pooled. `--models` compares every model, `--daily N` forecasts every Nth day one day ahead
 * and updates it at noon, `--damage N` runs N damaged variants of each series.
 */
export function run(args: readonly string[]): void {
  if (!hasSharedData) {
    console.log('the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
    return;
  }
  const models = args.includes('--models') ? MODEL_NAMES : (['combination'] as const);
  for (const centre of centres()) {
    for (const days of [7, 14]) weeklyTable(centre, models, days);
    const every = numberAfter(args, '--daily') ?? 7;
    if (every > 0) dailyTable(centre, every);
    const variants = numberAfter(args, '--damage') ?? 18;
    if (variants > 0) damageCampaign(centre, variants);
  }
}

function numberAfter(args: readonly string[], option: string): number | undefined {
  const place = args.indexOf(option);
  return place < 0 ? undefined : Number(args[place + 1]);
}
