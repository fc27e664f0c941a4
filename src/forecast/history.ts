import { isNonNegative } from '../core/check-numbers.ts';
import type { Finding } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import {
  type Saved,
  type SavedFault,
  type SavedForm,
  savedForm,
  savedResult,
} from '../core/saved.ts';
import { lazily } from '../core/schema.ts';
import type { Holiday } from '../time/holiday.ts';
import type { OpeningHours } from '../time/opening-hours.ts';
import type { HISTORY_TEXTS } from './texts.ts';

/**
 * What happened in a contact centre, interval by interval, on a grid without gaps: the one form in
 * which every forecast, analysis and backtest of this library takes the past.
 *
 * The bulk arrays all have one element an interval, in the order of `starts`. Unknown is `null`,
 * never 0; a closed interval is not a zero but `open[i] === 0`. It is plain data: saved as JSON and read
 * again, it is the same history.
 */
export interface IntervalHistory extends Saved<'halfhour.history'> {
  /** IANA time zone of the centre, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Length of an interval in seconds: 1800 for half-hours. Shorter only where a clock change cuts one. */
  readonly intervalSeconds: number;
  /** Every local date from the first to the last, in order, without gaps. */
  readonly days: readonly HistoryDay[];
  /** Epoch milliseconds at which each interval starts, ascending. */
  readonly starts: readonly number[];
  /** Wall clock at the start of each interval, in minutes after local midnight (0 to 1439). */
  readonly startMinutes: readonly number[];
  /** Contacts offered in each interval; `null` where nothing is known: no row, or closed. */
  readonly contacts: readonly (number | null)[];
  /** 1 where the centre was open, 0 where it was closed. */
  readonly open: readonly number[];
  /** Mean handle time of each interval in seconds; `null` where unknown. Absent if no row told one. */
  readonly ahtSeconds?: readonly (number | null)[] | undefined;
  /** The parts of the handle time, as far as the rows told them. */
  readonly components?: AhtComponents | undefined;
  /** Volumes beside the contacts offered, as far as the rows told them. */
  readonly volumes?: HistoryVolumes | undefined;
  /** When the centre opens: as given, or as the rows show it. Holds for dates to come as well. */
  readonly openingHours: readonly OpeningHours[];
  /** The holidays given, those outside the dates of the history included. */
  readonly holidays: readonly Holiday[];
  /** What was odd in the rows, and what was done about it, most important first. */
  readonly findings: readonly HistoryFinding[];
}

/** What a history begins with. */
export const HISTORY_FORM: SavedForm<'halfhour.history'> = /* @__PURE__ */ savedForm(
  'halfhour.history',
  'intervalHistory',
);

/** What `intervalHistory` returns, sound through and through: models would read past the end of another. */
export const historySchema = /* @__PURE__ */ lazily(() =>
  savedResult<IntervalHistory>(
    HISTORY_FORM,
    {
      days: 'list',
      starts: 'list',
      startMinutes: 'list',
      contacts: 'list',
      open: 'list',
      holidays: 'list',
      openingHours: 'list',
      intervalSeconds: 'number',
    },
    faultIn,
  ),
);

/** Arrays of one length, of numbers where numbers must be, and days that lie within them. */
function faultIn(history: IntervalHistory): SavedFault | undefined {
  const { days, starts, startMinutes, open, contacts, ahtSeconds, components, volumes } = history;
  const known = { starts, startMinutes, open };
  const partial = { contacts, ahtSeconds, ...components, ...volumes };
  const isGap = (value: unknown) => value === null || Number.isNaN(value);
  for (const [name, values] of Object.entries({ ...known, ...partial })) {
    if (values === undefined) continue;
    if (values.length !== starts.length)
      return { path: [name], expected: `as long as starts (${starts.length})` };
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (typeof value === 'number' && (isNonNegative(value) || name === 'starts')) continue;
      if (name in known || !isGap(value))
        return { path: [name, i], expected: 'a number of 0 or more, or null where unknown' };
    }
  }
  let end = 0;
  for (const [d, day] of days.entries()) {
    // Saved text may hold anything here, null too.
    if (day?.first !== end || !(day.count >= 0))
      return { path: ['days', d], expected: 'the days of starts' };
    end += day.count;
  }
  return end === starts.length ? undefined : { path: ['days'], expected: 'the days of starts' };
}

/** One local date of a history. */
export interface HistoryDay {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Index of the day's first interval in the bulk arrays. */
  readonly first: number;
  /** Number of its intervals: 48 half-hours, 46 or 50 when the clock changes, 0 on a date that a zone skipped. */
  readonly count: number;
  /** Whether the centre was closed all day. */
  readonly closed: boolean;
  /** Name of the holiday on this date, if it is one. */
  readonly holiday?: string | undefined;
}

/** The parts of a handle time that a history may know, in the order in which a contact passes them. */
export const AHT_COMPONENTS = /* @__PURE__ */ frozen([
  'ring',
  'talk',
  'hold',
  'afterContact',
] as const);

/** A part of the handle time: ringing at the agent, talk, hold, work after the contact. */
export type AhtComponent = (typeof AHT_COMPONENTS)[number];

/** Mean seconds of each part, an element an interval, `null` where unknown. */
export type AhtComponents = {
  readonly [Part in AhtComponent]?: readonly (number | null)[] | undefined;
};

/** Volumes of an interval that a history may know beside the contacts offered to agents. */
export const HISTORY_VOLUMES = /* @__PURE__ */ frozen([
  'arrivals',
  'selfServed',
  'answered',
  'abandoned',
  'outbound',
] as const);

/**
 * All that arrive, before any self-service; those served without an agent; of the contacts offered
 * those answered and those given up; contacts that agents made themselves.
 */
export type HistoryVolume = (typeof HISTORY_VOLUMES)[number];

/** Number of each kind, an element an interval, `null` where unknown. */
export type HistoryVolumes = {
  readonly [Volume in HistoryVolume]?: readonly (number | null)[] | undefined;
};

/** What kind of thing a finding is about: stable, to test for. */
export type HistoryFindingCode = keyof typeof HISTORY_TEXTS;

/** Something odd in the rows, and what was done about it. */
export interface HistoryFinding extends Finding<HistoryFindingCode> {
  /** How many rows, intervals or days it concerns (the message says which). */
  readonly count: number;
  /** The local dates concerned, ascending, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
}
