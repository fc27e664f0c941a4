import { toDayNumber } from '../../time/day-number.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import { type Per, periodEnd, periodStart, type WeekStarts } from './periods.ts';

/** Days from one up to another, in days since 1970. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

/** How periods are asked for. */
type Wanted =
  | Per
  | readonly { readonly from: string; readonly to: string }[]
  | { readonly from: string; readonly weeks: readonly number[] };

/** The periods that share a day with those reported, in order. */
export function spansOf(wanted: Wanted | undefined, reported: Span, starts: WeekStarts): Span[] {
  if (wanted === undefined) return [];
  const meets = ({ from, end }: Span) => from < reported.end && end > reported.from;
  if (typeof wanted === 'string') return calendarSpans(wanted, reported, starts);
  if (!('weeks' in wanted))
    return wanted
      .map(({ from, to }) => ({ from: toDayNumber(from), end: toDayNumber(to) + 1 }))
      .filter(meets);
  return runsOfWeeks(toDayNumber(wanted.from), wanted.weeks, reported.end).filter(meets);
}

function calendarSpans(per: Per, reported: Span, starts: WeekStarts): Span[] {
  const spans: Span[] = [];
  for (let from = reported.from; from < reported.end; from = spans.at(-1)!.end) {
    const start = periodStart(from, per, starts);
    spans.push({ from: start, end: periodEnd(start, per) });
  }
  return spans;
}

/** Runs of weeks such as 4-4-5, over and over. */
function runsOfWeeks(first: number, weeks: readonly number[], end: number): Span[] {
  const spans: Span[] = [];
  for (let from = first; from < end; from = spans.at(-1)!.end) {
    const length = weeks[spans.length % weeks.length]!;
    spans.push({ from, end: from + WEEK_DAYS * length });
  }
  return spans;
}
