import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { intervalHistory as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { IntervalHistory } from '../history.ts';
import { addUpRows } from './add-up-rows.ts';
import { findDuplicates } from './duplicate-rows.ts';
import {
  type AccountOfRows,
  type HistoryRow,
  type IntervalHistoryInput,
  intervalHistoryInput,
} from './input.ts';
import { layOutHistory } from './lay-out-history.ts';
import { placeRows } from './place-rows.ts';
import { readRows } from './read-rows.ts';

/**
 * What do these rows say, half-hour by half-hour, and what is odd about them?
 *
 * Takes the rows of an export as they are: in any order, with gaps, repeated, with local times or
 * instants, finer than the interval down to single calls. Nothing is dropped without a finding:
 *
 * - A missing row is unknown (`null`), unless the file shows that it leaves out empty half-hours.
 * - Hours and weekdays that never have rows are closed, unless `openingHours` says otherwise.
 * - Rows that repeat an interval add up, unless most that do are copies: then the last of each counts.
 * - A clock hour that exists twice takes its rows in the order of the file; a single row is shared
 *   evenly by both hours. A time that the clock skips counts as far behind the change.
 * - Handle times are averaged by the contacts answered (or offered, where that is not told).
 *
 * @param rows - One object for each row of the export; at most 20 years.
 * @param options - Zone, interval length and, where they are known, opening hours and calendar.
 * @returns The history on a grid without gaps, with findings.
 * @throws `InvalidInputError` that lists every bad field by its row; all `rows` lie within 20 years. The same with each
 * question of an `account` that is still open.
 * @example
 * ```ts
 * import { intervalHistory } from 'halfhour/forecast';
 *
 * const history = intervalHistory(
 *   [
 *     { time: '2024-07-01T08:00', contacts: 31, ahtSeconds: 240 },
 *     { time: '2024-07-01T09:00', contacts: 40, ahtSeconds: 250 },
 *   ],
 *   { timeZone: 'Europe/Berlin', intervalSeconds: 1800 },
 * );
 * history.contacts.slice(16, 20); // => [31, null, 40, null]
 * history.findings.map(({ code, count }) => `${code} ${count}`);
 * // => ['missing-intervals 1', 'hours-inferred 1']
 * ```
 */
export function intervalHistory(
  rows: readonly HistoryRow[],
  options: IntervalHistoryInput,
): IntervalHistory {
  keepWithin('intervalHistory', limits, { rows: rows?.length });
  parseInput('intervalHistory', intervalHistoryInput, options);
  refuseOpenQuestions(options.account);
  const written = readRows('intervalHistory', rows);
  const placement = placeRows(written, options);
  const duplicates = findDuplicates(rows, placement, options.duplicates);
  const totals = addUpRows(rows, placement, duplicates.replaced);
  return layOutHistory({ placement, duplicates, totals }, options);
}

/** A guess between two readings of a file would be a wrong history in half of the cases. */
function refuseOpenQuestions(account: AccountOfRows | undefined): void {
  const issues = (account?.questions ?? []).map(({ message }, i) => ({
    path: `options.account.questions[${i}]`,
    expected: 'answered by an option of readExport',
    received: message,
  }));
  if (issues.length > 0) throw new InvalidInputError('intervalHistory', issues);
}
