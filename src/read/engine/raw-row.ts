import type { Cell } from '../cell.ts';
import type { LeftOutCode } from '../export-account.ts';

/** What a row says of its time: milliseconds on the clock of the file since 1970. */
export interface RowTime {
  local: number;
  /** Where its interval ends, if it says so. */
  end: number;
  /** Milliseconds that its clock is ahead of UTC, else `NaN`. */
  offset: number;
  /** Whether it is a date without a clock. */
  isDate: boolean;
  /** Whether its clock shows 24:00, which no interval starts at. */
  isDayEnd: boolean;
}

/** What a row says; `NaN` for what it does not. One object is filled again and again. */
export interface RawRow extends RowTime {
  line: number;
  /** Its cells as they are in the file. */
  cells: readonly Cell[];
  queue: string;
  contacts: number;
  answered: number;
  abandoned: number;
  arrivals: number;
  outbound: number;
  /** Mean seconds of a contact of the row. */
  handle: number;
  talk: number;
  hold: number;
  wrap: number;
  ring: number;
  wait: number;
  duration: number;
}

/** What becomes of rows. */
export interface RowSink {
  /** A row with a time and a number of contacts. */
  readonly use: (row: RawRow) => void;
  /** A row that may be a total, as it lacks a clock or a time. */
  readonly doubt: (row: RawRow, why: 'empty' | 'no-clock') => void;
  readonly leave: (code: LeftOutCode, line: number, contacts: number, local: number) => void;
}

export function emptyRow(): RawRow {
  const none = Number.NaN;
  return {
    line: 0,
    cells: [],
    queue: '',
    local: none,
    end: none,
    offset: none,
    isDate: false,
    isDayEnd: false,
    contacts: none,
    answered: none,
    abandoned: none,
    arrivals: none,
    outbound: none,
    handle: none,
    talk: none,
    hold: none,
    wrap: none,
    ring: none,
    wait: none,
    duration: none,
  };
}
