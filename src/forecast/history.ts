import { resultOf } from '../core/check-result.ts';
import type { Finding } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { lazily } from '../core/schema.ts';
import type { Holiday } from '../time/holiday.ts';
import type { OpeningHours } from '../time/opening-hours.ts';

/**
 * What happened in a contact centre, interval by interval, on a grid without gaps: the one form in
 * which every forecast, analysis and backtest of this library takes the past.
 *
 * The bulk arrays all have one element an interval, in the order of `starts`. Unknown is `NaN`,
 * never 0; a closed interval is not a zero but `open[i] === 0`.
 */
export interface IntervalHistory {
  /** IANA time zone of the centre, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Length of an interval in seconds: 1800 for half-hours. Shorter only where a clock change cuts one. */
  readonly intervalSeconds: number;
  /** Every local date from the first to the last, in order, without gaps. */
  readonly days: readonly HistoryDay[];
  /** Epoch milliseconds at which each interval starts, ascending. */
  readonly starts: Float64Array;
  /** Wall clock at the start of each interval, in minutes after local midnight (0 to 1439). */
  readonly startMinutes: Int16Array;
  /** Contacts offered in each interval; `NaN` where nothing is known: no row, or closed. */
  readonly contacts: Float64Array;
  /** 1 where the centre was open, 0 where it was closed. */
  readonly open: Uint8Array;
  /** Mean handle time of each interval in seconds; `NaN` where unknown. Absent if no row told one. */
  readonly ahtSeconds?: Float64Array | undefined;
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

/** What `intervalHistory` returns: whatever else is given, models would read past its end. */
export const historySchema = /* @__PURE__ */ lazily(() =>
  resultOf<IntervalHistory>('what intervalHistory returns', {
    days: 'list',
    starts: 'list',
    startMinutes: 'list',
    contacts: 'list',
    open: 'list',
    holidays: 'list',
    openingHours: 'list',
    intervalSeconds: 'number',
  }),
);

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

/** Mean seconds of each part, an element an interval, `NaN` where unknown. */
export type AhtComponents = { readonly [Part in AhtComponent]?: Float64Array | undefined };

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

/** Number of each kind, an element an interval, `NaN` where unknown. */
export type HistoryVolumes = { readonly [Volume in HistoryVolume]?: Float64Array | undefined };

/** What kind of thing a finding is about: stable, to test for. */
export type HistoryFindingCode =
  | 'coarse-rows'
  | 'contacts-while-closed'
  | 'missing-days'
  | 'missing-intervals'
  | 'zeros-inferred'
  | 'hours-inferred'
  | 'holidays-closed'
  | 'duplicate-rows'
  | 'repeated-hour'
  | 'skipped-hour'
  | 'off-grid-rows'
  | 'unsorted-rows'
  | 'aht-missing';

/** Something odd in the rows, and what was done about it. */
export interface HistoryFinding extends Finding<HistoryFindingCode> {
  /** How many rows, intervals or days it concerns (the message says which). */
  readonly count: number;
  /** The local dates concerned, ascending, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
}
