import { fromDayNumber } from '../../time/day-number.ts';
import { DAY } from '../../time/durations.ts';
import type { LeftOut, LeftOutCode } from '../export-account.ts';
import { LEFT_OUT_TEXTS } from '../texts.ts';
import type { RawRow, RowSink } from './raw-row.ts';

/** A row that was kept, as numbers; what it does not say is `NaN`. */
export type KeptRow = Readonly<RawRow>;

/** Lines and dates that an account names of rows that were left out. */
const LISTED = 20;

/** Rows that are left out, by reason. */
export class LeftOutBook {
  readonly #reasons = new Map<
    LeftOutCode,
    { rows: number; contacts: number; lines: number[]; days: Set<number> }
  >();

  add(code: LeftOutCode, line: number, contacts: number, local: number): void {
    const entry = this.#entryOf(code, local);
    entry.rows++;
    entry.contacts += contacts;
    if (entry.lines.length < LISTED) entry.lines.push(line);
  }

  /** Adds rows of one time without contacts of their own, whose lines are not kept. */
  addRows(code: LeftOutCode, rows: number, local: number): void {
    this.#entryOf(code, local).rows += rows;
  }

  #entryOf(code: LeftOutCode, local: number) {
    let entry = this.#reasons.get(code);
    if (entry === undefined) {
      entry = { rows: 0, contacts: 0, lines: [], days: new Set() };
      this.#reasons.set(code, entry);
    }
    if (!Number.isNaN(local) && entry.days.size < LISTED) entry.days.add(Math.floor(local / DAY));
    return entry;
  }

  /** Adds all that another book has. */
  addAll(other: LeftOutBook): void {
    for (const [code, { rows, contacts, lines, days }] of other.#reasons) {
      const entry = this.#reasons.get(code);
      if (entry === undefined) {
        this.#reasons.set(code, { rows, contacts, lines, days });
        continue;
      }
      entry.rows += rows;
      entry.contacts += contacts;
      entry.lines.push(...lines.slice(0, LISTED - entry.lines.length));
      for (const day of days) if (entry.days.size < LISTED) entry.days.add(day);
    }
  }

  list(): LeftOut[] {
    return Array.from(this.#reasons, ([code, { rows, contacts, lines, days }]) => ({
      code,
      reason: LEFT_OUT_TEXTS[code],
      rows,
      contacts,
      lines,
      dates: [...days].map(fromDayNumber),
    }));
  }
}

/** A row that lacks its time, and how many rows and contacts came before it. */
export interface DoubtfulRow {
  readonly row: KeptRow;
  readonly why: 'empty' | 'no-clock';
  readonly rowsBefore: number;
  readonly contactsBefore: number;
}

/** Keeps rows as they come. */
export class KeepingSink implements RowSink {
  readonly rows: KeptRow[] = [];
  /** Rows that may be totals. */
  readonly doubtful: DoubtfulRow[] = [];
  readonly left = new LeftOutBook();
  /** Times of rows that have no contacts: they show the length of an interval like others. */
  readonly empty: { readonly local: number; readonly end: number; readonly isDayEnd: boolean }[] =
    [];

  #contacts = 0;

  readonly use = (row: RawRow): void => {
    this.rows.push(kept(row));
    this.#contacts += row.contacts;
  };

  readonly doubt = (row: RawRow, why: 'empty' | 'no-clock'): void => {
    this.doubtful.push({
      row: kept(row),
      why,
      rowsBefore: this.rows.length,
      contactsBefore: this.#contacts,
    });
  };

  readonly leave = (code: LeftOutCode, line: number, contacts: number, local: number): void => {
    this.left.add(code, line, contacts, local);
    if (code === 'no-contacts' && !Number.isNaN(local))
      this.empty.push({ local, end: Number.NaN, isDayEnd: false });
  };
}

/** A copy, field by field: the reader fills one object again and again. */
export function kept(row: RawRow): KeptRow {
  return {
    line: row.line,
    cells: row.cells,
    local: row.local,
    end: row.end,
    offset: row.offset,
    isDate: row.isDate,
    isDayEnd: row.isDayEnd,
    queue: row.queue,
    contacts: row.contacts,
    answered: row.answered,
    abandoned: row.abandoned,
    arrivals: row.arrivals,
    outbound: row.outbound,
    handle: row.handle,
    talk: row.talk,
    hold: row.hold,
    wrap: row.wrap,
    ring: row.ring,
    wait: row.wait,
    duration: row.duration,
  };
}
