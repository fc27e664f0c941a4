import type { IntradayPerson, SuggestIntradayActionsInput } from './input.ts';
import type { IntradayLever } from './result.ts';

/** One thing that somebody might do; without a kind, as scheduled. */
export interface PersonChoice {
  readonly kind?: 'sendHome' | 'overtime' | 'lend';
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Paid hours more than scheduled. */
  readonly hours: number;
  /** Minutes of each interval on duty, breaks and meetings included. */
  readonly onDuty: Float64Array;
}

/** What each may do by all rules, and whether it may be done by a set of levers. */
export function personChoices(
  input: SuggestIntradayActionsInput,
  person: IntradayPerson,
): PersonChoice[] {
  const { nowMinutes, intervals, intervalSeconds, rules = {}, sendHome, overtime, lend } = input;
  const minutes = intervalSeconds / 60;
  const soonest = nowMinutes + (rules.noticeMinutes ?? 0);
  const { startMinutes, endMinutes } = person;
  const onDuty = (from: number, to: number) =>
    Float64Array.from(intervals, (interval) =>
      Math.max(
        0,
        Math.min(interval.startMinutes + minutes, to) - Math.max(interval.startMinutes, from),
      ),
    );
  const usual = onDuty(startMinutes, person.elsewhere ? startMinutes : endMinutes);
  const choices: PersonChoice[] = [{ from: 0, to: 0, cost: 0, hours: 0, onDuty: usual }];
  const starts = intervals
    .map((interval) => interval.startMinutes)
    .filter((start) => start >= soonest);
  if (person.elsewhere) {
    for (const from of starts) {
      if (lend === undefined || from < startMinutes || from >= endMinutes) continue;
      const cost = ((endMinutes - from) / 60) * lend.costPerHour;
      const there = onDuty(from, endMinutes);
      choices.push({ kind: 'lend', from, to: endMinutes, cost, hours: 0, onDuty: there });
    }
    return choices;
  }
  if (sendHome !== undefined) {
    const least = startMinutes + 60 * (rules.minDailyHours ?? 0);
    for (const from of starts) {
      if (from <= startMinutes || from < least || from >= endMinutes) continue;
      const hours = (endMinutes - from) / 60;
      const cost = -hours * sendHome.savedPerHour;
      const there = onDuty(startMinutes, from);
      choices.push({ kind: 'sendHome', from, to: endMinutes, cost, hours: -hours, onDuty: there });
    }
  }
  if (overtime !== undefined && endMinutes >= soonest) {
    const ofDuty = (endMinutes - startMinutes) / 60;
    const most =
      60 *
      Math.min(
        overtime.maxMinutes / 60,
        (rules.maxDailyHours ?? Infinity) - ofDuty,
        (rules.maxWeeklyHours ?? Infinity) - (person.weekHours ?? ofDuty),
        ((person.nextStartMinutes ?? Infinity) - endMinutes) / 60 - (rules.minRestHours ?? 0),
      );
    // Minutes are whole; hours that add up to them are off by rounding.
    for (let more = minutes; more <= most + 1e-6; more += minutes) {
      const hours = more / 60;
      const cost = hours * overtime.costPerHour;
      const to = endMinutes + more;
      const there = onDuty(startMinutes, to);
      choices.push({ kind: 'overtime', from: endMinutes, to, cost, hours, onDuty: there });
    }
  }
  return choices;
}

/** Starts to which a part may be moved, in steps of an interval from where it is; its own is the first. */
export function partStarts(
  input: SuggestIntradayActionsInput,
  person: IntradayPerson,
  part: number,
): number[] {
  const { startMinutes, minutes, earliestMinutes, latestMinutes } = person.offPhone![part]!;
  const starts = [startMinutes];
  const soonest = input.nowMinutes + (input.rules?.noticeMinutes ?? 0);
  if (input.move === undefined || startMinutes < soonest) return starts;
  const step = input.intervalSeconds / 60;
  const first = Math.max(earliestMinutes ?? startMinutes, soonest, person.startMinutes);
  const last = Math.min(latestMinutes ?? startMinutes, person.endMinutes - minutes);
  for (let at = startMinutes - step; at >= first; at -= step) starts.push(at);
  for (let at = startMinutes + step; at <= last; at += step) if (at >= first) starts.push(at);
  return starts;
}

/** Whether a choice is one of these levers. */
export function isOf(levers: readonly IntradayLever[], { kind }: PersonChoice): boolean {
  return kind === undefined || levers.includes(kind);
}
