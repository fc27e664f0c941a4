import type { ExportQuestion } from '../export-account.ts';
import { question } from './notices.ts';
import { safeText } from './safe-text.ts';

/** Fewer rows may rise by chance. */
const LEAST_ROWS = 8;

/** Fewer days may, too. */
const LEAST_DAYS = 3;

/** Asks where contacts only rise until they begin again, day after day: totals since the morning. */
export function runningTotals(
  header: string,
  contacts: readonly number[],
): readonly ExportQuestion[] {
  let rows = 1;
  let days = 1;
  for (let i = 1; i < contacts.length; i++) {
    if (!(contacts[i]! < contacts[i - 1]!)) {
      rows++;
      continue;
    }
    if (rows < LEAST_ROWS) return [];
    rows = 1;
    days++;
  }
  const isRising = contacts.filter((count, i) => i > 0 && count > contacts[i - 1]!).length;
  if (days < LEAST_DAYS || isRising < contacts.length / 2) return [];
  return [question('running-totals', { column: safeText(header) }, 'columns')];
}
