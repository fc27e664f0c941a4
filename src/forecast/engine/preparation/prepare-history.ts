import { toDayNumber } from '../../../time/day-number.ts';
import { calendarTraits, monthPhases } from '../calendar/calendar-traits.ts';
import { type DayOutlook, type DayRegression, regressDays } from '../calendar/day-regression.ts';
import { type Cleaning, cleanTable } from '../cleaning/clean-table.ts';
import type { CleanTable, DayTable } from '../table/day-table.ts';

/** A history made ready for models: cleaned, with its calendar effects. */
export interface Preparation {
  readonly cleaning: Cleaning;
  readonly regression: DayRegression;
  /** 1 where a past day tells about the calendar, though models may not learn from it. */
  readonly informative: Uint8Array;
}

/** What can be known before an origin. */
export interface View {
  readonly outlook: DayOutlook;
  /** The cleaned history as it is. */
  readonly plain: CleanTable;
  /** The same with the calendar effects taken out. */
  readonly level: CleanTable;
}

export function prepare(raw: DayTable): Preparation {
  const cleaning = cleanTable(raw);
  const isExplained = explainedDays(raw, cleaning);
  const informative = Uint8Array.from(cleaning.totals, (total, row) =>
    !Number.isNaN(total) && (cleaning.table.usable[row] === 1 || isExplained(row)) ? 1 : 0,
  );
  const regression = regressDays(raw, cleaning.totals, informative);
  const usable = cleaning.table.usable.slice();
  for (const { row } of regression.outliers) usable[row] = 0;
  const table = { ...cleaning.table, usable };
  const findings = cleaning.findings.map((finding) => {
    const row = toDayNumber(finding.date) - raw.firstDay;
    const isLearned = finding.kind === 'outlier-day' && informative[row] === 1;
    return isLearned ? { ...finding, action: 'explained' as const } : finding;
  });
  return { cleaning: { ...cleaning, table, findings }, regression, informative };
}

/** The view from an origin: calendar effects as the days before it show them. */
export function viewBefore(
  { cleaning: { table: plain }, regression, informative }: Preparation,
  origin: number,
): View {
  const outlook = regression.before(origin);
  const outliers = new Set(regression.outliers.map(({ row }) => row));
  const contacts = plain.contacts.slice();
  const usable = plain.usable.slice();
  for (let row = 0; row < origin; row++) {
    if (informative[row] === 0) continue;
    if (plain.holidays[row] === undefined && !outliers.has(row)) usable[row] = 1;
    const factor = Math.exp(-outlook.calendar(row) - outlook.drift(row));
    for (let cell = row * plain.slots; cell < (row + 1) * plain.slots; cell++) {
      contacts[cell]! *= factor;
    }
  }
  return { outlook, plain, level: { ...plain, contacts, usable } };
}

/**
 * Whether an odd day is one that its place in the calendar may explain: near a holiday or closure,
 * or like most of the days with the same place in the month.
 */
function explainedDays(
  raw: DayTable,
  { table: { usable }, totals }: Cleaning,
): (row: number) => boolean {
  const traits = calendarTraits(raw);
  const phases = monthPhases(raw);
  const isOddTogether = (has: (row: number) => boolean): boolean => {
    let odd = 0;
    let known = 0;
    for (let row = 0; row < raw.historyDays; row++) {
      if (!has(row) || Number.isNaN(totals[row]!)) continue;
      known++;
      if (usable[row] === 0) odd++;
    }
    return odd >= 2 && odd * 2 >= known;
  };
  const explaining = traits.filter(
    ({ kind, rows }) => kind !== 'month-edge' || isOddTogether((row) => rows[row] === 1),
  );
  return (row) =>
    explaining.some(({ rows }) => rows[row] === 1) ||
    (usable[row] === 0 && isOddTogether((other) => phases[other] === phases[row]));
}
